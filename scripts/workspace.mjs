// What the root commands share: where things are and how a tool is started.
// Plain JavaScript without dependencies, as it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// What comes before the work of a command must not mix with what that prints: somebody may read it as JSON.
const toStderr = ['inherit', 2, 'inherit']

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off' }

/**
 * Runs a program in the root folder to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {number} its exit code
 */
export function run(program, args, stdio = 'inherit') {
  // Ctrl-C reaches the program as well, which decides how to end; this process only waits for it.
  const ignore = () => {}
  process.on('SIGINT', ignore)
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio })
  process.off('SIGINT', ignore)
  if (error) console.error(`${program} can't be started: ${error.message}`)
  return status ?? 1
}

/** Runs pnpm through npx, which puts it on the PATH of all that it starts: turbo needs it there. */
const pnpm = (args, stdio) => run('npx', ['--yes', packageManager, ...args], stdio)

export const turbo = (...args) => pnpm(['exec', 'turbo', 'run', ...args])

/** Path of a tool of the root's devDependencies. */
export const tool = (name) => join(root, 'node_modules', '.bin', name)

/** Installs the dependencies unless they are those of the lockfile already. */
export function install() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'))
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml') // pnpm's copy of what it last installed
  if (existsSync(installed) && readFileSync(installed).equals(lockfile)) return 0
  return pnpm(['install', '--frozen-lockfile'], toStderr)
}

/** Builds packages and all they depend on; without names, everything. */
export function build(...names) {
  const filters = names.map((name) => `--filter=@pluralkit-openapi/${name}`)
  return pnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...filters], toStderr)
}

/** Folders of the workspace's packages. */
export const packageFolders = () =>
  [
    'spec',
    ...['packages', 'apps', 'checks'].flatMap((group) =>
      readdirSync(join(root, group)).map((name) => join(group, name)),
    ),
  ]
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(join(folder, 'package.json')))
