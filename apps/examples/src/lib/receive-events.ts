import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDispatchHandler, type DispatchHandler } from '@pluralkit-openapi/sdk/dispatch'
import { createRequestListener } from '@remix-run/node-fetch-server'

/** A handler of PluralKit's events, if the environment has the token of a webhook; without one a program has to ask again and again. */
export function createHandler(): DispatchHandler | undefined {
  const { PLURALKIT_SIGNING_TOKEN } = process.env
  return PLURALKIT_SIGNING_TOKEN
    ? createDispatchHandler({ signingToken: PLURALKIT_SIGNING_TOKEN })
    : undefined
}

/** Puts a function behind a port of this machine, and gives its address. */
export async function serve(answer: (request: Request) => Promise<Response>, port: number): Promise<string> {
  const server = createServer(createRequestListener(answer))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
