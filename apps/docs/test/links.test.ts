import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { readDocument, siteFolder } from '../scripts/build.js'
import { anchorOf, operations, webhooks } from '../scripts/document.js'
import { pages } from './support/pages.js'

const document = await readDocument()
const referenceAnchors = new Set([
  ...document.tags.map(({ name }) => `#/${name}`),
  ...[...operations(document), ...webhooks(document)].map(anchorOf),
])

const html = (path: string) => readFileSync(join(siteFolder, path, 'index.html'), 'utf8')
const attributes = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, value = '']) => value)
const idsOf = new Map<string, Set<string>>()

/** What is wrong with a link of a page, if anything. */
function problemOf(link: string, path: string): string | undefined {
  if (/^(?:https:|mailto:)/.test(link)) return undefined
  const { pathname, hash } = new URL(link, `http://site/${path}`)
  const target = pathname.slice(1)
  if (target === 'reference/')
    return !hash || referenceAnchors.has(hash) ? undefined : `${link}: no such place`
  if (!existsSync(join(siteFolder, target, target === '' || target.endsWith('/') ? 'index.html' : '')))
    return `${link}: no such file`
  if (!hash) return undefined
  if (!idsOf.has(target)) idsOf.set(target, new Set(attributes(html(target), /\sid="([^"]*)"/g)))
  return idsOf.get(target)?.has(decodeURIComponent(hash.slice(1))) ? undefined : `${link}: no such heading`
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  // Alignment of Markdown's tables is an attribute there.
  rules: { 'no-inline-style': 'off', 'valid-autocomplete': 'off', 'no-deprecated-attr': 'off' },
})
/** Expressive Code makes a `div` of each line of code and of the button that copies it. */
const ofCodeBlocks = /<div> element is not permitted as content under <(?:code|button)>/

const problemsOf = async (text: string) => {
  const { results } = await validator.validateString(text)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => ({ problem: `${ruleId}: ${message}`, selector })),
  )
}

describe('the reference, before its script runs', () => {
  /** What Redoc prerenders against the rules, by where it is, and what browsers make of it all the same. */
  const known = {
    'a list item is in a link, in an element with the role of a list item':
      /<div> .* under <ul> .*#redoc .*> ul >|<li> .*#redoc .*> ul > div/,
    'controls are boxes in an inline element, which has its own `display`': /<(?:p|div)> .* under <span>/,
    'a heading has a box inside, for its link': /<div> .* under <h2> .*#section/,
    'a download is a button in a link': /<button> .* descendant of <a> .*#api-content/,
  }

  it('is valid HTML, but for what Redoc is known to do', async () => {
    const script = /(?<=<script type="module">)[\s\S]*?(?=<\/script>)/
    const problems = (await problemsOf(html('reference').replace(script, ''))).map(
      ({ problem, selector }) => `${problem} at ${selector}`,
    )
    const patterns = Object.values(known)
    expect(problems.filter((problem) => !patterns.some((pattern) => pattern.test(problem)))).toEqual([])
    const gone = Object.entries(known).filter(
      ([, pattern]) => !problems.some((problem) => pattern.test(problem)),
    )
    expect(gone).toEqual([])
  })
})

describe.each(pages)('the page /%s', (path) => {
  it('has no dead link and no link to a heading that is not there', () => {
    const links = attributes(html(path), /<(?:a|link)\b[^>]*\shref="([^"]*)"/g)
    expect(links.length).toBeGreaterThan(5)
    expect(
      links
        .map((link) => problemOf(link.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'), path))
        .filter(Boolean),
    ).toEqual([])
  })

  it('is valid HTML', async () => {
    const problems = await problemsOf(html(path))
    expect(problems.filter(({ problem }) => !ofCodeBlocks.test(problem))).toEqual([])
  })

  it('has a twin in Markdown, which it names and llms.txt lists', () => {
    const twin = `${path === '' ? 'index' : path.slice(0, -1)}.md`
    expect(readFileSync(join(siteFolder, twin), 'utf8')).toMatch(/^# \S/)
    expect(html(path)).toContain(`type="text/markdown" href="/${twin}"`)
    expect(readFileSync(join(siteFolder, 'llms.txt'), 'utf8')).toContain(`](${twin})`)
  })

  it('has code that the keyboard scrolls, also without JavaScript', () => {
    const blocks = html(path).match(/<pre\b[^>]*>/g) ?? []
    expect(blocks.filter((block) => !block.includes('tabindex="0"'))).toEqual([])
  })

  it('is in the menu', () => {
    expect(html('playground/')).toContain(`href="/${path}"`)
  })

  it('runs no script that is not its own', () => {
    const [policy = ''] = attributes(html(path), /Content-Security-Policy" content="([^"]*)"/g)
    expect(policy).toMatch(/^default-src 'none'; /)
    expect(policy).toMatch(/; script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/]+=*')+;/)
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/)
  })
})
