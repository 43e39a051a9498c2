import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { DroppedConnection } from '@pluralkit-openapi/sandbox'
import type { BufferedFetch } from '../fetch.js'
import { readRequest } from './read-request.js'
import { sendResponse } from './send-response.js'

/** Connects Node's server with a function from request to response. Nothing that a caller does ends the process. */
export const createListener =
  (fetch: BufferedFetch): RequestListener =>
  (incoming, outgoing) => {
    answer(fetch, incoming, outgoing).catch((error) => {
      if (!isExpected(error, outgoing)) console.error(error)
      if (outgoing.headersSent || error instanceof DroppedConnection) outgoing.destroy()
      else outgoing.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error')
    })
  }

async function answer(
  fetch: BufferedFetch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await readRequest(incoming, outgoing)
  if (request) await sendResponse(await fetch(request), outgoing)
  else outgoing.writeHead(405).end()
}

/** A planted fault, or a caller who has gone. */
const isExpected = (error: unknown, outgoing: ServerResponse) =>
  error instanceof DroppedConnection || outgoing.destroyed
