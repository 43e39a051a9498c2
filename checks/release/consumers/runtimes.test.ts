import { join } from 'node:path'
import process from 'node:process'
import { build } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import { declarationsOf, type PublishedPackage, publishedPackages } from '../packing/packages.js'
import { expected, outcome, run } from './support/outcome.js'
import { runtime, workerd } from './support/runtime.js'

const folder = inject('projectFolder')

const nodes = [
  { name: `Node ${process.versions.node}, which runs the tests`, program: process.execPath, skipped: false },
  runtime('Node 22', 'node-22', 'bin', 'node'),
  runtime('Node 24', 'node-24', 'bin', 'node'),
]

describe.each(nodes)('$name', ({ name, program, skipped }) => {
  const output = (file: string, ...args: string[]) => outcome(program, [file, ...args], folder)

  test.skipIf(skipped)('is the version that its name says', async () => {
    const { stdout } = await run(program, ['--version'])
    expect(stdout).toContain(`v${name.match(/\d+/)?.[0]}.`)
  })

  test.skipIf(skipped)('runs a program of ES modules', async () => {
    expect(await output('esm.mjs')).toEqual(expected)
  })

  test.skipIf(skipped)('runs a CommonJS program', async () => {
    expect(await output('commonjs.cjs')).toEqual(expected)
  })

  test.skipIf(skipped)('knows errors by the guards where a program has the SDK in both ways', async () => {
    expect(await output('both.mjs')).toEqual([false, true])
  })

  test.skipIf(skipped)('starts the mock server and talks to it over loopback', async () => {
    expect(await output('mock.mjs')).toEqual(expected)
    expect(await output('mock.cjs')).toBe('string')
  })

  test.skipIf(skipped)('loads the document and its JSON Schemas', async () => {
    expect(await output('document.mjs')).toEqual(['3.1.1', 'getSystem', 'object'])
  })

  test.skipIf(skipped)('gets the same from every entry, imported or required', async () => {
    const entries = (await publishedPackages()).flatMap(codeEntries)
    const exported = (await output('load.mjs', ...entries)) as Record<string, Record<string, string[]>>
    expect(Object.keys(exported)).toEqual(entries)
    for (const [entry, { imported, required }] of Object.entries(exported)) {
      expect(imported, entry).not.toEqual([])
      expect(required, entry).toEqual(imported)
    }
  })
})

const bun = runtime('Bun', '@oven', 'bun-linux-x64', 'bin', 'bun')
test.skipIf(bun.skipped)(`${bun.name} runs a program of ES modules and a CommonJS one`, async () => {
  expect(await outcome(bun.program, ['run', 'esm.mjs'], folder)).toEqual(expected)
  expect(await outcome(bun.program, ['run', 'commonjs.cjs'], folder)).toEqual(expected)
})

const deno = runtime('Deno', '@deno', 'linux-x64-glibc', 'deno')
test.skipIf(deno.skipped)(`${deno.name} runs a program of ES modules, without a permission`, async () => {
  const args = ['run', '--no-prompt', '--node-modules-dir=manual', 'esm.mjs']
  expect(await outcome(deno.program, args, folder)).toEqual(expected)
})

test.skipIf(workerd.skipped)(
  `${workerd.name} runs a worker, without the compatibility with Node`,
  async () => {
    await build({
      absWorkingDir: folder,
      entryPoints: ['worker.mjs'],
      outfile: join(folder, 'worker.bundle.mjs'),
      bundle: true,
      format: 'esm',
      conditions: ['workerd'],
      logLevel: 'error',
    })
    const { stdout } = await run(workerd.program, ['test', 'worker.capnp'], { cwd: folder })
    expect(JSON.parse(stdout)).toEqual(expected)
  },
)

/** What an application can import of a package, but for helpers of a test runner, which load only inside of it. */
function codeEntries({ name, manifest }: PublishedPackage): string[] {
  return Object.entries(manifest.exports ?? {})
    .filter(([subpath, target]) => declarationsOf(target) && subpath !== './vitest')
    .map(([subpath]) => join(name, subpath))
}
