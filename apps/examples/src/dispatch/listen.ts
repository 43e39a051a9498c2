/** How the servers in this folder start. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const { PORT = '3000' } = process.env

/** Listens on the port of the environment, and says where. PluralKit posts to https only: a proxy or a tunnel has to stand in front. */
export function listen(server: Server): void {
  server.keepAliveTimeout = 75_000 // longer than the proxy's own: an event that meets a closing connection is lost for good
  server.listen(Number(PORT), '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    console.log(`Events go to http://127.0.0.1:${port}/dispatch`)
  })
}
