import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readDocument, siteFolder } from '../scripts/build.js'
import { anchorOf, operations, webhooks } from '../scripts/document.js'
import { operationLine } from '../scripts/llms-txt.js'
import { seriousProblems } from './support/axe.js'
import { readability } from './support/readability.js'
import { openPage, siteUrl, useBrowser } from './support/site-page.js'

const document = await readDocument()

const places = [
  ...document.tags.map((tag) => ({ tag: tag.name, anchor: `#/${tag.name}`, heading: tag['x-displayName'] })),
  ...[...operations(document), ...webhooks(document)].map((operation) => ({
    tag: operation.object.tags[0],
    anchor: anchorOf(operation),
    heading: operation.object.summary,
  })),
]
/** To get there everything above it has to be rendered. */
const lastOfEachTag = [...new Map(places.map((place) => [place.tag, place])).values()]
/** Tags of operations; the others have a text alone. */
const firstOfEachTag = places.filter(
  ({ tag, anchor }) => anchor === `#/${tag}` && !lastOfEachTag.some((place) => place.anchor === anchor),
)
/** Has keys within keys. */
const nested = places.filter(({ anchor }) => anchor === '#/members/getmember')

useBrowser()
const referenceUrl = `${siteUrl}reference/`

let context: BrowserContext
let page: Page
let problems: string[]
async function open(url: string, options?: BrowserContextOptions) {
  ;({ context, page, problems } = await openPage(url, options))
}

const goTo = (anchor: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, anchor)

const headingsInView = () =>
  page.evaluate(() =>
    [...window.document.querySelectorAll<HTMLElement>('h1, h2')]
      .filter((heading) => {
        const { top, bottom, height } = heading.getBoundingClientRect()
        return height > 0 && top >= 0 && bottom <= window.innerHeight
      })
      .map((heading) => heading.textContent.replace(/Webhook$/, '')),
  )
const expectInView = (heading: string) => expect.poll(headingsInView).toContain(heading)

describe('the page', () => {
  beforeAll(() => open(referenceUrl))
  afterAll(() => context.close())

  it.each(places)('shows its heading at $anchor', async ({ anchor, heading }) => {
    await goTo(anchor)
    await expectInView(heading)
    expect(problems).toEqual([])
  })

  it('links only to itself, to its downloads and to full addresses', async () => {
    for (const { anchor, heading } of lastOfEachTag) {
      await goTo(anchor)
      await expectInView(heading)
      const targets = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      for (const target of targets) expect(target).toMatch(/^(?:#|https:\/\/|\.\.\/)/)
    }
  })

  it('has no dead link in its texts', async () => {
    for (const anchor of new Set(JSON.stringify(document).match(/(?<=\]\()#[^)]*/g))) {
      await goTo(anchor)
      await expect.poll(headingsInView, { message: anchor }).not.toEqual([])
      expect(await page.locator('.not-found-page').count(), anchor).toBe(0)
    }
  })
})

describe.each([
  { colorScheme: 'light', options: {} },
  { colorScheme: 'dark', options: { runOnly: 'color-contrast' } },
] as const)('a reader who asked for $colorScheme', ({ colorScheme, options }) => {
  let isOpen = false
  // Not once before all: if that failed, these cases would be left out without a word.
  beforeEach(async () => {
    if (!isOpen) await open(referenceUrl, { colorScheme })
    isOpen = true
  })
  afterAll(() => context?.close())

  // Colors are the same in all sections, so one of each tag is enough in the dark.
  it.each(colorScheme === 'dark' ? firstOfEachTag : [...firstOfEachTag, ...lastOfEachTag, ...nested])(
    'can use $anchor',
    async ({ anchor, heading }) => {
      await goTo(anchor)
      await expectInView(heading)
      const within = { include: `[data-section-id="${anchor.slice(1)}"]` }
      // What stands above is still being rendered and may hide texts from axe for a moment.
      await expect.poll(() => seriousProblems(page, { within, ...options })).toEqual([])
      const { lightness, faint } = await page.evaluate(readability)
      expect(lightness > 0.5 ? 'light' : 'dark').toBe(colorScheme)
      expect(faint).toEqual([])
      expect(problems).toEqual([])
    },
  )

  it('can use the menu and what else is around the text', async () => {
    const within = { include: 'html', exclude: '[data-section-id]' }
    expect(await seriousProblems(page, { within, ...options })).toEqual([])
  })
})

describe('on its own', () => {
  afterEach(() => context.close())

  it.each(lastOfEachTag)('a link to $anchor opens', async ({ anchor, heading }) => {
    await open(referenceUrl + anchor)
    await expectInView(heading)
    expect(problems).toEqual([])
  })

  it('a link in the menu opens in a new tab', async () => {
    await open(referenceUrl)
    const newTab = context.waitForEvent('page')
    await page.getByRole('link', { name: 'Members', exact: true }).click({ modifiers: ['ControlOrMeta'] })
    page = await newTab
    await expectInView('Members')
    expect(problems).toEqual([])
  })

  it('the file opens without a server', async () => {
    await open(`${pathToFileURL(join(siteFolder, 'reference', 'index.html'))}#/members/updatemember`)
    await expectInView('Update a member')
    expect(problems).toEqual([])
  })

  it('search finds an operation and leads to it', async () => {
    await open(referenceUrl)
    await page.getByText('Search').click()
    await page.getByPlaceholder('Search').fill('fronters')
    await page.getByRole('link', { name: 'Get the current fronters' }).first().click()
    await expectInView('Get the current fronters')
    expect(new URL(page.url()).hash).toBe('#/switches/getfronters')
    expect(problems).toEqual([])
  })

  it('every operation is listed without JavaScript', async () => {
    await open(referenceUrl, { javaScriptEnabled: false })
    const listed = await page.getByRole('listitem').allTextContents()
    for (const operation of operations(document)) expect(listed).toContain(operationLine(operation))
    expect(problems).toEqual([])
  })

  it('the browser itself refuses to ask another host', async () => {
    await open(referenceUrl)
    const refused = await page.evaluate(async () => {
      const violation = new Promise<string>((resolve) =>
        window.document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        ),
      )
      await fetch('https://example.com').catch(() => {})
      return violation
    })
    expect(refused).toBe('connect-src')
  })

  it('nothing is wider than a phone', async () => {
    const viewport = { width: 390, height: 844 }
    await open(referenceUrl, { viewport })
    for (const { anchor, heading } of lastOfEachTag) {
      await goTo(anchor)
      await expectInView(heading)
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth), anchor).toBe(
        viewport.width,
      )
    }
    expect(problems).toEqual([])
  })
})
