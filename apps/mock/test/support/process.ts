import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The package as `test/support/build.ts` built it. */
export const built = (file: string) => fileURLToPath(new URL(`../../reports/built/${file}`, import.meta.url))

export interface Run {
  child: ChildProcessWithoutNullStreams
  output: () => string
  errors: () => string
  /** Waits for a text on the standard output. */
  prints: (expected: string) => Promise<void>
  exitCode: Promise<number | null>
}

export function run(...args: string[]): Run {
  const child = spawn(process.execPath, args, { env: { ...process.env, FORCE_COLOR: undefined } })
  let output = ''
  let errors = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  return {
    child,
    output: () => output,
    errors: () => errors,
    exitCode: once(child, 'close').then(([code]) => code),
    prints: (expected) =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(expected) && resolve()
        child.stdout.on('data', look)
        child.once('close', () =>
          reject(new Error(`Ended without printing "${expected}":\n${output}${errors}`)),
        )
        look()
      }),
  }
}
