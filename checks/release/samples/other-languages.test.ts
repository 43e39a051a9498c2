// The samples in Python and Go, as far as the machine has the language.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needs } from '../generators/support/needs.js'
import { at, operations, token } from './document.js'
import { startRecorder } from './recorder.js'

let recorder: Awaited<ReturnType<typeof startRecorder>>
let folder: string
beforeAll(async () => {
  recorder = await startRecorder()
  folder = await mkdtemp(join(tmpdir(), 'samples-'))
})
afterAll(async () => {
  recorder.close()
  await rm(folder, { recursive: true, force: true })
})

const run = (program: string, ...args: string[]) =>
  promisify(execFile)(program, args, { cwd: folder, env: { ...process.env, PLURALKIT_TOKEN: token } })

const python = needs('the Python sample of', ['python3', '-m', 'venv', '--help'])
describe.skipIf(python.skipped)(python.name, () => {
  const bin = (name: string) => join(folder, 'venv', 'bin', name)
  beforeAll(async () => {
    await run('python3', '-m', 'venv', 'venv')
    await run(bin('pip'), 'install', '--quiet', '--disable-pip-version-check', 'requests==2.32.5')
    // The recorder has nothing to say, and a sample may expect JSON.
    const noJson = 'import requests\nrequests.Response.json = lambda self: None\n'
    await writeFile(join(folder, 'venv', 'no_json.py'), noJson)
  })

  test.each(operations)('$operationId sends the documented request', async ({ sample, expected }) => {
    const file = join(folder, 'sample.py')
    await writeFile(file, at(recorder.baseUrl, sample('Python')))
    await run(bin('python'), '-c', `exec(open('venv/no_json.py').read()); exec(open('sample.py').read())`)
    expect(recorder.take()).toEqual(expected)
  })
})

const go = needs('the Go sample of', ['go', 'version'])
describe.skipIf(go.skipped)(go.name, () => {
  beforeAll(async () => {
    await writeFile(join(folder, 'go.mod'), 'module samples\n\ngo 1.21\n')
    for (const { operationId, sample } of operations) {
      await mkdir(join(folder, operationId))
      await writeFile(join(folder, operationId, 'main.go'), `${at(recorder.baseUrl, sample('Go'))}\n`)
    }
    await mkdir(join(folder, 'bin'))
    await run('go', 'build', '-o', 'bin/', './...')
  })

  test.each(operations)('$operationId sends the documented request', async ({ operationId, expected }) => {
    await run(join(folder, 'bin', operationId))
    expect(recorder.take()).toEqual(expected)
  })

  test('every operation is formatted as gofmt does it', async () => {
    expect((await run('gofmt', '-l', '.')).stdout).toBe('')
  })
})
