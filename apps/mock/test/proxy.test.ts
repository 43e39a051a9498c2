import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { startMock } from '../src/index.js'
import { rawRequest } from './support/http.js'

interface Seen {
  method?: string | undefined
  url?: string | undefined
  headers: IncomingHttpHeaders
  body: string
}

/** Another server, which answers getSystem not as documented. */
const seen: Seen[] = []
const server = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  seen.push({ method: request.method, url: request.url, headers: request.headers, body })
  response.setHeader('Content-Type', 'application/json')
  response.setHeader('X-Own', 'kept')
  response.end('{"id":5}')
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const target = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const mock = await startMock({ mode: 'proxy', target })
afterAll(async () => {
  await mock.close()
  server.close()
})

const violationsOf = (headers: IncomingHttpHeaders) => JSON.parse(String(headers['x-mock-violations']))

it('passes a request on as it is, and gives the answer back as it is', async () => {
  seen.length = 0
  const headers = { 'User-Agent': 'tests/1.0', Authorization: 'token', 'Content-Type': 'application/json' }
  const body = '{"name":"é",}'
  const answer = await rawRequest(mock.url, '/v2/systems/@me?a=%20b&a=c', { method: 'PATCH', headers, body })

  expect(seen).toMatchObject([
    {
      method: 'PATCH',
      url: '/v2/systems/@me?a=%20b&a=c',
      headers: { 'user-agent': 'tests/1.0', authorization: 'token', 'content-type': 'application/json' },
      body,
    },
  ])
  expect(answer).toMatchObject({ status: 200, text: '{"id":5}', headers: { 'x-own': 'kept' } })
})

it('reports what in the answer leaves the document', async () => {
  const { headers } = await rawRequest(mock.url, '/v2/systems/exampl', {
    headers: { 'User-Agent': 'tests/1.0' },
  })
  expect(violationsOf(headers)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ in: 'answer', location: 'body', path: ['id'], rule: 'type' }),
      expect.objectContaining({ in: 'answer', location: 'body', path: ['name'], rule: 'required' }),
    ]),
  )
})

it('adds no User-Agent where there is none, and reports that', async () => {
  seen.length = 0
  const { headers } = await rawRequest(mock.url, '/v2/systems/exampl')
  expect(seen[0]?.headers).not.toHaveProperty('user-agent')
  expect(violationsOf(headers)).toContainEqual(
    expect.objectContaining({ location: 'header', path: ['User-Agent'], rule: 'required' }),
  )
})

it('strict, passes on nothing that leaves the document', async () => {
  seen.length = 0
  const strict = await startMock({ mode: 'proxy', target, strict: true })
  expect((await fetch(`${strict.baseUrl}/messages/latest`)).status).toBe(400)
  expect(seen).toEqual([])
  await strict.close()
})

it('a server that can not be reached is a 502 that names it', async () => {
  const lost = await startMock({ mode: 'proxy', target: 'http://127.0.0.1:9' })
  const response = await fetch(`${lost.baseUrl}/systems/exampl`)
  expect(response.status).toBe(502)
  expect(await response.text()).toContain("http://127.0.0.1:9 can't be reached")
  await lost.close()
})
