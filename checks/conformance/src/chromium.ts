import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromiumOptions } from '@pluralkit-openapi/toolboxes/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'

export interface OpenPage {
  page: Page
  close(): Promise<void>
}

/** An empty page of this machine, in a browser of its own, that has run a script. */
export async function openPage(script = ''): Promise<OpenPage> {
  const site = await serveScript(script)
  const browser = await launch().catch(async (error: unknown) => {
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

const launch = async (): Promise<Browser> => chromium.launch(await chromiumOptions())

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
