import type { IncomingMessage } from 'node:http'
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { BufferedRequest } from '../buffered-request.js'
import { BufferedResponse } from '../buffered-response.js'
import type { BufferedFetch } from '../fetch.js'
import { cutOff } from './read-request.js'
import { headersOf } from './send-response.js'
import { isMalformed, keepTarget } from './target.js'

interface ClientError extends Error {
  code?: string
  rawPacket?: Buffer
}

/** The requests of each connection whose bodies are still to come. */
export type Incomplete = WeakMap<Duplex, IncomingMessage>

/** Answers what Node's parser gives up on as the server would. */
export function createClientErrorListener(
  fetch: BufferedFetch,
  incomplete: Incomplete,
  isAllowedHost: (host: string) => boolean,
) {
  return (error: ClientError, socket: Duplex): void => {
    const incoming = incomplete.get(socket)
    if (error.code === 'HPE_INVALID_EOF_STATE' && incoming && !incoming.complete) {
      // The caller sends nothing more, but can still read.
      incoming.emit(cutOff)
      return
    }
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const head = isTooStrict(error) ? parseHead(error.rawPacket) : undefined
    const host = head?.headers.find(([name]) => name.toLowerCase() === 'host')?.[1] || undefined
    if (host !== undefined && !isAllowedHost(host)) socket.end(emptyResponse(421))
    else if (head) answerByHand(fetch, head, socket).catch(() => socket.destroy())
    else socket.end(emptyResponse(statuses[error.code ?? ''] ?? 400))
  }
}

const statuses: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

const emptyResponse = (status: number) =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`

/** Node's parser knows a list of methods, and takes ASCII only for a target. */
const isTooStrict = ({ code }: ClientError) => code === 'HPE_INVALID_METHOD' || code === 'HPE_INVALID_URL'

interface Head {
  method: string
  target: string
  headers: [name: string, value: string][]
}

const requestHead = /^([!#$%&'*+.^_`|~\w-]+) ([^ \r\n]+) HTTP\/1\.[01]\r\n((?:[^\r\n:]+:[^\r\n]*\r\n)*)\r\n/

/** The head of a request that is one all the same. */
function parseHead(packet: Buffer | undefined): Head | undefined {
  const [matched, method = '', target = '', lines = ''] =
    requestHead.exec(packet?.toString('latin1') ?? '') ?? []
  if (matched === undefined || !target.startsWith('/') || isMalformed(target)) return undefined
  const headers = lines.split('\r\n').flatMap((line): [string, string][] => {
    const [name, ...value] = line.split(':')
    return name ? [[name, value.join(':').trim()]] : []
  })
  return { method, target, headers }
}

/** A body, if there is one, is not read, and the connection is closed. */
async function answerByHand(fetch: BufferedFetch, { method, target, headers }: Head, socket: Duplex) {
  const request = new BufferedRequest(
    `http://localhost${keepTarget(target)}`,
    { method, headers },
    async () => new Uint8Array(),
    new AbortController(),
  )
  const response = await fetch(request)
  const body = response instanceof BufferedResponse ? (response.content ?? '') : await response.text()
  const lines = Object.entries({
    ...headersOf(response),
    connection: 'close',
    'content-length': Buffer.byteLength(body),
  }).map(([name, value]) => `${name}: ${value}\r\n`)
  const statusLine = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\r\n`
  socket.write(`${statusLine}${lines.join('')}\r\n`)
  socket.end(body)
}
