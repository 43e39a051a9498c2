// The examples of worlds that the guide "Testing" shows, as far as the machine has the language.
import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type RunningMock, startMock } from '@pluralkit-openapi/mock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../generators/support/needs.js'

const examples = fileURLToPath(new URL('../../../apps/examples/src/worlds', import.meta.url))
let mock: RunningMock
let folder: string
beforeAll(async () => {
  mock = await startMock()
  folder = await mkdtemp(join(tmpdir(), 'worlds-'))
  await cp(examples, folder, { recursive: true })
})
afterAll(async () => {
  await mock.close()
  await rm(folder, { recursive: true, force: true })
})

async function run(language: string, program: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, PLURALKIT_MOCK_URL: mock.url }
  return (await promisify(execFile)(program, args, { cwd: join(folder, language), env })).stdout
}

const worlds = async () => (await fetch(`${mock.url}/_sandbox/worlds`)).json()

const python = needs('pytest: each test has a world, which goes with it', ['python3', '-m', 'venv', '--help'])
test.skipIf(python.skipped)(python.name, async () => {
  await run('python', 'python3', '-m', 'venv', 'venv')
  const packages = ['pytest==8.4.2', 'requests==2.32.5']
  await run('python', 'venv/bin/pip', 'install', '--quiet', '--disable-pip-version-check', ...packages)
  const output = await run('python', 'venv/bin/pytest', '-q', '-p', 'no:cacheprovider', '.')
  expect(output).toContain('3 passed')
  expect(await worlds()).toEqual([])
})

const go = needs('Go: parallel tests have a world each, which goes with them', ['go', 'version'])
test.skipIf(go.skipped)(go.name, async () => {
  const output = await run('go', 'go', 'test', '-count=1', '-v', './...')
  expect(output.match(/--- PASS: TestChanges\//g)).toHaveLength(2)
  expect(await worlds()).toEqual([])
})
