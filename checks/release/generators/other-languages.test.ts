// Generators for other languages, as far as the machine has those languages. Each is fetched by its own ordinary client.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, test } from 'vitest'
import { needs } from './support/needs.js'
import { documentFile, run, use, workshop } from './support/program.js'

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

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
  await use(folder, join(bin, 'python'), 'use.py')
})

const go = needs('Go: oapi-codegen', ['go', 'version'])
test.skipIf(go.skipped)(go.name, async () => {
  folder = await workshop('go')
  const generator = 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen@v2.8.2'
  await run(folder, 'mkdir', 'pk')
  await run(folder, 'go', 'run', generator, '-config', 'oapi-codegen.yaml', documentFile)
  await run(folder, 'go', 'mod', 'tidy')
  await run(folder, 'go', 'vet', './...')
  await use(folder, 'go', 'run', '.')
})

/** Without the Kotlin compiler that else stays behind. */
const maven = ['mvn', '--quiet', '--batch-mode', '-Dkotlin.compiler.daemon=false'] as const

const java = needs('Java: openapi-generator', ['javac', '--version'], ['mvn', '--version'])
test.skipIf(java.skipped)(java.name, async () => {
  folder = await workshop('java')
  await use(folder, ...maven, 'compile', 'exec:java')
})

const kotlin = needs('Kotlin: openapi-generator', ['java', '--version'], ['mvn', '--version'])
test.skipIf(kotlin.skipped)(kotlin.name, async () => {
  folder = await workshop('kotlin')
  await use(folder, ...maven, 'compile', 'exec:java')
})

const rust = needs('Rust: openapi-to-rust', ['cargo', '--version'])
test.skipIf(rust.skipped)(rust.name, async () => {
  folder = await workshop('rust')
  await use(folder, 'cargo', 'run', '--quiet')
})
