import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { compare, report } from './compare.js'

const usage = 'npm run drift -- --repository <clone of PluralKit> [--revision HEAD] [--issue]'

const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    revision: { type: 'string', default: 'HEAD' },
    issue: { type: 'boolean', default: false },
  },
})
if (!values.repository) {
  console.error(`Usage: ${usage}`)
  process.exit(2)
}

const { commit, sources } = JSON.parse(await readFile(new URL('../sources.json', import.meta.url), 'utf8'))
try {
  const drift = await compare(values.repository, sources, commit, values.revision)
  const text = report(drift, commit)
  console.log(text)
  if (drift.changed.length && values.issue) openIssue(drift.revision, text)
  else if (drift.changed.length) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

/** Opens an issue by GitHub's own program, unless there is one about this revision already, open or closed. */
function openIssue(revision: string, body: string): void {
  const title = `PluralKit's source has changed (${revision.slice(0, 8)})`
  const gh = (...args: string[]) =>
    execFileSync('gh', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const known = JSON.parse(
    gh('issue', 'list', '--state', 'all', '--search', `in:title ${revision.slice(0, 8)}`, '--json', 'title'),
  )
  if (known.length === 0) gh('issue', 'create', '--title', title, '--body', body)
}
