import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { BufferedResponse } from '../buffered-response.js'

export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers: Record<string, string | string[] | number> = Object.fromEntries(response.headers)
  if (headers['set-cookie']) headers['set-cookie'] = response.headers.getSetCookie()
  if (!response.body || outgoing.req.method === 'HEAD') {
    outgoing.writeHead(response.status, headers).end()
  } else if (response instanceof BufferedResponse) {
    headers['content-length'] = response.content?.length ?? 0
    outgoing.writeHead(response.status, headers).end(response.content)
  } else {
    outgoing.writeHead(response.status, headers)
    await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
  }
}
