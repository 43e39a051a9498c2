import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousProblems } from './support/axe.js'
import { pages } from './support/pages.js'
import { readability } from './support/readability.js'
import { openPage, type SitePage, siteUrl, useBrowser } from './support/site-page.js'

const screenshots = fileURLToPath(new URL('../reports/screenshots/', import.meta.url))
mkdirSync(screenshots, { recursive: true })

/** Their contrast is looked for by axe as well, which sees pictures and what lies above. */
const oneOfEachKind = ['', 'guides/rate-limits/', 'sdk/pacing/', 'playground/', 'changelog/']
const phone = { width: 390, height: 844 }

useBrowser()

describe.each(pages)('the page /%s', (path) => {
  let opened: SitePage
  const sizes: Promise<number>[] = []
  const screenshot = (name: string) =>
    opened.page.screenshot({ path: join(screenshots, `${path.replace(/\W+/g, '-')}${name}.png`) })

  beforeAll(async () => {
    opened = await openPage('about:blank', { colorScheme: 'light' })
    opened.context.on('response', (response) =>
      sizes.push(response.body().then((body) => gzipSync(body).length)),
    )
    await opened.page.addInitScript(watchLayout)
    await opened.page.goto(siteUrl + path, { waitUntil: 'networkidle' })
  })
  afterAll(() => opened?.context.close())

  it('needs no more than 150 kB over the wire, and nobody but the site', async () => {
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(total).toBeLessThan(150_000)
    expect(total).toBeGreaterThan(10_000)
    expect(opened.problems).toEqual([])
  })

  it('keeps still while it loads', async () => {
    expect(
      await opened.page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift),
    ).toBeLessThan(0.05)
  })

  it('can be used by everybody', async () => {
    expect(await seriousProblems(opened.page, { rules: { 'color-contrast': { enabled: false } } })).toEqual(
      [],
    )
  })

  it.each(['light', 'dark'])('can be read, in %s', async (theme) => {
    await opened.page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name
    }, theme)
    await screenshot(theme)
    expect(await opened.page.evaluate(readability)).toMatchObject({ faint: [] })
    if (oneOfEachKind.includes(path))
      expect(await seriousProblems(opened.page, { runOnly: 'color-contrast' })).toEqual([])
  })

  // What the SDK's source holds, in its chapters, may be longer.
  it.runIf(!path.includes('sdk/'))('shows code without cutting it on a small screen', async () => {
    await opened.page.setViewportSize({ width: 1280, height: 800 })
    const cut = await opened.page
      .locator('.expressive-code pre')
      .evaluateAll((blocks) =>
        blocks.filter((block) => block.scrollWidth > block.clientWidth).map((block) => block.textContent),
      )
    expect(cut).toEqual([])
  })

  it('is no wider than a phone, and has its menu there', async () => {
    await opened.page.setViewportSize(phone)
    expect(await opened.page.getByRole('button', { name: 'Menu' }).isVisible()).toBe(true)
    await screenshot('phone')
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width)
  })
})

/** Runs in the page: adds up how far things have moved by themselves. */
function watchLayout() {
  const here = window as unknown as { layoutShift: number }
  here.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) here.layoutShift += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}
