import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What generators make of the document, a section for each row of `docs/data/languages.json`; nothing while it is not there. */
export async function languageList(repository: string): Promise<string> {
  const file = join(repository, 'docs', 'data', 'languages.json')
  if (!existsSync(file)) return ''
  const rows: Record<string, unknown>[] = JSON.parse(await readFile(file, 'utf8'))
  return rows
    .map((row) => {
      const [[, title] = [], ...facts] = Object.entries(row)
      const lines = facts.filter(([, value]) => value).map(([name, value]) => `- **${name}**: ${value}`)
      return `### ${title}\n\n${lines.join('\n')}`
    })
    .join('\n\n')
}
