import { main } from '../../src/main.js'

export interface Outcome {
  exitCode: number
  output: string
  errors: string
}

export interface RunOptions {
  input?: string
  env?: Record<string, string>
  signal?: AbortSignal
  /** Called with everything that is printed. */
  onPrint?: (text: string) => void
}

/** Runs a command in this process, as from a script: nobody can be asked. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  let output = ''
  let errors = ''
  const exitCode = await main(args, {
    print(text) {
      output += text
      options.onPrint?.(text)
    },
    tell(text) {
      errors += text
    },
    readInput: async () => options.input ?? '',
    env: options.env ?? { PLURALKIT_CONFIG_DIR: '/nowhere' },
    isInteractive: false,
    hasColors: false,
    signal: options.signal ?? new AbortController().signal,
  })
  return { exitCode, output, errors }
}
