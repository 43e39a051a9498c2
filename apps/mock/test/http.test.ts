import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { startMock } from '../src/index.js'

// What the server does on the wire, below everything that a `Request` can carry.

const mock = await startMock({ limits: false })
afterAll(() => mock.close())

const identity = `Host: localhost\r\nUser-Agent: tests/1.0\r\nAuthorization: ${mock.exampleToken}\r\n`

interface Reply {
  status: number
  /** By name in lower case. */
  headers: Map<string, string>
  body: string
}

/** Sends bytes, and reads until the other side ends the connection. */
async function exchange(sent: string | Buffer, { halfClose = false } = {}): Promise<Reply> {
  const socket = connect({ port: mock.port, host: '127.0.0.1', allowHalfOpen: true })
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(sent)
  if (halfClose) socket.end()
  const [head = '', ...body] = (await text(socket)).split('\r\n\r\n')
  socket.destroy()
  const [statusLine = '', ...lines] = head.split('\r\n')
  return {
    status: Number(statusLine.split(' ')[1]),
    headers: new Map(
      lines.map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 2),
      ]),
    ),
    body: body.join('\r\n\r\n'),
  }
}

const close = 'Connection: close\r\n'
const request = (method: string, target: string, headers = close, body = '') =>
  exchange(Buffer.from(`${method} ${target} HTTP/1.1\r\n${identity}${headers}\r\n${body}`))
const hasCors = ({ headers }: Reply) => headers.has('access-control-allow-origin')

describe('the length of a response is said', () => {
  it.each([
    ['GET', '/v2/nothing', 404, '0'],
    ['PUT', '/v2/members/robins', 405, '0'],
    ['OPTIONS', '/v2/members/robins', 200, '0'],
    ['GET', '/', 303, '0'],
    ['GET', '/v1', 410, '46'],
    ['HEAD', '/v1', 410, '46'],
    ['HEAD', '/v2/members/zzzzzz', 404, '44'],
    ['HEAD', '/v2/members/robins', 405, '0'],
    ['DELETE', '/v2/members/ashley', 204, undefined],
  ])('%s %s: %i with %s bytes', async (method, path, status, length) => {
    const reply = await request(method, path)
    expect([reply.status, reply.headers.get('content-length')]).toEqual([status, length])
    expect(reply.headers.has('transfer-encoding')).toBe(false)
    if (method === 'HEAD') expect(reply.body).toBe('')
  })

  it('of HEAD it is that of GET', async () => {
    const [get, head] = [
      await request('GET', '/v2/systems/@me/settings'),
      await request('HEAD', '/v2/systems/@me/settings'),
    ]
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(get.body)))
    expect(head.body).toBe('')
  })
})

describe('methods', () => {
  it.each(['TRACE', 'FOO', 'get', 'PURGE', 'X-Y!'])('%s is one that no path has', async (method) => {
    const reply = await request(method, '/v2/members/robins')
    expect([reply.status, reply.headers.get('allow'), hasCors(reply)]).toEqual([
      405,
      'GET,HEAD,PATCH,DELETE',
      true,
    ])
    expect((await request(method, '/v2/members/zzzzzz')).status).toBe(404)
    expect((await request(method, '/v1')).body).toContain('Unsupported API version')
  })
})

describe('the request target', () => {
  it.each(['<', '>', '"', '^', '|', '`'])(
    'with a raw %s is refused before anything looks at it',
    async (character) => {
      const reply = await request('GET', `/v2/members/rob${character}ins`, '')
      expect([reply.status, reply.body, hasCors(reply)]).toEqual([400, '', false])
      expect(reply.headers.get('connection')).toBe('close')
    },
  )

  it('with raw UTF-8 passes', async () => {
    expect((await request('GET', '/v2/members/größe')).body).toContain('"code":20002')
  })

  it.each([
    ['/v2/./members/robins', 404],
    ['/v2/members/../members/robins', 404],
    ['/v2/members/%2e%2e/members/robins', 404],
    ['/v2/members//groups', 404],
    ['http://localhost/v2/members/robins', 200],
    ['/v2/members/robins#/groups', 200],
  ])('%s is taken as it was sent', async (target, status) => {
    expect((await request('GET', target)).status).toBe(status)
  })

  it.each([
    [8_000, 404, true],
    [65_500, 414, true],
    [65_530, 500, false],
    [65_600, 414, false],
  ])('of %i characters is a %i', async (length, status, isWithCors) => {
    // A known id with anything after it: the front lets it pass.
    const start = '/v2/members/robins'
    const reply = await request('GET', start.padEnd(length, 'x'))
    expect([reply.status, hasCors(reply)]).toEqual([status, isWithCors])
  })
})

