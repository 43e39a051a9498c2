import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import process from 'node:process'

/** Where a mock runs that all tests are to share. */
export const urlVariable = 'PLURALKIT_MOCK_URL'

/** Test runners load this module anew for each file, but the process stays. */
const started = Symbol.for('@pluralkit-openapi/mock/testing')
const globals = globalThis as { [started]?: Promise<string> }

/** The address of the mock that `PLURALKIT_MOCK_URL` names; else of one that is started, and ends with this process. */
export function mockUrl(): Promise<string> {
  const given = process.env[urlVariable]
  if (given) return Promise.resolve(given.replace(/\/$/, ''))
  globals[started] ??= startMockProcess()
  return globals[started]
}

/** What the command line says to a process that has forked it. */
export interface Started {
  url: string
}

async function startMockProcess(): Promise<string> {
  const cli = createRequire(import.meta.url).resolve('#cli')
  const child = fork(cli, ['--port', '0'], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The mock server for the tests could not start (exit code ${code}).\n${errors}`)
  })
  const [message] = (await Promise.race([once(child, 'message'), failed])) as [Started]
  failed.catch(() => {})
  // It is no reason for the tests to go on.
  child.unref()
  child.channel?.unref()
  const { stderr } = child
  if (stderr && 'unref' in stderr) (stderr as unknown as { unref(): void }).unref()
  return message.url
}
