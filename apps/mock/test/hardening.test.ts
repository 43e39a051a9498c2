import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { type Server, serve } from '../src/http/server.js'
import { startMock } from '../src/index.js'

const mock = await startMock({ limits: false })
const servers: { close(): Promise<void> }[] = [mock]
const sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

async function served(...options: [Parameters<typeof serve>[0], object?]): Promise<Server> {
  const server = await serve(options[0], { port: 0, host: '127.0.0.1', ...options[1] })
  servers.push(server)
  return server
}

async function open(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** All that comes back until the server closes the connection. */
async function exchange(port: number, sent: string): Promise<string> {
  const socket = await open(port)
  socket.write(sent)
  return text(socket)
}

const head = (method: string, path: string, ...headers: string[]) =>
  `${[`${method} ${path} HTTP/1.1`, 'Host: localhost', 'User-Agent: tests/1.0', `Authorization: ${mock.exampleToken}`, 'Content-Type: application/json', ...headers].join('\r\n')}\r\n\r\n`

async function expectAlive(): Promise<void> {
  expect((await fetch(`${mock.baseUrl}/systems/exampl`)).status).toBe(200)
}

describe('a caller who takes too long is sent away', () => {
  it.each([
    ['over the headers', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
    ['over the body', head('PATCH', '/v2/systems/@me', 'Content-Length: 100').concat('{')],
  ])('%s', async (_, sent) => {
    const answered = vi.fn()
    const reading: Parameters<typeof serve>[0] = async (request) => answered(await request.read())
    const { port } = await served(reading, { headersTimeoutMs: 100, requestTimeoutMs: 200 })

    expect(await exchange(port, sent)).toMatch(/^HTTP\/1\.1 408 /)
    expect(answered).not.toHaveBeenCalled()
  })
})

describe('what is no HTTP is refused, and disturbs nobody else', () => {
  it.each([
    ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost x\r\n\r\n', 400],
    ['two lengths', head('PATCH', '/v2/systems/@me', 'Content-Length: 2', 'Content-Length: 3'), 400],
    [
      'a length and chunks',
      head('POST', '/v2/members', 'Content-Length: 2', 'Transfer-Encoding: chunked'),
      400,
    ],
    ['a flood of headers', head('GET', '/v2/systems/@me', `X-Flood: ${'x'.repeat(500_000)}`), 431],
  ])('%s', async (_, sent, status) => {
    expect(await exchange(mock.port, sent)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    await expectAlive()
  })

  it('a chunk of no length', async () => {
    const sent = `${head('PATCH', '/v2/systems/@me', 'Transfer-Encoding: chunked')}zz\r\n{}\r\n`
    await exchange(mock.port, sent)
    await expectAlive()
  })
})

describe('a body above the limit', () => {
  const overlong = 30_000_001

  it('that is declared is refused before it is sent, also where the caller asks first', async () => {
    for (const expectation of ['X-Nothing: asked', 'Expect: 100-continue']) {
      const sent = head('PATCH', '/v2/systems/@me', `Content-Length: ${overlong}`, expectation)
      const answer = await exchange(mock.port, sent)

      expect(answer).toMatch(/^HTTP\/1\.1 500 /)
      expect(answer).toMatch(/^connection: close\r$/im)
    }
  })

  it('that is sent without a length is not read to its end', async () => {
    const socket = await open(mock.port)
    const answered = text(socket)
    socket.write(head('PATCH', '/v2/systems/@me', 'Transfer-Encoding: chunked'))
    const chunk = `100000\r\n${' '.repeat(0x100000)}\r\n`
    for (let sent = 0; sent < overlong + 0x100000; sent += 0x100000) socket.write(chunk)

    expect(await answered).toMatch(
      /^HTTP\/1\.1 500 [\s\S]*\{"message":"500: Internal Server Error","code":0\}/,
    )
    await expectAlive()
  })

  it('is read where the caller asks first and it is small enough', async () => {
    const body = '{"tag":"| Asked"}'
    const sent = `${head('PATCH', '/v2/systems/@me', `Content-Length: ${body.length}`, 'Expect: 100-continue', 'Connection: close')}${body}`
    expect(await exchange(mock.port, sent)).toMatch(
      /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 [\s\S]*"tag":"\| Asked"/,
    )
  })

  it('of a control route, which may be far larger, is a 413', async () => {
    const response = await exchange(mock.port, head('POST', '/_sandbox/seed', 'Content-Length: 300000000'))
    expect(response).toMatch(/^HTTP\/1\.1 413 /)
  })
})

describe('a caller who goes away', () => {
  it('in the middle of a body changes nothing and leaves nothing behind', async () => {
    const before = JSON.stringify(mock.sandbox.toSeed())
    for (let count = 0; count < 100; count++) {
      const socket = await open(mock.port)
      socket.write(`${head('PATCH', '/v2/systems/@me', 'Content-Length: 100')}{"name":"Half"`)
      socket.destroy()
    }
    await expectAlive()
    expect(JSON.stringify(mock.sandbox.toSeed())).toBe(before)
  })

  it('while the answer is made is known to those who make it', async () => {
    let seen: AbortSignal | undefined
    const { port } = await served(async ({ signal }) => {
      seen = signal
      await once(signal, 'abort')
      throw signal.reason
    })
    const socket = await open(port)
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await vi.waitFor(() => expect(seen).toBeDefined())
    expect(seen?.aborted).toBe(false)
    socket.destroy()
    await vi.waitFor(() => expect(seen?.aborted).toBe(true))
  })

  it('without having read what was sent does not keep the server from closing', async () => {
    const server = await serve(async () => new Response('x'.repeat(50_000_000)), {
      port: 0,
      host: '127.0.0.1',
    })
    const socket = await open(server.port)
    socket.pause()
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await setTimeout(50)
    await server.close()
  })
})

it('an error in the answering code is a 500, is told, and ends nothing', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { port } = await served(async () => {
    throw new Error('a fault of ours')
  })
  for (let count = 0; count < 2; count++) {
    const answer = await exchange(port, 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
  }
  expect(told).toHaveBeenCalledTimes(2)
  told.mockRestore()
})
