import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

const packages = {
  '@pluralkit-openapi/sdk': 'packages/sdk',
  '@pluralkit-openapi/spec': 'spec',
  '@pluralkit-openapi/mock': 'apps/mock',
  '@pluralkit-openapi/sandbox': 'packages/sandbox',
}

/** What changed: the packages' changelogs, and before them what waits for the next release. */
export async function changelog(repository: string): Promise<string> {
  const sections = await Promise.all(
    Object.entries(packages).map(async ([name, folder]) => {
      const file = join(repository, folder, 'CHANGELOG.md')
      if (!existsSync(file)) return []
      const [, entries = ''] = (await readFile(file, 'utf8')).split(/^# .*\n/m)
      return [`## ${name}\n\n${entries.trim().replace(/^##/gm, '###')}`]
    }),
  )
  return [await unreleased(join(repository, '.changeset')), ...sections.flat()].filter(Boolean).join('\n\n')
}

async function unreleased(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort()
  const entries = await Promise.all(
    names.map(async (name) => {
      const [, head = '', text = ''] = (await readFile(join(folder, name), 'utf8')).split(/^---$/m)
      const touched = Object.keys(parse(head) ?? {}).map((full) => full.replace(/.*\//, ''))
      return touched.length > 0
        ? [`- **${touched.join(', ')}**: ${text.trim().replaceAll('\n', '\n  ')}`]
        : []
    }),
  )
  return entries.length > 0 ? `## Next release\n\n${entries.flat().join('\n')}` : ''
}
