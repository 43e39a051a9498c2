import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox, type SandboxOptions } from '@pluralkit-openapi/sandbox'
import { createRequestListener } from '@remix-run/node-fetch-server'

/** Answers instead of the sandbox, unless undefined. */
type Fault = (request: Request) => Response | undefined | Promise<Response | undefined>

/** A sandbox behind a port of this machine, limits and all. */
export interface SandboxServer {
  readonly sandbox: Sandbox
  readonly baseUrl: string
  /** Method and path of all requests, such as `GET /systems/@me`. */
  readonly requests: string[]
  /** How many requests were refused for the rate limit. */
  readonly refused: number
  /** For tests that need a server with a fault. */
  fault: Fault | undefined
  /** Lets a second go by in the sandbox, which empties the buckets of the limiter. */
  rest(): void
  /** What the first system sees. */
  read(path: string): Promise<unknown>
  /** Changes something as the first system, past the limits. */
  write(method: string, path: string, body?: unknown): Promise<unknown>
  close(): Promise<void>
}

/**
 * @param toleratedDelayMs how much later than it was sent a request may arrive, as it does on a busy machine, without the
 *   next one looking as if it was sent too early
 */
export async function startSandboxServer(
  options: SandboxOptions,
  { port = 0, toleratedDelayMs = 0 } = {},
): Promise<SandboxServer> {
  let restedMs = 0
  const sandbox = createSandbox({ ...options, clock: () => Date.now() + restedMs })
  const requests: string[] = []
  let refused = 0
  async function answer(request: Request): Promise<Response> {
    restedMs += toleratedDelayMs
    requests.push(`${request.method} ${new URL(request.url).pathname.replace('/v2', '')}`)
    const response = (await served.fault?.(request)) ?? (await sandbox.fetch(request))
    if (response.status === 429) refused++
    return response
  }
  const server = createServer(
    createRequestListener(answer, { onError: () => undefined }), // a cut answer is a fault of ours, made on purpose
  )
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`

  const served: SandboxServer = {
    sandbox,
    baseUrl,
    requests,
    get refused() {
      return refused
    },
    fault: undefined,
    rest() {
      restedMs += 1000
    },
    read: (path) => served.write('GET', path),
    async write(method, path, body) {
      const headers = {
        'User-Agent': 'examples-test/1.0',
        'Content-Type': 'application/json',
        Authorization: sandbox.systems[0]?.token ?? '',
      }
      served.rest()
      const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
      const response = await sandbox.fetch(new Request(baseUrl + path, init))
      return response.status === 204 ? undefined : response.json()
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
  return served
}
