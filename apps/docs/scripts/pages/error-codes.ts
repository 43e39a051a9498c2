import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { OpenApiDocument } from '../document.js'

/** What to do about each error, by its name in the document's `x-error-codes`. */
export async function readCures(repository: string): Promise<Record<string, string>> {
  return parse(await readFile(join(repository, 'docs', 'data', 'error-cures.yaml'), 'utf8'))
}

/** The catalogue of errors: a section for each, with its cause from the document and its cure. */
export function errorCatalogue(document: OpenApiDocument, cures: Record<string, string>): string {
  const names = document['x-error-codes'].map(({ name }) => name)
  const unknown = Object.keys(cures).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`error-cures.yaml names what is no error: ${unknown.join(', ')}.`)
  return document['x-error-codes']
    .map(({ name, code, status, message, when }) => {
      const cure = cures[name]
      if (!cure) throw new Error(`error-cures.yaml says nothing of ${name}.`)
      return `### ${code === 0 ? `Status ${status}` : code}: ${name}\n\n\`${status}\` \`${message}\`\n\n**Cause.** ${when}\n\n**Cure.** ${cure}`
    })
    .join('\n\n')
}
