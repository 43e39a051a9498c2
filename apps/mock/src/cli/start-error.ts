import { SeedError } from '@pluralkit-openapi/sandbox'
import type { CliOptions } from './options.js'
import { printable } from './printable.js'

/** What went wrong at the start and what to do about it. */
export function explainStartError(error: unknown, { port, host, seed }: CliOptions): string {
  const { code, path, message: raw } = error as NodeJS.ErrnoException
  const message = raw.split('\n').map(printable).join('\n')
  if (error instanceof SeedError) return `${message}\nFix ${seed}, or start without --seed.`
  if (path !== undefined)
    return `${path} can't be used: ${code === 'ENOENT' ? 'there is no such file' : message}`
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program.\nStop that program, or use another port: pluralkit-mock --port ${port + 1} (--port 0 is any free one)`
    case 'EACCES':
      return `Port ${port} on ${host} needs more rights than this user has.\nTake a port above 1023: pluralkit-mock --port 4010`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine.\nUse --host 127.0.0.1 (this machine only) or --host 0.0.0.0 (the whole network)`
    default:
      return `The mock server could not start: ${message}`
  }
}
