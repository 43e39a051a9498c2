import { type ClientRequest, type IncomingMessage, request as requestOverHttp } from 'node:http'
import { request as requestOverHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { createEdge, createRouter } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from './buffered-request.js'
import { BufferedResponse } from './buffered-response.js'
import { everything } from './everything.js'
import { type BufferedFetch, respondWith } from './fetch.js'
import { isOverlong, refuseOverlong } from './http/overlong.js'
import { refusedHeader } from './judge/refusal.js'
import { type Operation, routesOf } from './prism/operations.js'
import { createStrict } from './strict.js'

/** These belong to one connection, and an answer that is packed could not be looked into. */
const notPassedOn = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** Passes requests on to another server. Not with fetch, which would add a User-Agent where the caller sent none. */
export const createProxy =
  (target: URL): BufferedFetch =>
  async (request) => {
    const content = await request.read()
    if (isOverlong(request)) return refuseOverlong(request)
    const { pathname, search } = new URL(request.url)
    const send = target.protocol === 'https:' ? requestOverHttps : requestOverHttp
    const outgoing = send(target, {
      method: request.method,
      path: pathname + search,
      headers: passedOn([...request.headers]),
      signal: request.signal,
    })
    try {
      outgoing.end(content)
      return await toResponse(await responseTo(outgoing))
    } catch (error) {
      if (request.signal.aborted) throw error
      return new Response(`${target.origin} can't be reached: ${(error as Error).message}\n`, { status: 502 })
    }
  }

/** Fails for a server that switches protocols, after which there is no response any more. */
function responseTo(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve).once('error', reject)
    outgoing.once('upgrade', (_, socket) => {
      socket.destroy()
      reject(new Error('it answered with 101 Switching Protocols'))
    })
  })
}

/** Passes on only what the document allows, as far as that can be said without knowing what there is. */
export function createStrictProxy(operations: readonly Operation[], proxy: BufferedFetch): BufferedFetch {
  const strict = createStrict(operations)
  const edge = createEdge<string, Response>({
    kind: 'current',
    findRoute: createRouter(routesOf(operations)),
    directory: everything,
    limit: () => undefined,
    run: (call) => strict(call, () => proxy(call.request as BufferedRequest)),
  })
  return async (request) => {
    const answer = await edge(request)
    if (answer instanceof Response) return answer
    return respondWith({ ...answer, headers: { ...answer.headers, [refusedHeader]: 'strict' } })
  }
}

async function toResponse(incoming: IncomingMessage): Promise<Response> {
  const body = await buffer(incoming)
  const headers = Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new BufferedResponse(body.length > 0 ? new Uint8Array(body) : null, {
    status: incoming.statusCode ?? 502,
    headers: new Headers(Object.entries(passedOn(headers))),
  })
}

function passedOn(headers: [name: string, value: string][]): Record<string, string> {
  return Object.fromEntries(headers.filter(([name]) => !notPassedOn.has(name)))
}
