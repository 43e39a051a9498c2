import type { IncomingMessage, ServerResponse } from 'node:http'
import { BufferedRequest } from '../buffered-request.js'
import { maxBodyBytes } from './overlong.js'

/** The request as a whole, or nothing if its method is one that a Request can't have. Fails if the caller goes away before its end. */
export async function readRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<BufferedRequest | undefined> {
  const { method = 'GET', headers } = incoming
  // Node itself refuses the others: it closes a CONNECT and doesn't know TRACK.
  if (method === 'TRACE') return undefined
  const path = keepPath(incoming.url ?? '/')
  const body = hasBody(incoming) ? await readBody(incoming, outgoing, maxBodyBytes(path)) : noBody
  if (!body.content) outgoing.setHeader('Connection', 'close')
  const declared = body.content ? headers : { ...headers, 'content-length': String(body.length) }
  return new BufferedRequest(
    // A fixed host, as a caller may send one that is no part of any URL.
    `http://localhost${path}`,
    { method, headers: declared as Record<string, string> },
    body.content ?? noBody.content,
    new Departure(outgoing),
  )
}

const hasBody = ({ headers }: IncomingMessage) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0

interface Body {
  /** Missing if there is more than the limit. */
  content?: Uint8Array<ArrayBuffer>
  /** As declared, or as far as it was read. */
  length: number
}

const noBody = { content: new Uint8Array(), length: 0 } satisfies Body

/** What is declared as too much is not read at all, and of what is sent without a length not more than the limit. */
function readBody(incoming: IncomingMessage, outgoing: ServerResponse, maxBytes: number): Promise<Body> {
  const declared = Number(incoming.headers['content-length'] ?? 0)
  if (declared > maxBytes) return Promise.resolve({ length: declared })
  if (incoming.headers.expect) outgoing.writeContinue()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    incoming
      .on('data', (chunk: Buffer) => {
        length += chunk.length
        if (length <= maxBytes) return chunks.push(chunk)
        incoming.pause()
        return resolve({ length })
      })
      .on('end', () => resolve({ content: joined(chunks), length }))
      .on('error', reject)
  })
}

/** Copied in any case: what Node gives are pieces of memory that it shares. */
function joined(chunks: Buffer[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
}

/** The caller going away, as a signal for those who want to know. */
class Departure {
  #controller: AbortController | undefined

  constructor(private readonly outgoing: ServerResponse) {}

  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController()
      this.#controller = controller
      const abort = () => {
        if (!this.outgoing.writableFinished) controller.abort(new Error('The caller has gone.'))
      }
      if (this.outgoing.destroyed) abort()
      else this.outgoing.once('close', abort)
    }
    return this.#controller.signal
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
