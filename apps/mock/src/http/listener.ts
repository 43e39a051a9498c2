import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { DroppedConnection } from '@pluralkit-openapi/sandbox'
import type { BufferedFetch } from '../fetch.js'
import { misdirected } from './hosts.js'
import { BodyCutOff, readRequest } from './read-request.js'
import { sendResponse } from './send-response.js'
import { hostOf, isMalformed, maxTargetLength } from './target.js'

/** More headers than these are none that the server's HTTP library reads. */
const maxHeaders = 100

/** Connects Node's server with a function from request to response. Nothing that a caller does ends the process. */
export const createListener =
  (fetch: BufferedFetch, isAllowedHost: (host: string) => boolean): RequestListener =>
  (incoming, outgoing) => {
    const host = foreignHost(incoming, isAllowedHost)
    if (host !== undefined) return refuseHost(host, outgoing)
    answer(fetch, incoming, outgoing).catch((error) => {
      if (!isExpected(error, outgoing)) console.error(error)
      if (error instanceof BodyCutOff) outgoing.writeHead(400).end()
      else if (outgoing.headersSent || error instanceof DroppedConnection) outgoing.destroy()
      else outgoing.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error')
    })
  }

/** A name by which the server is called and may not be. Only a client that is no browser can leave it out. */
const foreignHost = (
  { url = '', headers }: IncomingMessage,
  isAllowedHost: (host: string) => boolean,
): string | undefined =>
  [hostOf(url), headers.host].find((host) => host !== undefined && host !== '' && !isAllowedHost(host))

function refuseHost(host: string, outgoing: ServerResponse): void {
  const body = JSON.stringify(misdirected(host))
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  outgoing.writeHead(421, { ...headers, Connection: 'close' }).end(body)
}

async function answer(
  fetch: BufferedFetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const refusal = refusedStatus(incoming)
  if (refusal !== undefined) {
    outgoing.writeHead(refusal, { Connection: 'close', 'Content-Length': 0 }).end()
    return
  }
  await sendResponse(await fetch(readRequest(incoming, outgoing)), outgoing)
  if (!incoming.complete) leave(incoming)
}

/** What the server's HTTP library refuses by itself, before any part of the server sees it. */
function refusedStatus({ url = '', rawHeaders }: IncomingMessage): number | undefined {
  if (rawHeaders.length > maxHeaders * 2) return 431
  if (url.length > maxTargetLength) return 414
  return isMalformed(url) ? 400 : undefined
}

/** As much of a body that nobody has read is thrown away, so that the connection can go on. */
const maxUnreadBytes = 64 * 1024
const lingerMs = 1000

/** Ends the connection of a caller who is still sending what nobody is going to read, but lets the response arrive first. */
function leave(incoming: IncomingMessage): void {
  if (Number(incoming.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= maxUnreadBytes) return
  const { socket } = incoming
  incoming.resume()
  socket.end()
  setTimeout(() => socket.destroy(), lingerMs).unref()
}

/** A planted fault, or a caller who has gone or has sent half of a body. */
const isExpected = (error: unknown, outgoing: ServerResponse) =>
  error instanceof DroppedConnection || error instanceof BodyCutOff || outgoing.destroyed
