import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs a program to its end and gives what it printed; an error says what it complained about. */
export async function run(
  program: string,
  args: string[],
  { cwd, env = process.env }: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  try {
    return (await execute(program, args, { cwd, env, maxBuffer: 2 ** 27 })).stdout
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}${stderr}`.trim(), { cause: error })
  }
}

export const git = (args: string[], cwd: string) => run('git', args, { cwd })
