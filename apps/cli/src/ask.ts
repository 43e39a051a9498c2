import { CliError, exitCodes } from './exit-codes.js'
import type { Terminal } from './terminal.js'

const interrupted = () => new CliError('Interrupted.', exitCodes.interrupted)

/** Asks for a secret without showing it. */
export async function askSecret(message: string): Promise<string> {
  const { isCancel, password } = await import('@clack/prompts')
  const answer = await password({ message, output: process.stderr })
  if (isCancel(answer)) throw interrupted()
  return answer
}

/** Asks for one of several. */
export async function askWhich<Value extends string>(
  message: string,
  options: { value: Value; label: string }[],
): Promise<Value> {
  const { isCancel, select } = await import('@clack/prompts')
  const answer = await select<string>({ message, options, output: process.stderr })
  if (isCancel(answer)) throw interrupted()
  return answer as Value
}

/** Asks before something is changed; without anybody to ask, `--yes` has to be given. */
export async function confirmOrThrow(
  terminal: Terminal,
  message: string,
  yes: boolean | undefined,
): Promise<void> {
  if (yes) return
  if (!terminal.isInteractive)
    throw new CliError(`${message} Add --yes to do it without being asked.`, exitCodes.badArguments)
  const { confirm, isCancel } = await import('@clack/prompts')
  const answer = await confirm({ message, initialValue: false, output: process.stderr })
  if (isCancel(answer)) throw interrupted()
  if (!answer) throw new CliError('Nothing was changed.')
}
