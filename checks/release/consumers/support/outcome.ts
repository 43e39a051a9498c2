import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

export const run = promisify(execFile)

/** What `fixtures/use.mjs` answers wherever it runs. */
export const expected = {
  system: 'exampl',
  fetched: ['exampl', 'exampl'],
  pronouns: ['they/them', null],
  notFound: 404,
}

/** What a program printed last, as JSON. */
export async function outcome(program: string, args: string[], folder: string): Promise<unknown> {
  const { stdout } = await run(program, args, {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      DENO_DIR: join(folder, '.deno'),
      DENO_NO_UPDATE_CHECK: '1',
    },
  })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}
