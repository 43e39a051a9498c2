import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const sdk = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)

let folder: string
let tarball: string

beforeAll(async () => {
  if (!existsSync(join(sdk, 'dist/index.d.cts')))
    throw new Error('Run `npm run build` in packages/sdk first.')
  folder = await mkdtemp(join(tmpdir(), 'sdk-package-'))
  tarball = await packed()
  await cp(join(sdk, 'test/consumers'), folder, { recursive: true })
  await cp(join(folder, 'types.mts'), join(folder, 'types.cts'))
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball, ...(await dependencies())], {
    cwd: folder,
  })
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The package as it would be published. */
async function packed(): Promise<string> {
  const { packageManager } = JSON.parse(await readFile(join(sdk, '../../package.json'), 'utf8'))
  await run('npx', ['--yes', packageManager, 'pack', '--pack-destination', folder], { cwd: sdk })
  const [file] = await readdir(folder)
  return join(folder, file ?? '')
}

/** Tarballs of the packages that it needs, made of what is installed here, so that no network is needed. */
async function dependencies(): Promise<string[]> {
  const openapiFetch = dirname(dirname(require.resolve('openapi-fetch')))
  const helpers = dirname(
    createRequire(join(openapiFetch, 'x')).resolve('openapi-typescript-helpers/package.json'),
  )
  return Promise.all(
    [openapiFetch, helpers].map(async (installed, index) => {
      // A copy: pnpm's files are hard links, of which npm would pack only the first of each.
      const copy = join(folder, `dependency-${index}`)
      await cp(installed, copy, { recursive: true, dereference: true })
      const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', copy], { cwd: folder })
      return join(folder, stdout.trim())
    }),
  )
}

const output = async (program: string) =>
  (await run(process.execPath, [program], { cwd: folder })).stdout.trim()

describe('the packed package', () => {
  test('works in a program of ES modules', async () => {
    expect(await output('esm.mjs')).toBe('Example System exampl true 200')
  })

  test('works in a CommonJS program', async () => {
    expect(await output('commonjs.cjs')).toBe('Example System exampl true 200')
  })

  test('knows its errors by the guards where a program uses it in both ways', async () => {
    expect(await output('both.mjs')).toBe('false true')
  })

  test('has types for both kinds of modules, down to those of its dependencies', {
    timeout: 120_000,
  }, async () => {
    await run(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', folder])
  })

  test('needs openapi-fetch at run time and nothing else', async () => {
    const manifest = await readFile(join(folder, 'node_modules/@pluralkit-openapi/sdk/package.json'), 'utf8')
    expect(Object.keys(JSON.parse(manifest).dependencies)).toEqual(['openapi-fetch'])
  })

  test('resolves in every way that "Are the types wrong?" knows', { timeout: 120_000 }, async () => {
    await run(join(sdk, 'node_modules/.bin/attw'), [tarball])
  })

  test('has nothing that publint objects to', { timeout: 120_000 }, async () => {
    await run(join(sdk, 'node_modules/.bin/publint'), ['--strict', tarball])
  })
})
