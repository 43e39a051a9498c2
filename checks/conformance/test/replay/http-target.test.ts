import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { httpTarget } from '../../src/replay/http-target.js'
import { replayRecordings } from '../../src/replay/report.js'
import { seed, topicsNamed } from '../support/own-recordings.js'
import { serve, serveSandbox } from '../support/sandbox-server.js'

const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

describe('a server, on which recorded traffic is replayed over HTTP', () => {
  test('answers as the sandbox in this process does, at whatever time: a request that says "12:00" is sent at noon here', async () => {
    const sinceNoonMs = Date.now() - Date.parse('2026-11-20T12:00:00Z')
    const realNow = Date.now
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => realNow() - sinceNoonMs)
    onTestFinished(() => clock.mockRestore())
    const server = await serveSandbox()
    servers.push(server)
    const few = topicsNamed('errors-bodies', 'switches-write')
    const report = await replayRecordings(httpTarget(server.url, seed), loadStrictDocument(), few, seed)
    expect(report).toMatchObject({ target: server.url, unexplained: [], conformance: { problems: [] } })
    expect(report.equal).toBeGreaterThan(300)
    expect([...report.exceptions.keys()]).toEqual(['event-recorded-late'])
  })

  test('gets the seed and the time of the recording before each scenario', async () => {
    const { url, received } = await recordingServer()
    const target = httpTarget(url, seed)
    await target.reset('2026-11-20T18:30:00Z')
    expect(received).toMatchObject([
      { method: 'POST', url: '/_sandbox/seed', body: JSON.stringify(seed) },
      { method: 'POST', url: '/_sandbox/clock', body: '{"set":"2026-11-20T18:30:00Z"}' },
    ])
    expect(Math.abs(target.nowMs() - Date.parse('2026-11-20T18:30:00Z'))).toBeLessThan(60_000)
  })

  test('keeps its own time if it has no clock to set', async () => {
    const { url } = await recordingServer((path) => (path === '/_sandbox/clock' ? 404 : 204))
    const target = httpTarget(url, seed)
    await target.reset('2026-11-20T18:30:00Z')
    expect(Math.abs(target.nowMs() - Date.now())).toBeLessThan(60_000)
  })

  test('gets the headers and the body that were recorded, and no others', async () => {
    const { url, received } = await recordingServer()
    const request = { method: 'GET', path: '/v2/x?a=%20', headers: { accept: '*/*', 'content-length': '2' } }
    const answer = await httpTarget(url, seed).send({ ...request, body: Buffer.from('{}') })
    expect(received[0]).toMatchObject({ method: 'GET', url: '/v2/x?a=%20', body: '{}' })
    expect(Object.keys(received[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'host',
    ])
    expect(answer).toMatchObject({ status: 202, headers: { 'x-name': 'value' }, text: 'text' })
  })

  test('that refuses the seed ends the replay', async () => {
    const { url } = await recordingServer(() => 503)
    await expect(httpTarget(url, seed).reset('2026-11-20T18:30:00Z')).rejects.toThrow(
      `POST ${url}/_sandbox/seed was answered with 503`,
    )
  })
})

async function recordingServer(statusOf = (_path: string) => 202) {
  const received: { method?: string; url?: string; headers: object; body: string }[] = []
  const server = await serve(async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming
    received.push({ method, url, headers, body: (await buffer(incoming)).toString() })
    outgoing.writeHead(statusOf(url), { 'X-Name': 'value' }).end('text')
  })
  servers.push(server)
  return { url: server.url, received }
}
