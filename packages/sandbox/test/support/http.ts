import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../../src/index.js'

export interface SandboxServer {
  url: string
  close(): Promise<void>
}

/** The sandbox on a port, for tools that speak HTTP: `POST /_sandbox/seed` and `GET /_sandbox/dispatch` beside the API. */
export async function serve(sandbox: Sandbox, port = 0): Promise<SandboxServer> {
  const server = createServer((incoming, outgoing) => {
    respond(sandbox, incoming, outgoing).catch((error: unknown) => {
      console.error(error)
      outgoing.writeHead(500).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: actualPort } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${actualPort}`, close: () => close(server) }
}

async function respond(sandbox: Sandbox, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const path = incoming.url ?? '/'
  if (path === '/_sandbox/seed') {
    sandbox.seed(body.toString())
    outgoing.writeHead(204).end()
    return
  }
  if (path === '/_sandbox/dispatch') {
    outgoing.end(JSON.stringify(sandbox.dispatched))
    return
  }
  const method = incoming.method ?? 'GET'
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0
  const request = new Request(`http://${incoming.headers.host}${path}`, {
    method,
    headers: Object.entries(incoming.headersDistinct).flatMap(([name, values]) =>
      (values ?? []).map((value): [string, string] => [name, value]),
    ),
    ...(hasBody ? { body } : {}),
  })
  const response = await sandbox.fetch(request)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()))
