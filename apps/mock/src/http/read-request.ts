import type { IncomingMessage, ServerResponse } from 'node:http'
import { BufferedRequest } from '../buffered-request.js'
import { maxBodyBytes } from './overlong.js'
import { keepTarget } from './target.js'

/** The request. Its body is read when somebody wants it, which fails if the caller goes away before its end. */
export function readRequest(incoming: IncomingMessage, outgoing: ServerResponse): BufferedRequest {
  const { method = 'GET', headers } = incoming
  const path = keepTarget(incoming.url ?? '/')
  return new BufferedRequest(
    // A fixed host, as a caller may send one that is no part of any URL.
    `http://localhost${path}`,
    { method, headers: headers as Record<string, string> },
    () => (hasBody(incoming) ? readBody(incoming, outgoing, maxBodyBytes(path)) : Promise.resolve(nothing)),
    new Departure(outgoing),
  )
}

const hasBody = ({ headers }: IncomingMessage) =>
  'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0

const nothing = new Uint8Array()

/** What is declared as too much is not read at all, and of what is sent without a length not more than shows that it is. */
function readBody(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(incoming.headers['content-length'] ?? 0) > maxBytes) return Promise.resolve(nothing)
  if (incoming.headers.expect) outgoing.writeContinue()
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    incoming
      .on('data', (chunk: Buffer) => {
        chunks.push(chunk)
        length += chunk.length
        if (length <= maxBytes) return
        incoming.pause()
        resolve(joined(chunks))
      })
      .on('end', () => resolve(joined(chunks)))
      .on('error', reject)
      .on(cutOff, () => {
        outgoing.setHeader('Connection', 'close')
        reject(new BodyCutOff())
      })
  })
}

/** Event of an incoming message: the caller has said that nothing more comes, before its body was complete. */
export const cutOff = Symbol('cut off')

export class BodyCutOff extends Error {
  override readonly name = 'BodyCutOff'
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
