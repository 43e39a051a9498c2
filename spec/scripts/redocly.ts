import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
export const specFolder = fileURLToPath(new URL('..', import.meta.url))

/** Runs the Redocly command line and gives back what it printed; its complaint becomes the error's message. */
export async function redocly(
  args: string[],
  { cwd = specFolder, allowProblems = false } = {},
): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], {
      cwd,
      env,
      maxBuffer: 2 ** 28,
    })
    return stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    if (allowProblems && stdout) return stdout
    throw new Error(`redocly ${args.join(' ')} failed:\n${withoutBanner(stderr ?? String(error))}`)
  }
}

/** Leaves out the box that says that Node 20 support is ending. */
const withoutBanner = (text: string) => text.replace(/^\s*╔[\s\S]*?╝\s*/, '').trim()
