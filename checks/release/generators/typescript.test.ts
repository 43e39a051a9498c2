import { rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { afterEach, describe, test } from 'vitest'
import { documentFile, run, use, workshop } from './support/program.js'

const packages = await toolbox('generators')
const tsx = createRequire(import.meta.url).resolve('tsx/cli')

/** Each generator's command, as it stands in `docs/data/languages.json`. */
const generators = [
  {
    name: 'openapi-typescript',
    command: ['openapi-typescript', documentFile, '--output', 'client/schema.ts'],
  },
  {
    name: 'hey-api',
    command: [
      'openapi-ts',
      '--input',
      documentFile,
      '--output',
      'client',
      '--client',
      '@hey-api/client-fetch',
    ],
  },
  { name: 'orval', command: ['orval', '--config', 'orval.config.mjs'] },
  { name: 'kubb', command: ['kubb', 'generate', '--config', 'kubb.config.mjs'] },
]

const compilerOptions = {
  target: 'ES2022',
  module: 'preserve',
  moduleResolution: 'bundler',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: ['node'],
  typeRoots: [join(process.cwd(), 'node_modules/@types')],
}

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

describe.each(generators)('$name', ({ name, command: [program = '', ...args] }) => {
  test('takes the document unchanged; what it makes compiles, and talks to the mock server', async () => {
    folder = await workshop(name)
    await symlink(packages, join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, include: ['use.ts', 'client'] }),
    )
    await run(folder, join(packages, '.bin', program), ...args)
    await run(folder, join(packages, '.bin', 'tsc'), '--project', '.')
    await use(folder, process.execPath, tsx, 'use.ts')
  })
})
