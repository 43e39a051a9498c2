import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { toolbox } from '@pluralkit-openapi/toolboxes/toolbox'

const runtimes = await toolbox('runtimes')

/** A program of the toolbox, and why its tests are skipped where it isn't there. */
export function runtime(name: string, ...path: string[]) {
  const program = join(runtimes, ...path)
  const skipped = existsSync(program)
    ? ''
    : ` (skipped: its package is for Linux on x64, this is ${process.platform} on ${process.arch})`
  return { name: `${name}${skipped}`, program, skipped: skipped !== '' }
}

/** What Cloudflare Workers run on. */
export const workerd = runtime('workerd', '@cloudflare', 'workerd-linux-64', 'bin', 'workerd')
