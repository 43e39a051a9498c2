import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect, promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createPluralKit, type PluralKit } from '../src/index.js'
import { rejection, token } from './support.js'

/** A client of a real server on a free port, which is closed afterwards. */
async function against(
  listener: RequestListener,
  use: (pk: PluralKit, baseUrl: string) => Promise<void>,
): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`
  try {
    await use(
      createPluralKit({ userAgent: 'sdk-tests/1.0 (dev@example.com)', token, baseUrl, retry: false }),
      baseUrl,
    )
  } finally {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}

test('a connection that is reset is a NetworkError with its cause', async () => {
  await against(
    (request) => request.socket.resetAndDestroy(),
    async (pk) => {
      const error = await rejection(pk.systems.get('@me'))
      expect(error).toMatchObject({
        name: 'NetworkError',
        operationId: 'getSystem',
        cause: expect.any(Error),
      })
      expect(inspect(error, { depth: 9 })).not.toContain(token)
    },
  )
})

test('an answer that is cut off is a NetworkError: less than it announced is no answer', async () => {
  await against(
    (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 })
      response.write('{"id":"exam')
      setImmediate(() => response.socket?.destroy())
    },
    async (pk) => expect(await rejection(pk.systems.get('@me'))).toMatchObject({ name: 'NetworkError' }),
  )
})

test('JSON that is cut off without notice is an UnexpectedResponseError with what there was', async () => {
  await against(
    (_request, response) => response.end('{"id":"exam'),
    async (pk) =>
      expect(await rejection(pk.systems.get('@me'))).toMatchObject({
        name: 'UnexpectedResponseError',
        status: 200,
        excerpt: '{"id":"exam',
      }),
  )
})

test('a redirect loop ends with the first redirect', async () => {
  let asked = 0
  await against(
    (request, response) => {
      asked++
      response.writeHead(302, { Location: request.url }).end()
    },
    async (pk) => {
      expect(await rejection(pk.systems.get('@me'))).toMatchObject({
        name: 'UnexpectedResponseError',
        status: 302,
      })
      expect(asked).toBe(1)
    },
  )
})

test('a body is sent with its length, so that the server can notice when it is cut off', async () => {
  await against(
    (request, response) => response.end(JSON.stringify({ length: request.headers['content-length'] })),
    async (pk) => expect(await pk.members.update('robins', { pronouns: 'ü' })).toEqual({ length: '17' }),
  )
})

test('a program ends by itself when its requests are answered', async () => {
  await against(
    (_request, response) => response.end('{"id":"exampl"}'),
    async (_pk, baseUrl) => {
      const program = `
        import { createPluralKit } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
        const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl: ${JSON.stringify(baseUrl)}, totalTimeoutMs: 600_000 })
        await Promise.all(Array.from({ length: 12 }, () => pk.systems.get('exampl')))
        console.log('done')
      `
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '--eval', program],
        { timeout: 20_000 },
      )
      expect(stdout).toBe('done\n')
    },
  )
})
