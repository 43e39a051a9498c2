import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { difference, reduced } from './support/pictures.js'
import { openPage, siteUrl, useBrowser } from './support/site-page.js'

/**
 * One of each kind. The others are made of the same parts; the changelog and the benchmarks show what changes by itself, and the
 * picture of pacing moves.
 */
const looked = {
  start: '',
  guide: 'guides/nulls-and-updates/',
  'sdk-chapter': 'sdk/pacing/',
  playground: 'playground/',
  reference: 'reference/#/switches/getfronters',
}
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 } },
} as const

const folder = (name: string) => fileURLToPath(new URL(`${name}/`, import.meta.url))
const baselines = folder('baselines')
const reports = folder('../reports/screenshots')
for (const made of [baselines, reports]) mkdirSync(made, { recursive: true })
const takesBaselines = process.env['MODE'] === 'baselines'

/** The same letters on every machine. */
const font = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
).toString('base64')
const styles = `
  @font-face { font-family: Pinned; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }
  *, ::before, ::after { font-family: Pinned !important; animation: none !important; transition: none !important; caret-color: transparent !important }
  /* A further page in the menu is not another look. */
  .sidebar-content li:nth-child(n + 7) { display: none }
`

useBrowser()

// The kept pictures are of an earlier look: `SCREENSHOTS=1` compares, `pnpm run baselines` renews them.
describe.runIf(takesBaselines || process.env['SCREENSHOTS']).each(Object.entries(looked))(
  'the look of the page %s',
  (name, path) => {
    it.each(Object.entries(looks))('is the one that was kept: %s', async (look, options) => {
      const [address, hash] = path.split('#')
      const { page, context } = await openPage(siteUrl + address, { ...options, reducedMotion: 'reduce' })
      onTestFinished(() => context.close())
      await page.addStyleTag({ content: styles })
      await page.evaluate(() => document.fonts.load('16px Pinned').then(() => document.fonts.ready))
      // Only now, as other letters make a page longer or shorter.
      if (hash) await page.evaluate((place) => void window.location.assign(place), `#${hash}`)
      const file = join(baselines, `${name}-${look}.png`)
      if (takesBaselines) writeFileSync(file, PNG.sync.write(reduced(await settled(page)), { colorType: 2 }))
      const { screenshot, picture, different } = await compared(page, PNG.sync.read(readFileSync(file)))
      const report = (kind: string) => join(reports, `${name}-${look}-${kind}.png`)
      writeFileSync(report('whole'), screenshot)
      for (const [kind, content] of Object.entries({ difference: different, now: different && picture })) {
        rmSync(report(kind), { force: true })
        if (content) writeFileSync(report(kind), PNG.sync.write(content))
      }
      const advice = `${file} shows another look. What differs: ${report('difference')}. If that is meant: pnpm run baselines`
      expect(different === undefined, advice).toBe(true)
    })
  },
)

/** A page beside the picture that was kept: as soon as they are the same, or as it looks after a while. */
async function compared(page: Page, kept: PNG) {
  for (const endMs = Date.now() + 20_000; ; ) {
    const screenshot = await page.screenshot()
    const picture = reduced(screenshot)
    const different = difference(kept, picture)
    if (!different || Date.now() > endMs) return { screenshot, picture, different }
  }
}

/** What a page looks like when it has stopped changing. */
async function settled(page: Page): Promise<Buffer> {
  let before = await page.screenshot()
  for (let still = 0; still < 3; ) {
    await page.waitForTimeout(250)
    const now = await page.screenshot()
    still = now.equals(before) ? still + 1 : 0
    before = now
  }
  return before
}
