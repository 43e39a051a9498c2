import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { siteFolder } from '../scripts/build.js'
import { serveDocs } from '../scripts/serve.js'
import { readSiteBase } from '../scripts/site-base.js'
import { pages } from './support/pages.js'
import { openPage, type SitePage, useBrowser } from './support/site-page.js'

const host = inject('hostFolder')
const folder = join(host, 'pluralkit-openapi')

describe('a site in a folder of its host', () => {
  let server: Awaited<ReturnType<typeof serveDocs>>
  let url: string
  let opened: SitePage | undefined

  beforeAll(async () => {
    await writeFile(join(host, 'index.html'), "<!doctype html><title>Somebody else's</title>")
    server = await serveDocs({ folder: host })
    url = `${server.url}pluralkit-openapi/`
  })
  afterAll(() => server?.close())
  useBrowser()
  afterEach(async () => {
    await opened?.context.close()
    opened = undefined
  })

  const open = async (path: string) => {
    opened = await openPage(url + path, { site: url })
    return opened
  }

  it.each(pages)('links from /%s only to what is in it', (path) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
    const twin = readFileSync(join(folder, path === '' ? 'index.md' : `${path.slice(0, -1)}.md`), 'utf8')
    const links = [html.matchAll(/\s(?:href|src)="(\/[^"#]*)/g), twin.matchAll(/\]\((\/[^)#\s]*)/g)]
      .flatMap((found) => [...found])
      .map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      expect(link).toMatch(/^\/pluralkit-openapi\//)
      const file = join(host, link, link.endsWith('/') ? 'index.html' : '')
      expect(existsSync(file), link).toBe(true)
    }
  })

  it('has styles and scripts on each page, the reference included', async () => {
    for (const path of ['', 'guides/rate-limits/', 'reference/']) {
      const { page, problems } = await open(path)
      await page.waitForLoadState('networkidle')
      expect(problems).toEqual([])
      await opened?.context.close()
    }
  })

  it('finds a guide, and gets there', async () => {
    const { page, problems } = await open('')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByPlaceholder('Search').first().fill('starves')
    await page.locator('.pagefind-ui__result-link').first().click()
    await expect.poll(() => page.url()).toBe(`${url}guides/rate-limits/`)
    expect(problems).toEqual([])
  })

  it('finds an operation, and gets to the reference', async () => {
    const { page, problems } = await open('')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByPlaceholder('Search').first().fill('updateSwitchMembers')
    await page.getByRole('link', { name: 'API: Change the members of a switch' }).first().click()
    await expect.poll(() => page.url()).toBe(`${url}reference/#/switches/updateswitchmembers`)
    expect(problems).toEqual([])
  })

  it('runs a program in the playground', async () => {
    const { page, problems } = await open('playground/')
    await page.getByLabel('Program').first().selectOption('First steps')
    await page.getByRole('button', { name: 'Run' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Done.')
    expect(problems).toEqual([])
  })

  it('is the site at the root of a host, byte for byte, but for its addresses', () => {
    const [here, there] = [readSite(siteFolder), readSite(folder)]
    expect([...there.keys()]).toEqual([...here.keys()])
    expect([...here.keys()].filter((name) => here.get(name) !== there.get(name))).toEqual([])
  })
})

/**
 * Files of a site by name, without what follows from the folder it is built for: links, hashes of contents with links, the code of scripts
 * (minified once the folder is in it) and the index of the search.
 */
function readSite(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(folder, 'pagefind')))
  const withoutHash = (text: string) => text.replace(/\.[\w-]{8}(?=\.(?:js|css)\b)/g, '')
  const content = (file: string) =>
    withoutHash(readFileSync(file, /\.(?:html|md)$/.test(file) ? 'utf8' : 'latin1'))
      .replace(/(?<=["(])\/pluralkit-openapi\//g, '/')
      .replace(/data-hash="\w+"/g, '')
  return new Map(
    files
      .map((file): [string, string] => [
        withoutHash(relative(folder, file)),
        file.endsWith('.js') ? '' : content(file),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

describe('the folder of the site', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['docs', '/docs/'],
    ['/a/b', '/a/b/'],
    ['/a/b/', '/a/b/'],
  ])('%j is %s', (text, expected) => expect(readSiteBase(text)).toBe(expected))

  it.each(['https://example.com/docs/', '/docs?x', '/a b/', '../x y'])('%j is refused', (text) => {
    expect(() => readSiteBase(text)).toThrow(/SITE_BASE/)
  })
})
