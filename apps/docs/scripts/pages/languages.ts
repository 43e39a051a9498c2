import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A table of the rows of `docs/data/languages.json`, whose columns are the keys of its first row; nothing while it is not there. */
export async function languageTable(repository: string): Promise<string> {
  const file = join(repository, 'docs', 'data', 'languages.json')
  if (!existsSync(file)) return ''
  const rows: Record<string, unknown>[] = JSON.parse(await readFile(file, 'utf8'))
  const columns = Object.keys(rows[0] ?? {})
  const line = (cells: unknown[]) =>
    `| ${cells.map((cell) => String(cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((key) => row[key]))),
  ].join('\n')
}