describe('headers', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => `X-${index}: y\r\n`).join('')

  it('of more than 100 are a 431', async () => {
    expect((await request('GET', '/v2/members/robins', many(96) + close)).status).toBe(200)
    const reply = await request('GET', '/v2/members/robins', many(98) + close)
    expect([reply.status, reply.body, hasCors(reply)]).toEqual([431, '', false])
  })

  it('can be long', async () => {
    expect((await request('GET', '/v2/members/robins', `X: ${'y'.repeat(100_000)}\r\n${close}`)).status).toBe(
      200,
    )
    expect((await request('GET', '/v2/members/robins', `X: ${'y'.repeat(500_000)}\r\n${close}`)).status).toBe(
      431,
    )
  })

  it('of two tokens the first counts', async () => {
    const second = `Authorization: wrong\r\n${close}`
    expect((await request('GET', '/v2/systems/@me', second)).status).toBe(200)
  })

  it('need no Host', async () => {
    const reply = await exchange(
      'GET /v2/members/robins HTTP/1.1\r\nUser-Agent: x\r\nConnection: close\r\n\r\n',
    )
    expect(reply.status).toBe(200)
  })
})

describe('a body', () => {
  const json = 'Content-Type: application/json\r\n'

  it.each([
    ['a length', `${json}Content-Length: 100\r\n`, '{"name":"x"'],
    ['chunks', `${json}Transfer-Encoding: chunked\r\n`, '5\r\n{"nam\r\n'],
  ])('with %s that breaks off is a 500 of the front, and changes nothing', async (_, headers, body) => {
    const head = `PATCH /v2/members/robins HTTP/1.1\r\n${identity}${headers}\r\n`
    const reply = await exchange(head + body, { halfClose: true })
    expect([reply.status, reply.body]).toEqual([500, '{"message":"500: Internal Server Error","code":0}'])
    expect([hasCors(reply), reply.headers.has('cache-control')]).toEqual([true, false])
    expect((await request('GET', '/v2/members/robins')).body).toContain('"name":"Robin"')
  })

  it.each([
    ['PUT', '/v2/members/robins', 405],
    ['PATCH', '/v2/members/zzzzzz', 404],
    ['POST', '/v2/nothing', 404],
    ['POST', '/v1', 410],
  ])('of %s %s is not waited for, and a long one ends the connection', async (method, path, status) => {
    const reply = await request(method, path, `${json}Content-Length: 5000000\r\n`)
    expect(reply.status).toBe(status)
  })

  it('that nobody reads does no harm to the next request if it is short', async () => {
    const first = `PUT /v2/members/robins HTTP/1.1\r\n${identity}Content-Length: 5\r\n\r\nhello`
    const second = `GET /v2/members/robins HTTP/1.1\r\n${identity}${close}\r\n`
    const { body } = await exchange(first + second)
    expect(body).toMatch(/^HTTP\/1\.1 200 /)
  })

  it('may be sent in chunks, and with GET', async () => {
    const chunks = `${json}Transfer-Encoding: chunked\r\n${close}`
    const body = 'd\r\n{"tag":"| C"}\r\n0\r\n\r\n'
    expect((await request('PATCH', '/v2/systems/@me', chunks, body)).body).toContain('"tag":"| C"')
    expect((await request('GET', '/v2/members/robins', `Content-Length: 2\r\n${close}`, '{}')).status).toBe(
      200,
    )
  })
})
