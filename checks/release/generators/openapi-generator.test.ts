// openapi-generator's clients, made from the portable bundle, as far as the machine has their languages.
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { needs } from './support/needs.js'
import { portableDocumentFile, run, typecheck, use, workshop } from './support/program.js'

const version = '7.25.0'
const jar = `openapi-generator-cli-${version}.jar`

let tools: string
let folder: string
beforeAll(async () => {
  tools = await mkdtemp(join(tmpdir(), 'openapi-generator-'))
})
afterAll(() => rm(tools, { recursive: true, force: true }))
afterEach(() => rm(folder, { recursive: true, force: true }))

const generator = needs('openapi-generator', ['java', '-version'], ['mvn', '--version'])
describe.skipIf(generator.skipped)(generator.name, () => {
  beforeAll(async () => {
    const artifact = `org.openapitools:openapi-generator-cli:${version}`
    await run(
      tools,
      ...maven,
      'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy',
      `-Dartifact=${artifact}`,
      '-DoutputDirectory=.',
    )
  })

  const python = needs('Python', ['python3', '-m', 'venv', '--help'])
  test.skipIf(python.skipped)(python.name, async () => {
    await generate('python', 'packageName=pk')
    await run(folder, 'python3', '-m', 'venv', 'venv')
    const bin = join(folder, 'venv', 'bin')
    const pip = ['install', '--quiet', '--disable-pip-version-check', '-r', 'client/requirements.txt']
    await run(folder, join(bin, 'pip'), ...pip)
    await run(folder, join(bin, 'python'), '-m', 'compileall', '-q', 'client/pk')
    await use(folder, 'env', 'PYTHONPATH=client', join(bin, 'python'), 'use.py')
  })

  test('TypeScript', async () => {
    await generate('typescript-fetch')
    await symlink(await toolbox('generators'), join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    await typecheck(folder)
    await use(folder, process.execPath, createRequire(import.meta.url).resolve('tsx/cli'), 'use.ts')
  })

  const go = needs('Go', ['go', 'version'])
  test.skipIf(go.skipped)(go.name, async () => {
    // Without the prefix, two enums have a constant OFF each.
    await generate('go', 'packageName=pk,enumClassPrefix=true,withGoMod=false')
    await run(folder, 'go', 'mod', 'tidy')
    await run(folder, 'go', 'vet', './...')
    await use(folder, 'go', 'run', '.')
  })

  const php = needs('PHP', ['php', '-r', "require 'GuzzleHttp/autoload.php';"])
  test.skipIf(php.skipped)(php.name, async () => {
    await generate('php', 'invokerPackage=PK')
    await use(folder, 'php', 'use.php')
  })

  const ruby = needs('Ruby', ['ruby', '-e', "require 'typhoeus'"])
  test.skipIf(ruby.skipped)(ruby.name, async () => {
    await generate('ruby', 'gemName=pk,moduleName=PK')
    await use(folder, 'ruby', 'use.rb')
  })

  const rust = needs('Rust', ['cargo', '--version'])
  test.skipIf(rust.skipped)(
    rust.name,
    async () => {
      await generate('rust', 'packageName=pk')
      await use(folder, 'cargo', 'run', '--quiet')
    },
    1_800_000,
  )

  const dotnet = needs('C#', ['dotnet', '--version'])
  test(`C#${dotnet.skipped ? ' (made, not compiled: no dotnet)' : ''}`, async () => {
    await generate('csharp', 'packageName=PK')
    if (!dotnet.skipped) await run(join(folder, 'client'), 'dotnet', 'build')
  })
})

const maven = ['mvn', '--quiet', '--batch-mode'] as const

/** Makes a client beside the program that uses it, from the document as it is. */
async function generate(language: string, properties = ''): Promise<void> {
  folder = await workshop(`openapi-generator/${language}`)
  const printed = await run(
    folder,
    'java',
    '-jar',
    join(tools, jar),
    'generate',
    '--input-spec',
    portableDocumentFile,
    '--generator-name',
    language,
    '--output',
    'client',
    '--additional-properties',
    properties,
    '--global-property',
    'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false',
  )
  expect(printed).not.toContain('ERROR')
}
