import { once } from 'node:events'
import { type IncomingMessage, request as requestOverHttp } from 'node:http'
import { request as requestOverHttps } from 'node:https'
import { buffer } from 'node:stream/consumers'
import { BufferedResponse } from './buffered-response.js'
import type { BufferedFetch } from './fetch.js'
import { isOverlong, refuseOverlong } from './http/overlong.js'

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
      outgoing.end(request.content)
      const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
      return await toResponse(incoming)
    } catch (error) {
      if (request.signal.aborted) throw error
      return new Response(`${target.origin} can't be reached: ${(error as Error).message}\n`, { status: 502 })
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
