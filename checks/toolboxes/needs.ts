import { spawnSync } from 'node:child_process'
import { env } from 'node:process'

/** Whether the tests that need some programs can run on this machine. */
export interface Availability {
  isMissing: boolean
  /** Goes into the name of a test that is left out, from where `npm test` takes it for its last lines. */
  note: string
}

/**
 * Looks for programs on the PATH. Without them, tests are left out: `describe.skipIf(curl.isMissing)(name + curl.note, …)`.
 * @throws Error in CI, where nothing is left out
 */
export function needs(...programs: string[]): Availability {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).status !== 0)
  if (missing.length === 0) return { isMissing: false, note: '' }
  if (env['CI'])
    throw new Error(`Install ${missing.join(', ')}: tests need it, and in CI no test is left out.`)
  return { isMissing: true, note: leftOut(`no ${missing.join(' and no ')}`) }
}

/** The part of a test's name that says why it is left out. */
export const leftOut = (reason: string): string => ` (left out: ${reason})`
