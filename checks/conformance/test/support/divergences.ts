import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The sections of spec/DIVERGENCES.md whose rows name what the checks let pass. */
export const SECTIONS = {
  exceptions: 'Answers in the recordings that the document does not describe',
  tolerances: 'Tolerances: what the server accepts and the document does not allow',
  refusals: 'Refusals: what the document allows and the server refuses',
  replay: 'Where the sandbox answers otherwise',
} as const

/** The names of a section's rows: what stands in backticks in the first column. */
export function rowNames(section: keyof typeof SECTIONS): Set<string> {
  const [, text = ''] = divergences().split(`## ${SECTIONS[section]}\n`)
  const [body = ''] = text.split(/^## /m)
  return new Set([...body.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name))
}

function divergences(): string {
  const require = createRequire(import.meta.url)
  const document = require.resolve('@pluralkit-openapi/spec/openapi.json')
  return readFileSync(join(dirname(document), '../DIVERGENCES.md'), 'utf8')
}
