/** What went wrong at the start and what to do about it. */
export function explainStartError(error: unknown, port: number, host: string): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another program.\nStop that program, or take another port: pluralkit-mock --port ${port + 1} (--port 0 is any free one)`
    case 'EACCES':
      return `Port ${port} on ${host} needs more rights than this user has.\nTake a port above 1023: pluralkit-mock --port 4010`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine.\nUse --host 127.0.0.1 (this machine only) or --host 0.0.0.0 (the whole network)`
    default:
      return `The mock server could not start: ${message}`
  }
}
