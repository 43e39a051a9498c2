import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { compiledFolder } from './compile.js'

export interface Run {
  stdout: string
  stderr: string
  exitCode: number | null
}

export interface Surroundings {
  env?: Record<string, string>
  /** What is done while the program runs, with each piece of its output. */
  onOutput?: (output: string, interrupt: () => void) => void
}

/** Runs a program of `src/`, compiled. */
export async function runProgram(
  name: string,
  args: string[],
  { env, onOutput }: Surroundings,
): Promise<Run> {
  const { child, output } = startProcess(name, args, env)
  child.stdout.on('data', (piece: string) => onOutput?.(piece, () => child.kill('SIGINT')))
  const [exitCode] = await once(child, 'close')
  return { ...output, exitCode }
}

/** A program that goes on until it is stopped. */
export interface RunningProgram {
  /** What it has printed until now, errors too. */
  readonly output: string
  /** Waits until it has printed something, and gives what matched. */
  prints(expected: RegExp): Promise<RegExpExecArray>
  stop(): Promise<void>
}

/** Starts a program of `src/` that does not end by itself. */
export function startProgram(name: string, args: string[], env: Record<string, string>): RunningProgram {
  const { child, output } = startProcess(name, args, env)
  const printed = () => output.stdout + output.stderr
  const closed = once(child, 'close')
  return {
    get output() {
      return printed()
    },
    prints: (expected) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = expected.exec(printed())
          if (match) resolve(match)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        closed.then(() => reject(new Error(`${name} ended without printing ${expected}:\n${printed()}`)))
        look()
      }),
    async stop() {
      child.kill('SIGINT')
      await closed
    },
  }
}

function startProcess(name: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(compiledFolder, 'src', `${name}.js`), ...args], {
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (piece: string) => {
      output[name] += piece
    })
  return { child, output }
}
