import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { openPage, type SitePage, siteUrl, useBrowser } from './support/site-page.js'

useBrowser()
let opened: SitePage
afterEach(async () => {
  expect(opened.problems).toEqual([])
  await opened.context.close()
})

describe('the playground', () => {
  async function run(page: Page, program: string): Promise<string> {
    await page.getByLabel('Program').first().selectOption(program)
    await page.getByRole('button', { name: 'Run' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Done.')
    return (await page.locator('.output').textContent()) ?? ''
  }
  const summaries = (page: Page) => page.locator('.requests summary').allTextContents()

  it('runs a program with the SDK and the sandbox inside the page', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    expect(await run(opened.page, 'First steps')).toBe('Example System 3\nnull he/they\n')
    expect(await summaries(opened.page)).toEqual([
      'GET /v2/systems/@me200',
      'GET /v2/systems/@me/members200',
      'PATCH /v2/members/robins200',
    ])
  })

  it('shows why a request waited, and how full the bucket is', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    await run(opened.page, 'Many changes at once')
    const rows = await summaries(opened.page)
    expect(rows.filter((row) => row.includes('429'))).toEqual([])
    expect(rows.filter((row) => /200waited \d+ ms for its turn/.test(row)).length).toBeGreaterThan(4)
    expect(
      await opened.page.locator('[data-scope="own_system_update"] meter').getAttribute('aria-label'),
    ).toBe('own_system_update')
  })

  it('shows what is refused without pacing', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    await run(opened.page, 'The same without pacing')
    expect((await summaries(opened.page)).filter((row) => row.includes('429')).length).toBeGreaterThan(0)
  })

  it('runs what is typed, from the keyboard, and shows what it throws', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    const editor = opened.page.getByRole('textbox', { name: 'Program' })
    await editor.fill("throw new TypeError('made up')")
    await editor.press('Control+Enter')
    await expect
      .poll(() => opened.page.locator('.output').textContent())
      .toBe('TypeError: made up\n    at line 1, column 7\n')
    expect(await opened.page.getByRole('status').textContent()).toBe('Failed.')
  })

  it('never shows the token', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    await run(opened.page, 'First steps')
    expect(await opened.page.locator('pk-playground').textContent()).not.toMatch(/EXAMPLE\+SYSTEM\+TOKEN/)
  })

  it('lets go of the keyboard', async () => {
    opened = await openPage(`${siteUrl}playground/`)
    const editor = opened.page.getByRole('textbox', { name: 'Program' })
    await editor.press('Tab')
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true)
    await editor.press('Escape')
    await editor.press('Tab')
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(false)
  })
})

describe('the picture of pacing', () => {
  it('shows a client that obeys starve beside the SDK, at once for who wants no motion', async () => {
    opened = await openPage(`${siteUrl}guides/rate-limits/`, { reducedMotion: 'reduce' })
    const figures = opened.page.locator('pacing-demo figure p')
    await expect.poll(() => figures.count()).toBe(2)
    const [obedient = '', sdk = ''] = await figures.allTextContents()
    expect(obedient).toMatch(/^2 changed [4-9]\d refused$/)
    expect(sdk).toMatch(/^(29|3\d) changed 0 refused$/)
  })

  it('plays again', async () => {
    opened = await openPage(`${siteUrl}guides/rate-limits/`)
    const made = opened.page.locator('pacing-demo b.made').nth(1)
    await expect.poll(async () => Number(await made.textContent())).toBeGreaterThan(28)
    const atOnce = await opened.page.getByRole('button', { name: 'Play again' }).evaluate((button) => {
      ;(button as HTMLElement).click()
      return document.querySelectorAll('pacing-demo b.made')[1]?.textContent
    })
    expect(Number(atOnce)).toBeLessThan(10)
  })
})

describe('the search', () => {
  async function search(text: string, prepare = async (_page: Page) => {}): Promise<Page> {
    opened = await openPage(siteUrl)
    await prepare(opened.page)
    await opened.page.getByRole('button', { name: 'Search' }).click()
    await opened.page.getByRole('searchbox').or(opened.page.getByPlaceholder('Search')).first().fill(text)
    return opened.page
  }

  it('finds a guide', async () => {
    const page = await search('starves')
    await page.locator('.pagefind-ui__result-link').first().click()
    await expect.poll(() => new URL(page.url()).pathname).toBe('/guides/rate-limits/')
  })

  it('finds an operation by its id, and opens it in the reference', async () => {
    const page = await search('updateSwitchMembers')
    await page.getByRole('link', { name: 'API: Change the members of a switch' }).first().click()
    await expect
      .poll(() => new URL(page.url()).pathname + new URL(page.url()).hash)
      .toBe('/reference/#/switches/updateswitchmembers')
  })

  it('is there on a page that is never idle', async () => {
    const page = await search('starves', async (page) => {
      await page.addInitScript(() => {
        window.requestIdleCallback = (callback, { timeout } = {}) =>
          timeout === undefined
            ? 0
            : window.setTimeout(() => callback({ didTimeout: true, timeRemaining: () => 0 }), timeout)
      })
      await page.reload()
    })
    await expect.poll(() => page.locator('.pagefind-ui__result-link').count()).toBeGreaterThan(0)
  })
})

describe('light and dark', () => {
  it('are chosen once for all pages and the reference', async () => {
    opened = await openPage(siteUrl, { colorScheme: 'light' })
    await opened.page.getByLabel('Select theme').first().selectOption('dark')
    await opened.page.goto(`${siteUrl}reference/`)
    expect(await opened.page.evaluate(() => document.documentElement.className)).toContain('dark')
  })
})

describe('on paper', () => {
  it('there is the text, and no menu', async () => {
    opened = await openPage(`${siteUrl}guides/errors/`)
    await opened.page.emulateMedia({ media: 'print' })
    expect(await opened.page.locator('nav.sidebar').isVisible()).toBe(false)
    expect(await opened.page.getByRole('heading', { name: 'Errors', level: 1 }).isVisible()).toBe(true)
  })
})
