// Fills the programs that guides and READMEs show into them. With `--check` it writes nothing, and fails if one is out of date.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv, exit } from 'node:process'
import { withSnippets } from './pages/snippets.js'
import { repository } from './pages/write-pages.js'

const folders = ['.', 'docs/guides', 'apps/docs/pages', 'apps/mock', 'packages/sandbox', 'packages/sdk']

const outdated: string[] = []
for (const folder of folders)
  for (const name of await readdir(join(repository, folder))) {
    if (!name.endsWith('.md')) continue
    const file = join(repository, folder, name)
    const text = await readFile(file, 'utf8')
    const filled = await withSnippets(text, repository)
    if (filled === text) continue
    outdated.push(join(folder, name))
    if (!argv.includes('--check')) await writeFile(file, filled)
  }

if (argv.includes('--check') && outdated.length > 0) {
  console.error(`These pages show code that has changed since: ${outdated.join(', ')}. Run: npm run fix`)
  exit(1)
}
