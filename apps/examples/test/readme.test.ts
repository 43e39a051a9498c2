import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { compiled, compiledFolder } from './support/compile.js'
import { test } from './support/program-test.js'

/** Writes the first program of a README where it can be run, with the one change that sends it to the sandbox. */
async function firstProgramOf(readme: string, name: string): Promise<string> {
  const text = await readFile(new URL(`../../../${readme}`, import.meta.url), 'utf8')
  const program = /```[jt]s\n(import \{ createPluralKit.*?)```/s.exec(text)?.[1] ?? ''
  const local = program.replace(
    'createPluralKit({',
    'createPluralKit({ baseUrl: process.env.PLURALKIT_BASE_URL,',
  )
  expect(local).not.toBe(program)
  await writeFile(join(compiledFolder, `${name}.js`), await compiled(local))
  return `../${name}`
}

test("the repository's first program runs as it stands in the README", async ({ run, server }) => {
  const { stdout, stderr, exitCode } = await run(await firstProgramOf('README.md', 'first-program'))
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toBe("Example System [ 'Robin', 'Juniper' ]\n")
  const response = await server.sandbox.fetch(
    new Request('http://sandbox/v2/members/robins', { headers: { 'User-Agent': 'tests' } }),
  )
  expect(await response.json()).toMatchObject({ pronouns: 'they/them', description: null })
})

test("the SDK's first program runs as it stands in its README", async ({ run }) => {
  const { stdout, stderr, exitCode } = await run(
    await firstProgramOf('packages/sdk/README.md', 'first-program-of-sdk'),
  )
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toBe('Example System has 3 members\n')
})
