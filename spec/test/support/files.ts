import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parse } from 'yaml'
import { specFolder } from '../../scripts/redocly.js'

export const sourceFolders = ['paths', 'components', 'webhooks', 'docs']

/** The files of the description below the given folders, as paths from the folder of the description. */
export const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(specFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(specFolder, join(entry.parentPath, entry.name))),
  )

export const readSource = (file: string) => readFileSync(join(specFolder, file), 'utf8')

/** Every file that a file refers to, directly or through others, and itself. */
export function filesReachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file) || !existsSync(join(specFolder, file))) return reached
  reached.add(file)
  for (const other of filesReferredToBy(file)) filesReachedFrom(other, reached)
  return reached
}

/** The files that a file itself refers to. */
export const filesReferredToBy = (file: string): string[] =>
  file.endsWith('.yaml')
    ? referencesIn(parse(readSource(file))).map((reference) => join(dirname(file), reference))
    : []

function referencesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' ? [String(value).replace(/#.*$/, '')] : referencesIn(value),
  )
}
