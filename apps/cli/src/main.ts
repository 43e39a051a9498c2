import { CommanderError } from 'commander'
import { exitCodes } from './exit-codes.js'
import { createProgram } from './program.js'
import type { Terminal } from './terminal.js'

/**
 * Runs a command.
 *
 * @param args The arguments behind the name of the program.
 * @returns The exit code.
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = createProgram(terminal)
  try {
    if (args[0] === 'complete') {
      const { default: addCompletion } = await import('@bomb.sh/tab/commander')
      addCompletion(program)
    }
    await program.parseAsync(args, { from: 'user' })
    return exitCodes.done
  } catch (error) {
    // Commander has told what is wrong already, and ends --help and --version this way, too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.badArguments
    const { explain } = await import('./explain.js')
    const { message, exitCode } = explain(error, terminal.signal)
    terminal.tell(`${message}\n`)
    return exitCode
  }
}
