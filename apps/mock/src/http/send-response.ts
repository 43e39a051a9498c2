import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { BufferedResponse } from '../buffered-response.js'

export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers = headersOf(response)
  const isHead = outgoing.req.method === 'HEAD'
  const content = response instanceof BufferedResponse ? response.content : undefined
  if (content && !isHead) {
    headers['content-length'] = Buffer.byteLength(content)
    outgoing.writeHead(response.status, headers).end(content)
  } else if (response.body && !isHead) {
    outgoing.writeHead(response.status, headers)
    await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
  } else {
    if (!isHead && response.status !== 204 && response.status !== 304) headers['content-length'] = 0
    outgoing.writeHead(response.status, headers).end()
  }
}

export function headersOf({ headers }: Response): Record<string, string | string[] | number> {
  const record: Record<string, string | string[] | number> = Object.fromEntries(headers)
  if (record['set-cookie']) record['set-cookie'] = headers.getSetCookie()
  return record
}
