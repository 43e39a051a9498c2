import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenApiDocument } from '../document.js'
import { apiPages } from './api-pages.js'
import { changelog } from './changelog.js'
import { downloadTable, schemaList } from './downloads.js'
import { errorCatalogue, readCures } from './error-codes.js'
import { languageList } from './languages.js'
import { modelPages } from './model-pages.js'
import { withOperationLinks } from './operation-links.js'
import { asContent, type Page, readPage } from './page.js'
import { withSnippets, withTitles } from './snippets.js'

export const repository = fileURLToPath(new URL('../../../../', import.meta.url))
const guidesFolder = join(repository, 'docs', 'guides')
/** Pages of the site alone, beside the guides in `docs/guides/`. */
const sitePages = fileURLToPath(new URL('../../pages/', import.meta.url))
/** Where Starlight looks for pages. Nothing there is written by hand. */
const contentFolder = fileURLToPath(new URL('../../src/content/docs/', import.meta.url))

/** Puts together all pages of the site and gives them to Starlight. */
export async function writePages(document: OpenApiDocument, specFolder: string): Promise<Page[]> {
  await rm(contentFolder, { recursive: true, force: true })
  const [written, api] = await Promise.all([writeWrittenPages(document, specFolder), apiPages()])
  await giveToStarlight(api)
  return [...written, ...api]
}

/** The same for those that people write, which takes no time. */
export async function writeWrittenPages(document: OpenApiDocument, specFolder: string): Promise<Page[]> {
  const pages = await writtenPages(document, specFolder)
  await copyPictures(contentFolder)
  await giveToStarlight(pages)
  return pages
}

/** Pictures of the guides, which lie beside them. */
export async function copyPictures(folder: string): Promise<void> {
  for (const name of (await readdir(guidesFolder)).filter((name) => name.endsWith('.svg')))
    await cp(join(guidesFolder, name), join(folder, 'guides', name))
}

async function giveToStarlight(pages: Page[]): Promise<void> {
  for (const page of pages) {
    const file = join(contentFolder, `${page.path}.md`)
    const content = asContent(page)
    // What is the same already must not look as if it had changed.
    if (existsSync(file) && (await readFile(file, 'utf8')) === content) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** Pages written by hand, with what is filled in from the document and the programs. */
async function writtenPages(document: OpenApiDocument, specFolder: string): Promise<Page[]> {
  const parts: Record<string, string> = {
    'error-codes': errorCatalogue(document, await readCures(repository)),
    changelog: await changelog(repository),
    downloads: await downloadTable(specFolder),
    schemas: await schemaList(specFolder),
    languages: await languageList(repository),
  }
  const pages = await Promise.all(
    [...(await markdownFiles(sitePages, '')), ...(await markdownFiles(guidesFolder, 'guides/'))].map(
      async ({ path, file }) => {
        const source = withoutRepositoryLinks(withPageLinks(await readFile(file, 'utf8')), file)
        const markdown = await withSnippets(source, repository)
        const page = readPage(
          path,
          withOperationLinks(withParts(withTitles(markdown), parts, path), document),
        )
        const more = file.replace(/md$/, 'yaml')
        return existsSync(more) ? { ...page, frontMatter: await readFile(more, 'utf8') } : page
      },
    ),
  )
  return [...pages, ...modelPages(document)].sort((a, b) => a.path.localeCompare(b.path))
}

/** Where GitHub shows the source of a page, the site has the page: `../../apps/docs/api/values.ts` is `../sdk/values.md`. */
const withPageLinks = (markdown: string) =>
  markdown
    .replace(/(?<=\]\()\.\.\/\.\.\/apps\/docs\/pages\//g, '../')
    .replace(/(?<=\]\()\.\.\/\.\.\/apps\/docs\/api\/([\w-]+)\.ts/g, '../sdk/$1.md')

/** A link to a file of the repository leads nowhere on the site: its text stays, with the file's name. */
const withoutRepositoryLinks = (markdown: string, file: string) =>
  markdown.replace(/(?<!!)\[([^\]]+)\]\((\.\.\/[^)#\s]+)\)/g, (link, text: string, target: string) => {
    const linked = resolve(dirname(file), target)
    return existsSync(linked) ? `${text} (\`${relative(repository, linked)}\`)` : link
  })

/** Fills in `{{name}}` where it stands alone on a line. */
const withParts = (markdown: string, parts: Record<string, string>, path: string) =>
  markdown.replace(/^\{\{([\w-]+)\}\}$/gm, (_, name: string) => {
    const part = parts[name]
    if (part === undefined)
      throw new Error(`${path}.md wants {{${name}}}. There are: ${Object.keys(parts).join(', ')}.`)
    return part
  })

async function markdownFiles(folder: string, prefix: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  return names.map((name) => ({ path: prefix + name.replace(/\.md$/, ''), file: join(folder, name) }))
}
