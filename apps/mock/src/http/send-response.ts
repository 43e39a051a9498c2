import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { BufferedResponse } from '../buffered-response.js'

export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers: Record<string, string | string[] | number> = Object.fromEntries(response.headers)
  if (headers['set-cookie']) headers['set-cookie'] = response.headers.getSetCookie()
  const isHead = outgoing.req.method === 'HEAD'
  if (response instanceof BufferedResponse && response.content !== null && !isHead) {
    headers['content-length'] = Buffer.byteLength(response.content)
    outgoing.writeHead(response.status, headers).end(response.content)
  } else if (response.body && !isHead) {
    outgoing.writeHead(response.status, headers)
    await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
  } else {
    outgoing.writeHead(response.status, headers).end()
  }
}
