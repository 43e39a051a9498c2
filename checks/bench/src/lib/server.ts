import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequestListener } from '@remix-run/node-fetch-server'

/** Serves a fetch function on a free port of this machine, and counts the requests that it admits and refuses (429). */
export async function serve(fetch: (request: Request) => Promise<Response>) {
  let refusals = 0
  const admitted: Record<string, number> = {}
  const server = createServer(
    createRequestListener(async (request) => {
      const response = await fetch(request)
      if (response.status === 429) refusals++
      else admitted[request.method] = (admitted[request.method] ?? 0) + 1
      return response
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    refusals: () => refusals,
    admitted: (method: string) => admitted[method] ?? 0,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
