import { afterAll, describe, expect, it } from 'vitest'
import { type LogEntry, startMock } from '../src/index.js'
import { rawRequest } from './support/http.js'
import { built, run } from './support/process.js'

const log: LogEntry[] = []
const mock = await startMock({ mode: 'examples', log: (entry) => log.push(entry) })
afterAll(() => mock.close())

const userAgent = { 'User-Agent': 'mock-tests/1.0' }

describe('a mock behind a port', () => {
  it('takes a free port of this machine and says where it is', async () => {
    expect(mock.url).toBe(`http://127.0.0.1:${mock.port}`)
    expect(mock.baseUrl).toBe(`${mock.url}/v2`)
    const response = await fetch(`${mock.baseUrl}/systems/exampl`)

    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ id: 'exampl' })
  })

  it('answers ten requests at once, each by itself', async () => {
    const paths = [
      'systems/exampl',
      'members/robins',
      'groups/forest',
      'systems/exampl/members',
      'systems/exampl/switches',
    ]
    const responses = await Promise.all([...paths, ...paths].map((path) => fetch(`${mock.baseUrl}/${path}`)))
    const expected = ['getSystem', 'getMember', 'getGroup', 'listMembers', 'listSwitches']

    expect(responses.map((response) => response.headers.get('x-mock-operation'))).toEqual([
      ...expected,
      ...expected,
    ])
    for (const response of responses) expect(await response.json()).toBeTypeOf('object')
  })

  it('sees a missing User-Agent as missing', async () => {
    const answer = await rawRequest(mock.url, '/v2/systems/exampl')

    expect(answer).toMatchObject({ status: 400, text: '' })
  })

  it('answers malformed JSON instead of waiting for more', async () => {
    const headers = { ...userAgent, Authorization: 'any-token', 'Content-Type': 'application/json' }
    const answer = await rawRequest(mock.url, '/v2/systems/@me', {
      method: 'PATCH',
      headers,
      body: '{"name":',
    })

    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toEqual({ message: '400: Bad Request', code: 0 })
  })

  it('answers a body that is declared as too large without reading it', async () => {
    const headers = { ...userAgent, Authorization: 'any-token', 'Content-Type': 'application/json' }
    const answer = await rawRequest(mock.url, '/v2/systems/@me', {
      method: 'PATCH',
      headers: { ...headers, 'Content-Length': '30000001' },
    })

    expect(answer.status).toBe(500)
    expect(answer.headers.connection).toBe('close')
  })

  it.each([
    ['//v2/systems/exampl', 400],
    ['/v2//systems/exampl', 404],
    ['/v2/./systems/exampl', 404],
    ['/v2/members/../systems/exampl', 404],
    ['/v2/members/%2e%2E/systems/exampl', 404],
    ['/v1/../v2/systems/exampl', 410],
    ['/v2\\systems\\exampl', 404],
    ['/v2/systems/exampl/..', 404],
    ['/v2/systems/exampl/switches?before=/../', 400],
    ['/v2/systems/exampl#/nothing', 200],
    ['/v2/systems//members', 404],
    ['/v2/systems///members', 404],
    ['http://mock.localhost/v2/systems/exampl', 200],
    ['http://127.0.0.1', 303],
  ])('routes %s as it was sent', async (path, status) => {
    expect((await rawRequest(mock.url, path, { headers: userAgent })).status).toBe(status)
  })

  it('answers a question about itself', async () => {
    expect((await rawRequest(mock.url, '*', { method: 'OPTIONS' })).status).toBe(200)
  })

  it('takes a reference made of dots as a reference', async () => {
    const answer = await rawRequest(mock.url, '/v2/systems/%2e%2e', { headers: userAgent })

    expect(JSON.parse(answer.text)).toEqual({ message: 'System not found.', code: 20001 })
  })

  it('joins several Prefer headers', async () => {
    const headers = new Headers()
    headers.append('Prefer', 'code=404')
    headers.append('Prefer', 'example=SystemNotFound')

    expect((await fetch(`${mock.baseUrl}/systems/exampl`, { headers })).status).toBe(404)
  })

  it('logs each request with what was wrong, and never the token', async () => {
    log.length = 0
    await fetch(`${mock.baseUrl}/systems/exampl`)
    await fetch(`${mock.baseUrl}/systems/@me?x=1`, {
      method: 'PATCH',
      headers: { Authorization: 'secret-token', 'Content-Type': 'application/json' },
      body: '{"color":"red","secret-token":1}',
    })
    await fetch(`${mock.baseUrl}/nothing`)

    expect(log).toMatchObject([
      { method: 'GET', path: '/v2/systems/exampl', operationId: 'getSystem', status: 200, violations: [] },
      { method: 'PATCH', path: '/v2/systems/@me', operationId: 'updateSystem', status: 400 },
      { method: 'GET', path: '/v2/nothing', status: 404, violations: [{ location: 'path' }] },
    ])
    expect(log[1]?.violations).toContainEqual(expect.objectContaining({ location: 'body', path: ['color'] }))
    expect(JSON.stringify(log)).not.toContain('secret-token')
  })
})

describe('closing', () => {
  it('gives the port back and drops what is open', async () => {
    const other = await startMock()
    await fetch(`${other.baseUrl}/systems/exampl`)
    await other.close()

    await expect(fetch(`${other.baseUrl}/systems/exampl`)).rejects.toThrow()
    const next = await startMock({ port: other.port })
    expect(next.port).toBe(other.port)
    await next.close()
  })

  it('leaves nothing that keeps a program alive', async () => {
    const program = `
      import { connect } from 'node:net'
      import { once } from 'node:events'
      import { startMock } from ${JSON.stringify(built('index.js'))}
      const mock = await startMock()
      await (await fetch(mock.baseUrl + '/systems/exampl')).text()
      const idle = connect(mock.port, '127.0.0.1')
      await once(idle, 'connect')
      idle.on('error', () => {})
      idle.write('PATCH /v2/members/robins HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Type: application/json\\r\\nContent-Length: 9\\r\\n\\r\\n{')
      await mock.close()
      console.log('closed')
    `
    const { exitCode, output, errors } = run('--input-type=module', '--eval', program)

    expect(await exitCode).toBe(0)
    expect(errors()).toBe('')
    expect(output()).toBe('closed\n')
  })
})

it('a taken port is an error of the start, not of a later moment', async () => {
  await expect(startMock({ port: mock.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

it('an IPv6 host and a host for all addresses give a URL that can be called', async () => {
  for (const [host, url] of [
    ['::1', /^http:\/\/\[::1\]:\d+$/],
    ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/],
  ] as const) {
    const other = await startMock({ host })
    expect(other.url).toMatch(url)
    expect((await fetch(`${other.url}/_mock/health`)).status).toBe(200)
    await other.close()
  }
})
