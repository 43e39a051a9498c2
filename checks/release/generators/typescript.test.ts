import { rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'
import { afterEach, describe, test } from 'vitest'
import { documentFile, run, typecheck, use, workshop } from './support/program.js'

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
  {
    name: 'swagger-typescript-api',
    command: [
      'swagger-typescript-api',
      'generate',
      '--path',
      documentFile,
      '--output',
      'client',
      '--name',
      'api.ts',
    ],
  },
  { name: 'typed-openapi', command: ['typed-openapi', documentFile, '--output', 'client/client.ts'] },
]

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

describe.each(generators)('$name', ({ name, command: [program = '', ...args] }) => {
  test('takes the document unchanged; what it makes compiles, and talks to the mock server', async () => {
    folder = await workshop(name)
    await symlink(packages, join(folder, 'node_modules'))
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    await run(folder, join(packages, '.bin', program), ...args)
    await typecheck(folder)
    await use(folder, process.execPath, tsx, 'use.ts')
  })
})
