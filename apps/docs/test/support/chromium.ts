import { existsSync } from 'node:fs'
import { env } from 'node:process'
import { type BrowserServer, chromium } from 'playwright-core'

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts a browser with a profile of its own that is thrown away, and that asks for nothing by itself. */
export const launchChromium = (): Promise<BrowserServer> =>
  chromium.launchServer({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // Letters and colours as little as possible by what is set on the machine.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

function chromiumPath(): string {
  const { CHROMIUM_PATH } = env
  const path = CHROMIUM_PATH ?? usualPaths.find((candidate) => existsSync(candidate))
  if (path && existsSync(path)) return path
  throw new Error(
    `${CHROMIUM_PATH ? `CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not exist` : 'No Chromium found'}. The tests of the docs page need one: ` +
      'install it (Debian, Ubuntu: apt-get install chromium) or say where it is with CHROMIUM_PATH=/path/to/chromium.',
  )
}
