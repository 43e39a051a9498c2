import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

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

/** Runs a program of `src/` as a reader would. */
export async function runProgram(
  name: string,
  args: string[],
  { env = {}, onOutput }: Surroundings,
): Promise<Run> {
  const file = fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { PATH: process.env['PATH'], TZ: 'UTC', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    output.stderr += piece
  })
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    output.stdout += piece
    onOutput?.(piece, () => child.kill('SIGINT'))
  })
  const [exitCode] = await once(child, 'close')
  return { ...output, exitCode }
}
