import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { OpenApiDocument } from './document.js'
import { llmsTxt } from './llms-txt.js'
import { referencePage } from './reference-page.js'

export const siteFolder = fileURLToPath(new URL('../dist', import.meta.url))

/** Builds the site into a folder, which it replaces as a whole or, on an error, not at all. */
export async function build(folder: string): Promise<void> {
  const document = await readDocument()
  const fresh = `${folder}-${process.pid}`
  try {
    await mkdir(fresh, { recursive: true })
    await writeFile(join(fresh, 'index.html'), await referencePage(document))
    await writeFile(join(fresh, 'llms.txt'), llmsTxt(document))
    for (const download of ['openapi.yaml', 'openapi.json', 'schemas'])
      await cp(join(specFolder(), download), join(fresh, download), { recursive: true })
    await rm(folder, { recursive: true, force: true })
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
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
    await build(siteFolder)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
