// What the root commands share: where things are and how a tool is started.
// Plain JavaScript without dependencies, as it runs before anything is installed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// What comes before the work of a command must not mix with what that prints: somebody may read it as JSON.
const toStderr = ['inherit', 2, 'inherit']

const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off' }

/**
 * Starts a program in the root folder. Signals that this process gets end the program first, and then this process.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function start(program, args, stdio) {
  const child = spawn(program, args, { cwd: root, env, stdio })
  const end = () => {
    child.once('exit', (code) => process.exit(code ?? 1))
    child.kill('SIGTERM')
  }
  const handlers = {
    SIGINT: () => {}, // Ctrl+C reaches the program as well, which decides how to end
    SIGTERM: end,
    SIGHUP: end,
  }
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler)
  const watch = whenOrphaned(end)
  const exitCode = once(child, 'close').then(
    ([code]) => code ?? 1,
    (error) => {
      console.error(`${program} can't be started: ${error.message}`)
      return 1
    },
  )
  const ended = exitCode.finally(() => {
    clearInterval(watch)
    for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler)
  })
  return { child, ended }
}

/** npm passes a signal on to the shell between it and this process, which dies of it and tells nobody. */
function whenOrphaned(act) {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    act()
  }, 500)
  return watch
}

/**
 * Runs a program in the root folder to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>} its exit code
 */
export const run = (program, args, stdio = 'inherit') => start(program, args, stdio).ended

/**
 * Runs a program that prints only if it fails.
 * @param {string} doing what is said if it takes long
 */
async function runQuietly(doing, program, args) {
  const { child, ended } = start(program, args, ['inherit', 'pipe', 'pipe'])
  const waiting = setTimeout(() => console.error(`${doing} …`), 2000)
  const [code, ...output] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  clearTimeout(waiting)
  if (code !== 0) console.error(output.join(''))
  return code
}

/**
 * Takes one step after the other, up to the first that fails.
 * @param {(() => Promise<number>)[]} steps
 * @returns {Promise<number>} the exit code of the last one taken
 */
export async function inOrder(...steps) {
  for (const step of steps) {
    const code = await step()
    if (code !== 0) return code
  }
  return 0
}

/** Runs pnpm through npx, which puts it on the PATH of all that it starts: turbo needs it there. */
const pnpm = (...args) => ['npx', ['--yes', packageManager, ...args]]

export const turbo = (...args) => run(...pnpm('exec', 'turbo', 'run', ...args))

/** Path of a tool of the root's devDependencies. */
export const tool = (name) => join(root, 'node_modules', '.bin', name)

/** Runs a TypeScript file. Not through tsx's own command, as that is one process more between a signal and the program. */
export const tsx = (file, ...args) => run(process.execPath, ['--import', 'tsx', file, ...args])

/** Installs the dependencies unless they are those of the lockfile already. */
export async function install() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'))
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml') // pnpm's copy of what it last installed
  if (existsSync(installed) && readFileSync(installed).equals(lockfile)) return 0
  return run(...pnpm('install', '--frozen-lockfile'), toStderr)
}

/** Builds packages and all they depend on; without names, everything. */
export function build(...names) {
  const filters = names.map((name) => `--filter=@pluralkit-openapi/${name}`)
  return runQuietly(
    'Building what has changed',
    ...pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...filters),
  )
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
