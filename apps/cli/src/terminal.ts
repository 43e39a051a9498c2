/** Where a command reads from and writes to. Tests give one of their own. */
export interface Terminal {
  /** Results: what a pipe gets. */
  print(text: string): void
  /** Everything else: questions, progress, errors. */
  tell(text: string): void
  /** Everything that is piped in. */
  readInput(): Promise<string>
  env: Readonly<Record<string, string | undefined>>
  /** Whether questions can be asked and progress shown. */
  isInteractive: boolean
  /** Whether results go to a person, who likes colors. */
  hasColors: boolean
  /** Aborts when the user presses Ctrl-C. */
  signal: AbortSignal
}

export function processTerminal(signal: AbortSignal): Terminal {
  const { stdin, stdout, stderr, env } = process
  return {
    print: (text) => void stdout.write(text),
    tell: (text) => void stderr.write(text),
    async readInput() {
      let text = ''
      for await (const chunk of stdin.setEncoding('utf8')) text += chunk
      return text
    },
    env,
    isInteractive: Boolean(stdin.isTTY && stderr.isTTY) && !env['CI'],
    hasColors:
      (Boolean(stdout.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb') || Boolean(env['FORCE_COLOR']),
    signal,
  }
}
