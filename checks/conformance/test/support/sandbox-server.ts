import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createSandbox, type Sandbox } from '@pluralkit-openapi/sandbox'

export interface TestServer {
  url: string
  close(): Promise<void>
}

/** A sandbox without a front on a port of this machine. */
export function serveSandbox(): Promise<TestServer> {
  const sandbox = createSandbox({ edge: 'none' })
  return serve(async (incoming, outgoing) => {
    const response = await answer(sandbox, incoming, await buffer(incoming))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(Buffer.from(await response.arrayBuffer()))
  })
}

export async function serve(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function answer(sandbox: Sandbox, incoming: IncomingMessage, body: Buffer): Promise<Response> {
  const { method = '', url = '', headers } = incoming
  const isBodyless = method === 'GET' || method === 'HEAD' || !body.length
  return sandbox.fetch(
    new Request(`http://${headers.host}${url}`, {
      method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(isBodyless ? {} : { body: new Uint8Array(body) }),
    }),
  )
}
