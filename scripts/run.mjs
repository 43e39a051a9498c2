// The root commands. Each works from a bare clone: it installs what is missing, builds what has changed, then does its work.
import { join } from 'node:path'
import process from 'node:process'
import { check } from './check.mjs'
import { test } from './test.mjs'
import { build, inOrder, install, run, tool, tsx, turbo } from './workspace.mjs'

const checks = (script, ...args) => tsx(join('checks', script), ...args)
const release = (step) => checks('release/releasing/cli.ts', step)
const mockCommand = join('apps', 'mock', 'dist', 'cli.js')

const commands = {
  start: (args) => inOrder(build, () => tsx(join('scripts', 'start.ts'), ...args)),
  test: (args) => test(['test'], args),
  'test:consumers': (args) => test(['test:consumers'], args),
  'test:languages': (args) => test(['test:languages'], args),
  build: (args) => turbo('build', ...args),
  check,
  fix: () => run(tool('biome'), ['check', '--write', '.']) || tsx('apps/docs/scripts/write-snippets.ts'),
  drift: (args) => checks('drift/src/cli.ts', ...args),
  hooks: () => run(tool('lefthook'), ['install']),
  'types:compat': (args) =>
    inOrder(
      () => build('sdk', 'sandbox', 'mock'),
      () => checks('release/releasing/old-type-tests.ts', ...args),
    ),
  'release:check': () => release('check'),
  'release:version': () => release('version'),
  'release:dry': () => release('dry'),
  'release:publish': () =>
    inOrder(
      () => turbo('build'),
      () => release('publish'),
    ),
  api: () => turbo('api', '--output-logs=new-only'),
  mock: (args) =>
    inOrder(
      () => build('mock'),
      () => run(process.execPath, [mockCommand, ...args]),
    ),
  docs: (args) =>
    inOrder(
      () => build('docs'),
      () => tsx(join('apps', 'docs', 'scripts', 'dev.ts'), ...args),
    ),
  conformance: (args) =>
    inOrder(
      () => build('spec', 'sandbox'),
      () => checks('conformance/src/cli.ts', ...args),
    ),
  bench: (args) =>
    inOrder(
      () => build('sdk', 'sandbox', 'mock'),
      () =>
        run(process.execPath, [
          '--expose-gc',
          '--import',
          'tsx',
          join('checks', 'bench', 'src', 'cli.ts'),
          ...args,
        ]),
    ),
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(commands, name)) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
process.exit(await inOrder(install, () => commands[name](args)))
