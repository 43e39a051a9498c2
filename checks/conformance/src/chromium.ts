import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { env } from 'node:process'
import { type Browser, chromium, type Page } from 'playwright-core'

const USUAL_PATH = '/usr/bin/chromium'

export interface OpenPage {
  page: Page
  close(): Promise<void>
}

/** An empty page of this machine, in a browser of its own, that has run a script. */
export async function openPage(script = ''): Promise<OpenPage> {
  const site = await serveScript(script)
  const browser = await launchChromium().catch(async (error: unknown) => {
    await site.close()
    throw error
  })
  const close = async () => {
    await browser.close()
    await site.close()
  }
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    return { page, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** With a profile that is thrown away, and asking for nothing by itself. */
const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: env['CHROMIUM_PATH'] ?? USUAL_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  })

async function serveScript(script: string) {
  const server = createServer(({ url }, response) => {
    const isScript = url === '/script.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><script src="/script.js"></script>',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
