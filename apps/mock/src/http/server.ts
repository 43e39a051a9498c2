import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BufferedFetch } from '../fetch.js'
import { createClientErrorListener, type Incomplete } from './client-errors.js'
import { createHostCheck } from './hosts.js'
import { createListener } from './listener.js'

export interface Server {
  url: string
  port: number
  close(): Promise<void>
}

/** Bytes of a request line and headers, as many as the server's HTTP library takes. */
const maxHeaderSize = 417_792

interface ServeOptions {
  port: number
  host: string
  /** Names beside those of this machine by which it may be called. */
  allowHosts?: readonly string[]
  /** How long a caller may take to send the headers of a request, and all of it. */
  headersTimeoutMs?: number
  requestTimeoutMs?: number
}

/** Puts a function from request to response behind a port of this machine. */
export async function serve(
  fetch: BufferedFetch,
  { port, host, allowHosts, headersTimeoutMs = 10_000, requestTimeoutMs = 60_000 }: ServeOptions,
): Promise<Server> {
  const isAllowedHost = createHostCheck(host, allowHosts)
  const listener = createListener(fetch, isAllowedHost)
  const server = createServer(
    {
      maxHeaderSize,
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
      // Like the server, which doesn't ask for one.
      requireHostHeader: false,
    },
    listener,
  )
  const incomplete: Incomplete = new WeakMap()
  server.prependListener('request', (incoming) => incomplete.set(incoming.socket, incoming))
  // A client that asks first is not told to send what nobody is going to read.
  server.on('checkContinue', (incoming, outgoing) => {
    incomplete.set(incoming.socket, incoming)
    listener(incoming, outgoing)
  })
  server.on('clientError', createClientErrorListener(fetch, incomplete, isAllowedHost))
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

/** A server on all addresses is reached on this machine by the loopback one. */
function reachableHost({ address, family }: AddressInfo): string {
  if (address === '0.0.0.0') return '127.0.0.1'
  if (address === '::') return '[::1]'
  return family === 'IPv6' ? `[${address}]` : address
}
