import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BufferedFetch } from '../fetch.js'
import { createListener } from './listener.js'

export interface Server {
  url: string
  port: number
  close(): Promise<void>
}

/** More than Node reads otherwise, so that an over-long address gets the answer of the API (414). */
const maxHeaderSize = 64 * 1024

interface ServeOptions {
  port: number
  host: string
  /** How long a caller may take to send the headers of a request, and all of it. */
  headersTimeoutMs?: number
  requestTimeoutMs?: number
}

/** Puts a function from request to response behind a port of this machine. */
export async function serve(
  fetch: BufferedFetch,
  { port, host, headersTimeoutMs = 10_000, requestTimeoutMs = 60_000 }: ServeOptions,
): Promise<Server> {
  const listener = createListener(fetch)
  const server = createServer(
    {
      maxHeaderSize,
      headersTimeout: headersTimeoutMs,
      requestTimeout: requestTimeoutMs,
      connectionsCheckingInterval: Math.min(1000, headersTimeoutMs),
    },
    listener,
  )
  // Whoever asks first shall not be told to send what would be refused.
  server.on('checkContinue', listener)
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
