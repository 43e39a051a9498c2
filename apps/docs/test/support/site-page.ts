import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

export const siteUrl = inject('siteUrl')

/** A page of the site in a browser window of its own. */
export interface SitePage {
  page: Page
  context: BrowserContext
  /** What a page must not do: complain on the console, throw, fail to get something, or ask anybody but the site. */
  problems: string[]
}

let browser: Browser
/** Gives a file of tests the browser that all of them share. */
export function useBrowser() {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserUrl'))
  })
  afterAll(() => browser?.close())
}

/** Opens a page whose site is `siteUrl`, unless it says otherwise. */
export async function openPage(
  url: string,
  { site = siteUrl, ...options }: BrowserContextOptions & { site?: string } = {},
): Promise<SitePage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const problems: string[] = []
  context.on(
    'console',
    (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`),
  )
  context.on('weberror', (webError) => problems.push(`uncaught: ${webError.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // What a page had not got yet when it was left is cancelled, and no fault of the site.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}: ${reason}`)
  })
  context.on(
    'response',
    (response) => response.status() >= 400 && problems.push(`missing: ${response.url()}`),
  )
  // The network is cut: whoever asks somebody else gets no answer, and is seen.
  await context.route(
    (address) => !address.href.startsWith(site) && /^https?:$/.test(address.protocol),
    (route) => route.abort(),
  )
  const page = await context.newPage()
  await page.goto(url)
  return { page, context, problems }
}
