import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const { PORT = '3000' } = process.env

/** PluralKit posts to https only: put a proxy or tunnel in front of this port. */
export function listen(server: Server): void {
  // Longer than the proxy's: an event that meets a closing connection is lost.
  server.keepAliveTimeout = 75_000
  server.listen(Number(PORT), '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    console.log(`Events go to http://127.0.0.1:${port}/dispatch`)
  })
}
