import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as pagefind from 'pagefind'
import { parse } from 'yaml'
import { anchorOf, type OpenApiDocument, operations, prosePages, webhooks } from './document.js'
import type { Page } from './pages/page.js'
import { repository } from './pages/write-pages.js'

/** How much the words of a page count: what lists figures or files mentions everything, and is rarely what is searched for. */
const weights: [RegExp, number][] = [
  // It says "token" more often than the page about tokens.
  [/^guides\/dispatch$/, 0.5],
  [/^(?:guides\/benchmarks|downloads|changelog)$/, 0.1],
  [/^sdk\/client$/, 1],
  [/^sdk\//, 0.2],
]

/** Makes the search index: of all pages, and of each operation, event and text of the reference. */
export async function writeSearchIndex(
  document: OpenApiDocument,
  pages: Page[],
  site: string,
): Promise<void> {
  const words = await readSearchWords(pages)
  words['guides/errors'] += `, ${document['x-error-codes'].map(({ code }) => code).join(', ')}`
  const { index } = await pagefind.createIndex()
  if (!index) throw new Error('Pagefind did not start.')
  try {
    for (const page of pages) {
      const file = join(site, page.path === 'index' ? '' : page.path, 'index.html')
      const url = page.path === 'index' ? '/' : `/${page.path}/`
      const content = indexed(await readFile(file, 'utf8'), page, words[page.path])
      fail(await index.addHTMLFile({ url, content }))
    }
    for (const record of referenceRecords(document))
      fail(await index.addCustomRecord({ ...record, language: 'en' }))
    fail(await index.writeFiles({ outputPath: join(site, 'pagefind') }))
  } finally {
    await pagefind.close()
  }
}

async function readSearchWords(pages: Page[]): Promise<Record<string, string>> {
  const words: Record<string, string> = parse(
    await readFile(join(repository, 'docs', 'data', 'search-words.yaml'), 'utf8'),
  )
  const unknown = Object.keys(words).filter((path) => !pages.some((page) => page.path === path))
  if (unknown.length > 0)
    throw new Error(`search-words.yaml names pages that don't exist: ${unknown.join(', ')}.`)
  return words
}

/** A page as Pagefind sees it: with its weight, the words that it must be found by, and a title that says where it belongs. */
function indexed(html: string, { path, title }: Page, words = ''): string {
  const weight = weights.find(([pattern]) => pattern.test(path))?.[1] ?? 1
  const section = path.startsWith('sdk/') ? 'SDK: ' : ''
  // Said several times: Pagefind compares how often a page has a word.
  const extra = `<p data-pagefind-weight="10">${`${words}. `.repeat(5)}</p>`
  return html
    .replace(/<main data-pagefind-body/, `$& data-pagefind-weight="${weight}"`)
    .replace(/<\/main>/, `<span hidden data-pagefind-meta="title:${section}${title}"></span>${extra}</main>`)
}

const referenceRecords = (document: OpenApiDocument) => [
  ...prosePages(document).map((tag) => ({
    url: `/reference/#/${tag.name}`,
    content: `${tag['x-displayName']}. ${tag.description}`,
    meta: { title: `API: ${tag['x-displayName']}` },
  })),
  ...[...operations(document), ...webhooks(document)].map((operation) => ({
    url: `/reference/${anchorOf(operation)}`,
    content: `${operation.object.operationId} ${operation.path}. ${operation.object.summary}. ${operation.object.description}`,
    meta: { title: `API: ${operation.object.summary}` },
  })),
]

function fail({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}
