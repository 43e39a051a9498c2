// Generators for other languages, as far as the machine has those languages. Each is fetched by its own ordinary client.
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { documentFile, expected, outcome, run, workshop } from './support/program.js'

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The test's name, with the reason if the machine lacks a program for it. */
function needs(name: string, ...programs: [program: string, ...args: string[]][]) {
  const missing = programs.filter(([program, ...args]) => spawnSync(program, args).status !== 0)
  const reason = missing.length
    ? ` (skipped: no ${missing.map(([program]) => program).join(' and no ')})`
    : ''
  return { name: `${name}${reason}`, skipped: missing.length > 0 }
}

const python = needs('Python: openapi-python-client', ['python3', '-m', 'venv', '--help'])
test.skipIf(python.skipped)(python.name, async () => {
  folder = await workshop('python')
  await run(folder, 'python3', '-m', 'venv', 'venv')
  const bin = join(folder, 'venv', 'bin')
  await run(
    folder,
    join(bin, 'pip'),
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '-r',
    'requirements.txt',
  )
  const options = [
    '--meta',
    'none',
    '--config',
    'config.yaml',
    '--fail-on-warning',
    '--output-path',
    'pluralkit_api',
  ]
  await run(folder, join(bin, 'openapi-python-client'), 'generate', '--path', documentFile, ...options)
  await run(folder, join(bin, 'python'), '-m', 'compileall', '-q', 'pluralkit_api')
  expect(outcome(await run(folder, join(bin, 'python'), 'use.py'))).toEqual(expected)
})

const go = needs('Go: oapi-codegen', ['go', 'version'])
test.skipIf(go.skipped)(go.name, async () => {
  folder = await workshop('go')
  const generator = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'
  await run(folder, 'mkdir', 'pk')
  await run(folder, 'go', 'run', generator, '-config', 'oapi-codegen.yaml', documentFile)
  await run(folder, 'go', 'mod', 'tidy')
  await run(folder, 'go', 'vet', './...')
  expect(outcome(await run(folder, 'go', 'run', '.'))).toEqual(expected)
})

test.skip(
  'Java and Kotlin: openapi-generator (skipped: what it makes leaves null out of a PATCH; see docs/data/languages.json)',
)
test.skip(
  "Rust: progenitor (skipped: it reads OpenAPI 3.0 only and stops at the first type: [string, 'null'])",
)
