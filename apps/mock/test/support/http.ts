import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

interface RawRequest {
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Sends exactly what is given: no User-Agent by itself, and the path is not tidied up as fetch would do. */
export async function rawRequest(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body }: RawRequest = {},
) {
  const { hostname, port } = new URL(url)
  const outgoing = request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, method, headers })
  // Headers are enough where the server answers before it has the body.
  if (body === undefined && 'Content-Length' in headers) outgoing.flushHeaders()
  else outgoing.end(body)
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  const answer = { status: incoming.statusCode, headers: incoming.headers, text: await text(incoming) }
  outgoing.destroy()
  return answer
}
