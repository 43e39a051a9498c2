import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { extract } from 'tar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PackedPackage, packAll, pnpm } from './pack.js'
import { declarationsOf, filesOf, type Manifest, publishedPackages, root, type Target } from './packages.js'

const run = promisify(execFile)
const tool = (name: string) => fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url))

const published = await publishedPackages()
let scratch: string
let packed: Map<string, PackedPackage & { unpacked: string; files: string[] }>

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'packages-'))
  packed = new Map(
    await Promise.all(
      (await packAll(scratch)).map(async (each) => {
        const folder = join(scratch, each.shortName)
        await mkdir(folder)
        await extract({ file: each.tarball, cwd: folder })
        const unpacked = join(folder, 'package')
        const entries = await readdir(unpacked, { recursive: true, withFileTypes: true })
        const files = entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(unpacked.length + 1))
        return [each.name, { ...each, unpacked, files }] as const
      }),
    ),
  )
})

afterAll(() => rm(scratch, { recursive: true, force: true }))

function packageNamed(name: string) {
  const found = packed.get(name)
  if (!found) throw new Error(`${name} wasn't packed.`)
  return found
}

const manifestOf = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))

/** Each object of conditions in an entry of `exports`, outside in. */
const conditionsOf = (target: Target): Record<string, Target>[] =>
  typeof target === 'string' ? [] : [target, ...Object.values(target).flatMap(conditionsOf)]

/** An entry that leads to a module, not to data. */
const isCode = (target: Target) => declarationsOf(target) !== undefined

test('document, SDK, sandbox, mock server and command line are published, and nothing else', () => {
  expect(published.map(({ shortName }) => shortName).sort()).toEqual([
    'cli',
    'mock',
    'sandbox',
    'sdk',
    'spec',
  ])
})

describe.each(published)('$name', ({ name, manifest }) => {
  const entries = Object.entries(manifest.exports ?? {})

  test('leads to files that are in the package, under every condition', () => {
    const { files } = packageNamed(name)
    for (const file of entries.flatMap(([, target]) => filesOf(target))) {
      const [before = '', after = ''] = file.slice(2).split('*')
      const found = file.includes('*')
        ? files.some((each) => each.startsWith(before) && each.endsWith(after))
        : files.includes(file.slice(2))
      expect(found, file).toBe(true)
    }
  })

  test('has types before code in every entry', () => {
    for (const [subpath, target] of entries.filter(([, target]) => isCode(target)))
      for (const conditions of conditionsOf(target)) {
        const keys = Object.keys(conditions)
        if (keys.includes('default')) expect(keys, subpath).toEqual(['types', 'default'])
      }
  })

  test('has a README, the licence, and a manifest that says what a registry shows', async () => {
    const { unpacked, files } = packageNamed(name)
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'package.json']))
    const { description, keywords, license, engines, sideEffects, publishConfig } = await manifestOf(unpacked)
    expect(license).toBe('MIT')
    expect(description).toMatch(/PluralKit/)
    expect(keywords).toContain('pluralkit')
    expect(engines).toHaveProperty('node')
    expect(sideEffects).toBeDefined()
    expect(publishConfig).toEqual({ access: 'public', provenance: true })
  })

  test('brings nothing that its users have no use for', () => {
    const unwanted =
      /(^|\/)(test|tests|scripts|reports|\.turbo)\/|\.tsbuildinfo$|tsconfig|\.config\.[cm]?[jt]s$|(?<!\.d)\.[cm]?ts$/
    expect(packageNamed(name).files.filter((file) => unwanted.test(file))).toEqual([])
  })

  test('runs nothing when it is installed, nor does anything that it needs', async () => {
    const folders = [
      packageNamed(name).unpacked,
      ...(await runtimeDependencies(name)).flatMap(({ paths }) => paths),
    ]
    for (const folder of folders) {
      const { scripts = {} } = await manifestOf(folder)
      const onInstall = ['preinstall', 'install', 'postinstall'].filter((script) => script in scripts)
      expect(onInstall, folder).toEqual([])
      expect(existsSync(join(folder, 'binding.gyp')), folder).toBe(false)
    }
  })

  test('needs only packages whose licences go together with MIT', async () => {
    const allowed = [
      'MIT',
      'ISC',
      '0BSD',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      'CC0-1.0',
      '(MIT OR CC0-1.0)',
    ]
    const dependencies = await runtimeDependencies(name)
    const ours = published.map((each) => each.name)
    const direct = Object.keys(manifest.dependencies ?? {}).filter((dependency) => !ours.includes(dependency))
    expect(dependencies.map((each) => each.name)).toEqual(expect.arrayContaining(direct))
    const others = dependencies.filter(({ license }) => !allowed.includes(license))
    expect(others.map((each) => `${each.name}: ${each.license}`)).toEqual([])
  })

  test('links from its README to what is in the package, or by full address', async () => {
    const { unpacked, files } = packageNamed(name)
    const readme = await readFile(join(unpacked, 'README.md'), 'utf8')
    const links = [...readme.matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, link = '']) =>
      link.replace(/^\.\//, ''),
    )
    expect(links.filter((link) => !files.includes(link))).toEqual([])
  })

  test('has nothing that publint objects to', async () => {
    await run(tool('publint'), ['--strict', packageNamed(name).tarball])
  })

  const modules = entries.filter(([, target]) => isCode(target))
  const forBoth = modules.filter(([, target]) => typeof target === 'object' && 'require' in target)
  // Of ES modules only, which a CommonJS program on the Node versions that the package names can require.
  const forImport = modules.filter((entry) => !forBoth.includes(entry))

  test.each([
    ['node16', forBoth], // TypeScript's `node10` knows no exports at all
    ['esm-only', forImport],
  ] as const)('resolves in every way that "Are the types wrong?" knows: %s', async (profile, checked) => {
    if (checked.length === 0) return
    const { tarball } = packageNamed(name)
    const subpaths = checked.map(([subpath]) => subpath)
    await run(tool('attw'), ['--profile', profile, '--entrypoints', ...subpaths, '--', tarball])
  })
})

test('the SDK needs openapi-fetch at run time and nothing else; sandbox and document need nothing', async () => {
  const needs = async (shortName: string) => {
    const { dependencies = {} } = await manifestOf(packageNamed(`@pluralkit-openapi/${shortName}`).unpacked)
    return Object.keys(dependencies)
  }
  expect(await needs('sdk')).toEqual(['openapi-fetch'])
  expect(await needs('sandbox')).toEqual([])
  expect(await needs('spec')).toEqual([])
})

interface Dependency {
  name: string
  license: string
  paths: string[]
}

/** All that is installed with a package, at any depth, as pnpm knows it; without our own, which are held to it by themselves. */
function runtimeDependencies(name: string): Promise<Dependency[]> {
  const known = dependenciesOf.get(name) ?? listDependencies(name)
  dependenciesOf.set(name, known)
  return known
}

/** Listing those of one package takes seconds. */
const dependenciesOf = new Map<string, Promise<Dependency[]>>()

async function listDependencies(name: string): Promise<Dependency[]> {
  const byLicense: Record<string, Dependency[]> = JSON.parse(
    await pnpm(['--filter', name, 'licenses', 'list', '--prod', '--json'], root),
  )
  return Object.values(byLicense).flat()
}
