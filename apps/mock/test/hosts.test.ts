import { afterAll, describe, expect, it } from 'vitest'
import { startMock } from '../src/index.js'
import { rawRequest } from './support/http.js'

const mock = await startMock()
afterAll(() => mock.close())

const agent = { 'User-Agent': 'tests/1.0' }

describe('a page that makes its own name lead to this machine', () => {
  it.each([
    '/v2/systems/exampl',
    '/_sandbox/snapshot',
    '/_sandbox/worlds',
    '/_mock/health',
    '/worlds/one/v2/systems/exampl',
    '/worlds/one/_sandbox/snapshot',
    '/',
  ])('gets nothing from %s but the reason', async (path) => {
    for (const host of [
      'evil.example',
      `evil.example:${mock.port}`,
      'localhost.evil.example',
      '192.0.2.1',
      '127.0.0.1.evil.example',
    ]) {
      const answer = await rawRequest(mock.url, path, { headers: { ...agent, Host: host } })
      expect(answer.status).toBe(421)
      expect(JSON.parse(answer.text).message).toMatch(/--allow-host/)
      expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
      expect(answer.text).not.toContain(mock.exampleToken)
    }
  })

  it('changes nothing, by whatever method', async () => {
    for (const method of ['POST', 'DELETE', 'PATCH', 'FOO', 'TRACE', 'OPTIONS']) {
      const headers = { ...agent, Host: 'evil.example' }
      expect((await rawRequest(mock.url, '/_sandbox/reset', { method, headers })).status).toBe(421)
    }
  })

  it('can not hide its name behind an address for a proxy', async () => {
    const answer = await rawRequest(mock.url, 'http://evil.example/_sandbox/snapshot', {
      headers: { ...agent, Host: 'localhost' },
    })
    expect(answer.status).toBe(421)
  })
})

it.each(['localhost', 'LOCALHOST:1', 'app.localhost', '127.0.0.1', '127.1.2.3:80', '[::1]', '[::1]:4010'])(
  '%s is this machine',
  async (host) => {
    const answer = await rawRequest(mock.url, '/v2/systems/exampl', { headers: { ...agent, Host: host } })
    expect(answer.status).toBe(200)
  },
)

describe('a server that other machines can reach', () => {
  it('is called by any name, and has no control routes', async () => {
    const open = await startMock({ host: '0.0.0.0' })
    const headers = { ...agent, Host: 'my-laptop.example' }
    expect((await rawRequest(open.url, '/v2/systems/exampl', { headers })).status).toBe(200)
    expect((await rawRequest(open.url, '/_sandbox/snapshot', { headers })).status).toBe(400)
    expect((await rawRequest(open.url, '/worlds/a/_sandbox/snapshot', { headers })).status).toBe(400)
    await open.close()
  })

  it('is called by some names only, if they are given, and has control routes, if they are asked for', async () => {
    const open = await startMock({ host: '0.0.0.0', allowHosts: ['my-laptop.example'], control: true })
    const statusFor = async (host: string, path: string) =>
      (await rawRequest(open.url, path, { headers: { ...agent, Host: host } })).status
    expect(await statusFor('my-laptop.example', '/_sandbox/snapshot')).toBe(200)
    expect(await statusFor('other.example', '/_sandbox/snapshot')).toBe(421)
    await open.close()
  })
})

it.each(['TRACE', 'FOO', 'PUT'])('%s on a control route is a 405', async (method) => {
  for (const path of ['/_sandbox/reset', '/_sandbox/worlds', '/worlds/one/_sandbox/clock']) {
    const answer = await rawRequest(mock.url, path, { method, headers: agent })
    expect(answer.status, path).toBe(405)
    expect(answer.headers.allow).toBeTruthy()
  }
})
