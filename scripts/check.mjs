// Everything that can be said about the code without running it. All checks run, also after one has failed.
import { join } from 'node:path'
import process from 'node:process'
import { run, tool, tsx, turbo } from './workspace.mjs'

const spellingCache = ['--cache', '--cache-location', join('node_modules', '.cache', 'cspell')]
const spellingArgs = ['--no-progress', '--no-summary', '--gitignore', '--dot', ...spellingCache, '**']

const checks = {
  'format and code lint': () => run(tool('biome'), ['ci', '.']),
  'document lint, types, generated files, API reports': () =>
    turbo('lint', 'typecheck', 'generate:check', 'api:check', '--continue', '--output-logs=errors-only'),
  'size of the next release': () => tsx('checks/release/releasing/cli.ts', 'check'),
  'least Node version': () => run(process.execPath, ['scripts/lint-node-version.mjs']),
  workflows: () => run(process.execPath, ['scripts/lint-workflows.mjs']),
  'unused files, exports and dependencies': () => run(tool('knip'), []),
  spelling: () => run(tool('cspell'), spellingArgs),
}

export async function check() {
  const failed = []
  for (const [name, passes] of Object.entries(checks)) {
    console.log(`\n── ${name}`)
    if ((await passes()) !== 0) failed.push(name)
  }
  console.log(failed.length ? `\nTo fix: ${failed.join('; ')}.` : '\nAll checks pass.')
  return failed.length ? 1 : 0
}
