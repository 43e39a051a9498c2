import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DroppedConnection } from '@pluralkit-openapi/sandbox'
import { createRequestListener } from '@remix-run/node-fetch-server'
import type { Fetch } from './fetch.js'

export interface Server {
  url: string
  port: number
  close(): Promise<void>
}

/** More than Node reads otherwise, so that over-long addresses get the answer of the API. */
const maxHeaderSize = 64 * 1024

/** Puts a function from request to response behind a port of this machine. */
export async function serve(fetch: Fetch, { port, host }: { port: number; host: string }): Promise<Server> {
  const server = createServer({ maxHeaderSize }, (request, response) => {
    request.url = keepPath(request.url ?? '/')
    const listener = createRequestListener(fetch, {
      // A fixed one, as a caller may send a host that is no part of any URL.
      host: 'localhost',
      onError(error) {
        if (error instanceof DroppedConnection) response.destroy()
        else console.error(error)
      },
    })
    listener(request, response)
  })
  server.listen(port, host)
  await once(server, 'listening')

  const address = server.address() as AddressInfo
  return {
    url: `http://${reachableHost(address)}:${address.port}`,
    port: address.port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/**
 * Parsing a URL resolves `.` and `..`, also as `%2e`, turns a backslash into a slash and cuts at `#`. The server routes
 * by the path as it was sent, so these are escaped once more: none of them is part of a path that it knows. What goes
 * through a proxy has the host in front, and `OPTIONS *` has no path at all.
 */
function keepPath(target: string): string {
  const [path = '', ...query] = target.replace(/^https?:\/\/[^/?]*/i, '').split('?')
  const kept = path
    .replace(/(?<=\/)(?:\.|%2e){1,2}(?=\/|$)/gi, (segment) => segment.replace(/\.|%2e/gi, '%252E'))
    .replaceAll('\\', '%5C')
    .replaceAll('#', '%23')
  return [kept.startsWith('/') ? kept : `/${kept}`, ...query].join('?')
}

/** A server on all addresses is reached on this machine by the loopback one. */
function reachableHost({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0') return '127.0.0.1'
  if (address === '::') return '[::1]'
  return family === 'IPv6' ? `[${address}]` : address
}
