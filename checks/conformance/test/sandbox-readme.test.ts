import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')))
const project = new URL('../reports/readme/', import.meta.url)

interface Result {
  assertionResults: { status: string; failureMessages: string[] }[]
}

/** The readme's test for Vitest, as a project of its own that has nothing else in it. */
async function projectOfReadme(): Promise<string> {
  const readme = await readFile(new URL('../../../packages/sandbox/README.md', import.meta.url), 'utf8')
  const snippet = /```ts\n(import \{ test \} from '@pluralkit-openapi\/sandbox\/vitest'.*?)```/s.exec(
    readme,
  )?.[1]
  // A second one after it finds whether the first has left anything behind.
  const second = `full('has what it was seeded with', ({ sandbox }) => expect(sandbox.systems).toMatchObject([{ name: 'Mine' }]))
test('is not the sandbox of the test before', ({ sandbox }) => {
  expect(sandbox.toSeed().systems[0]?.members?.find(({ id }) => id === 'robins')).not.toMatchObject({ pronouns: 'it/its' })
})`
  await mkdir(project, { recursive: true })
  await writeFile(new URL('vitest.config.js', project), 'export default {}\n')
  await writeFile(new URL('readme.test.ts', project), `${snippet}\n${second}\n`)
  return fileURLToPath(project)
}

test("the sandbox's example for Vitest passes as it stands in its README", async () => {
  const root = await projectOfReadme()
  const args = [vitest, 'run', '--reporter=json']
  const { stdout } = await run(process.execPath, args, { cwd: root }).catch((failed) => failed)
  const { testResults } = JSON.parse(stdout) as { testResults: Result[] }
  expect(testResults.flatMap(({ assertionResults }) => assertionResults)).toMatchObject(
    Array(3).fill({ status: 'passed', failureMessages: [] }),
  )
})
