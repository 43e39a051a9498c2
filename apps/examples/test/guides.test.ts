import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { test } from './support/program-test.js'

const src = new URL('../src/', import.meta.url)
const programs = ['guides', 'playground'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, src)).map((file) => `${folder}/${file.replace('.ts', '')}`),
)
const unpaced = 'playground/without-pacing'

/** What a program prints according to its comments, one `// → text` for each line. */
const promisedOutput = (program: string) =>
  [...readFileSync(new URL(`${program}.ts`, src), 'utf8').matchAll(/\/\/ → (.*)$/gm)]
    .map(([, line]) => `${line}\n`)
    .join('')

test.for(programs.filter((program) => program !== unpaced))(
  'a program that the docs show prints what its comments say: %s',
  async (program, { run, server }) => {
    const promised = promisedOutput(program)
    expect(promised).not.toBe('')
    const { stdout, stderr, exitCode } = await run(program, [], {
      env: { PLURALKIT_SERVER: server.baseUrl.replace('/v2', '') },
    })
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: promised, stderr: '', exitCode: 0 })
  },
)

test.describe('without pacing', () => {
  test.override('mayBeRefused', true)

  test('the playground shows what happens without pacing', async ({ run }) => {
    expect((await run(unpaced)).stdout).toBe(promisedOutput(unpaced))
  })
})
