import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { test } from './support/program-test.js'

const folder = new URL('../src/guides/', import.meta.url)
const programs = readdirSync(folder).filter((file) => file.endsWith('.ts'))

/** What a program prints according to its comments, one `// → text` for each line. */
const promisedOutput = (source: string) =>
  [...source.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => `${line}\n`).join('')

test.for(programs)(
  'the program of a guide prints what its comments say: %s',
  async (file, { run, server }) => {
    const promised = promisedOutput(readFileSync(new URL(file, folder), 'utf8'))
    expect(promised).not.toBe('')
    const { stdout, stderr, exitCode } = await run(`guides/${file.replace('.ts', '')}`, [], {
      env: { PLURALKIT_SERVER: server.baseUrl.replace('/v2', '') },
    })
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: promised, stderr: '', exitCode: 0 })
  },
)
