import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a sample sends. */
export interface SentRequest {
  method: string
  path: string
  userAgent: string | undefined
  token: string | undefined
  contentType: string | undefined
  body: unknown
}

/** A server that responds to everything with a 204, and remembers the last request. */
export async function startRecorder() {
  let last: SentRequest | undefined
  const server = createServer(async (request, response) => {
    const body = await text(request)
    last = {
      method: request.method ?? '',
      path: request.url ?? '',
      userAgent: request.headers['user-agent'],
      token: request.headers.authorization,
      contentType: request.headers['content-type'],
      body: body === '' ? undefined : JSON.parse(body),
    }
    response.writeHead(204).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    /** The request that came since it was last asked for. */
    take() {
      const taken = last
      last = undefined
      return taken
    },
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
