import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { collections } from './collections.js'
import { withContentSecurityPolicy } from './content-security-policy.js'
import type { OpenApiDocument } from './document.js'
import { llmsTxt } from './llms-txt.js'
import { downloads } from './pages/downloads.js'
import { asTwin, type Page } from './pages/page.js'
import { referenceTwin } from './pages/reference-twin.js'
import { copyPictures, writePages } from './pages/write-pages.js'
import { referencePage } from './reference-page.js'
import { writeSearchIndex } from './search-index.js'
import { htmlAt, markdownAt, readSiteBase } from './site-base.js'

export const siteFolder = fileURLToPath(new URL('../dist', import.meta.url))
const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Builds the site into a folder, which it replaces as a whole or, on an error, not at all.
 *
 * @param base Where on its host the site will be, with a slash at both ends.
 */
export async function build(folder: string, base = '/'): Promise<void> {
  const document = await readDocument()
  // Astro leaves notes of its own in a folder that is not in the package.
  const fresh = join(packageFolder, `dist-${process.pid}`)
  try {
    const pages = await buildPages(document, fresh, base)
    await writeReference(document, fresh, base)
    await writeTwins(pages, fresh, base)
    for (const [name, collection] of Object.entries(await collections(document)))
      await writeFile(join(fresh, name), `${JSON.stringify(collection, null, 2)}\n`)
    await copyPictures(fresh)
    await writeFile(join(fresh, 'llms.txt'), llmsTxt(document, pages))
    await writeSearchIndex(document, pages, fresh)
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** The reference, its twin and the downloads: what follows from the document alone. */
export async function writeReference(document: OpenApiDocument, folder: string, base = '/'): Promise<void> {
  await mkdir(join(folder, 'reference'), { recursive: true })
  await writeFile(join(folder, 'reference', 'index.html'), await referencePage(document))
  await writeTwins([referenceTwin(document)], folder, base)
  for (const download of [...downloads, 'schemas'])
    await cp(join(specFolder(), download), join(folder, download), { recursive: true })
}

/** Everything but the reference: Markdown, made into HTML by Astro. */
async function buildPages(document: OpenApiDocument, folder: string, base: string): Promise<Page[]> {
  const pages = await writePages(document, specFolder())
  await astro('build', '--force', '--outDir', folder, '--base', base)
  for (const { path } of pages) {
    const file = join(folder, path === 'index' ? '' : path, 'index.html')
    const html = withFocusableCode(htmlAt(base, await readFile(file, 'utf8')))
    await writeFile(file, withContentSecurityPolicy(html, policy))
  }
  return pages
}

/** Code that is wider than the page is scrolled with the keyboard, which must not wait for the script that would allow it later. */
const withFocusableCode = (html: string) =>
  html.replace(/<pre(?=[ >])(?![^>]*tabindex)/g, '<pre tabindex="0"')

/** What a page needs: its scripts, the search (WebAssembly), and workers for the playground's programs. */
const policy = {
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
}

async function astro(...args: string[]): Promise<void> {
  const cli = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'astro.js')
  // What a test runner sets must not make another site.
  const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, VITEST, ...env } = process.env
  try {
    await promisify(execFile)(process.execPath, [cli, ...args, '--root', packageFolder], {
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    })
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error)
    throw new Error(`Astro could not build the pages:\n${stdout}${stderr}`, { cause: error })
  }
}

export async function writeTwins(pages: Page[], folder: string, base = '/'): Promise<void> {
  for (const page of pages) {
    const file = join(folder, `${page.path}.md`)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, markdownAt(base, asTwin(page)))
  }
}

export async function readDocument(): Promise<OpenApiDocument> {
  return JSON.parse(await readFile(join(specFolder(), 'openapi.json'), 'utf8'))
}

/** Where the spec's bundles are. */
export function specFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@pluralkit-openapi/spec/openapi.json'))
  } catch (cause) {
    throw new Error('The spec is not built yet. Build it first: npm run build', { cause })
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    await build(siteFolder, readSiteBase(process.env['SITE_BASE']))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
