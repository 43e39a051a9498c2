import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

export interface Received {
  method: string | undefined
  headers: IncomingMessage['headers']
  // biome-ignore lint/suspicious/noExplicitAny: tests look into payloads of every shape
  json: any
  body: string
}

type Answer = (received: Received, response: ServerResponse) => void

/** An address of this machine that takes events until the test ends. */
export async function startEndpoint(answer: Answer = (_, response) => response.end('OK')) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const body = await text(request)
    const one = { method: request.method, headers: request.headers, json: JSON.parse(body), body }
    received.push(one)
    answer(one, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received, server }
}

/** Answers as an address has to that knows this token; without one, the first that comes. */
export function checking(token?: string): Answer {
  let known = token
  return ({ json }, response) => {
    known ??= json.signing_token
    response.writeHead(json.signing_token === known ? 200 : 401).end()
  }
}
