// The root commands. Each works from a bare clone: it installs what is missing, builds what has changed, then does its work.
import { join } from 'node:path'
import process from 'node:process'
import { check } from './check.mjs'
import { test } from './test.mjs'
import { build, install, run, tool, turbo } from './workspace.mjs'

const tsx = (...args) => run(tool('tsx'), args)

const commands = {
  start: (args) => build() || tsx(join('scripts', 'start.ts'), ...args),
  test,
  build: (args) => turbo('build', ...args),
  check,
  fix: () => run(tool('biome'), ['check', '--write', '.']),
  mock: (args) => build('mock') || run(process.execPath, [join('apps', 'mock', 'dist', 'cli.js'), ...args]),
  docs: (args) => build('docs') || tsx(join('apps', 'docs', 'scripts', 'dev.ts'), ...args),
  conformance: (args) =>
    build('spec', 'sandbox') || tsx(join('packages', 'conformance', 'src', 'cli.ts'), ...args),
  bench: (args) =>
    build('sdk', 'sandbox') || tsx('--expose-gc', join('packages', 'bench', 'src', 'cli.ts'), ...args),
}

const [name = '', ...args] = process.argv.slice(2)
if (!Object.hasOwn(commands, name)) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`)
  process.exit(2)
}
process.exit(install() || commands[name](args))
