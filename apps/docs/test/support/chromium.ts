import { chromiumOptions } from '@pluralkit-openapi/toolboxes/chromium'
import { type BrowserServer, chromium } from 'playwright-core'

/** Starts a browser whose pictures depend as little as possible on the machine's settings for letters and colors. */
export const launchChromium = async (): Promise<BrowserServer> =>
  chromium.launchServer(
    await chromiumOptions('--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'),
  )
