import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { controlRoutes } from '../src/control/routes.js'
import { createControl, createSandbox, faultHeader } from '../src/index.js'
import { clientOf, exampleToken, open, stoppedClock } from './support/client.js'

const seed = { systems: [{ token: 'token', system: { id: 'fghjk', name: 'Other' } }] }
const hook = 'https://example.org/hook'

test('the control document has exactly the routes that there are', () => {
  const { paths } = parse(readFileSync(new URL('../control.openapi.yaml', import.meta.url), 'utf8'))
  const methods = (routes: Record<string, object>) =>
    Object.entries(routes).flatMap(([path, route]) =>
      Object.keys(route).map((method) => `${method.toUpperCase()} ${path}`),
    )
  expect(methods(controlRoutes)).toEqual(methods(paths))
})

test('a seed replaces everything, clock, events, log and faults too, and tells the tokens', async () => {
  const { sandbox, own } = open()
  const { control } = sandbox
  await own.patch('/systems/@me', { webhook_url: 'https://example.org/hook' })
  await own.patch('/systems/@me', { name: 'Changed' })
  await control.changeClock({ set: '2030-01-01T00:00:00Z', freeze: true })
  await control.addFault({ kind: 'status' })

  const systems = await control.seed({ systems: [...seed.systems, { system: { id: 'other' } }] })

  expect(systems).toMatchObject([
    { id: 'fghjk', name: 'Other', token: 'token' },
    { id: 'other', name: null, token: expect.stringMatching(/^.{64}$/) },
  ])
  expect(await control.clock()).toMatchObject({ frozen: false, now: expect.not.stringMatching(/^2030/) })
  expect([await control.events(), await control.requests(), await control.faults()]).toEqual([[], [], []])
  expect((await own.get('/systems/exampl')).status).toBe(404)
})

test('a bad seed is refused with the path of the bad value, and nothing has changed', async () => {
  const { sandbox, own } = open()
  await sandbox.control.changeClock({ set: '2030-01-01T00:00:00Z', freeze: true })
  const bad = { systems: [{ members: [{ name: 'A', color: '#ff0000' }] }] }
  await expect(sandbox.control.seed(bad)).rejects.toMatchObject({
    status: 400,
    path: 'systems[0].members[0].color',
    message: expect.stringContaining('systems[0].members[0].color has to look like'),
  })
  expect((await own.get('/systems/exampl')).status).toBe(200)
  expect((await sandbox.control.clock()).frozen).toBe(true)
})

test('the events since the last reset can be read, as they would have been sent', async () => {
  const { sandbox, own } = open(
    { seed: { systems: [{ token: 'token', webhook_token: 'signing', system: { webhook_url: hook } }] } },
    'token',
  )
  await own.patch('/systems/@me', { name: 'New' })
  const [event] = await sandbox.control.events()
  expect(event).toMatchObject({
    url: hook,
    payload: { type: 'UPDATE_SYSTEM', data: { name: 'New' } },
  })
  await sandbox.control.reset()
  expect(await sandbox.control.events()).toEqual([])
})

test('the request log has what was sent and answered, and no token', async () => {
  const { sandbox, own, other } = open()
  await own.patch(`/members/robins?x=${encodeURIComponent('é')}`, { pronouns: 'they/them' })
  await other.get('/nothing')
  await own.post('/members', { name: exampleToken })
  const log = await sandbox.control.requests()
  expect(log).toMatchObject([
    {
      method: 'PATCH',
      path: '/v2/members/robins?x=%C3%A9',
      operationId: 'updateMember',
      system: 'exampl',
      headers: { 'user-agent': 'sandbox-tests' },
      body: '{"pronouns":"they/them"}',
      status: 200,
    },
    { path: '/v2/nothing', operationId: null, system: null, body: null, status: 404 },
    { operationId: 'createMember', body: '{"name":"[token]"}' },
  ])
  expect(JSON.stringify(log)).not.toContain(exampleToken)
})

test('the log keeps the last 1000 requests', async () => {
  const { sandbox, other } = open()
  for (let number = 1; number <= 1002; number++) await other.get(`/systems/exampl?n=${number}`)
  const log = await sandbox.control.requests()
  expect(log).toHaveLength(1000)
  expect(log[0]?.path).toBe('/v2/systems/exampl?n=3')
})

test('the clock can be set, frozen, advanced and freed, and new rows have its time', async () => {
  const { clock, advance } = stoppedClock(0)
  const { sandbox, own } = open({ clock })
  const { control } = sandbox
  await control.changeClock({ set: '2031-05-06T07:08:09Z', freeze: true })
  advance(60_000)
  const first = (await own.post('/systems/@me/switches', { members: ['robins'] })).json
  expect(first.timestamp).toBe('2031-05-06T07:08:09Z')
  expect((await control.changeClock({ advanceMs: 1500 })).now).toBe('2031-05-06T07:08:10.5Z')
  expect(await control.changeClock({ freeze: false })).toMatchObject({
    frozen: false,
    now: '2031-05-06T07:08:10.5Z',
  })
  advance(500)
  expect((await control.clock()).now).toBe('2031-05-06T07:08:11Z')
  await control.changeClock({ set: 0 })
  await control.reset()
  expect((await control.clock()).nowMs).toBe(60_500)
})

test('after the clock was set back, new rows have the earlier time', async () => {
  const { sandbox, own } = open()
  await own.post('/systems/@me/switches', { members: [] })
  await sandbox.control.changeClock({ set: '2019-01-01T00:00:00Z', freeze: true })
  const { timestamp } = (await own.post('/systems/@me/switches', { members: ['robins'] })).json
  expect(timestamp).toBe('2019-01-01T00:00:00Z')
})

test('the limiter goes by the clock', async () => {
  const { sandbox, own } = open({ limits: 'documented' })
  await sandbox.control.changeClock({ freeze: true })
  const statuses = async () => (await own.patch('/systems/@me', { name: 'x' })).status
  expect([await statuses(), await statuses(), await statuses(), await statuses()]).toEqual([
    200, 200, 200, 429,
  ])
  await sandbox.control.changeClock({ advanceMs: 1000 })
  expect(await statuses()).toBe(200)
})

test('a 429 storm says what the server says, for one operation and as often as asked', async () => {
  const { sandbox, own } = open({ limits: 'server' })
  const planted = await sandbox.control.addFault({
    kind: 'rateLimit',
    operation: 'getMember',
    count: 2,
    retryAfterMs: 700,
  })
  expect(planted).toMatchObject([{ kind: 'rateLimit', count: 2 }])
  const refused = await own.get('/members/robins')
  expect(refused.json).toEqual({
    message: '429: too many requests',
    retry_after: 700,
    scope: 'generic_get',
    code: 0,
  })
  expect(Object.fromEntries(refused.headers)).toMatchObject({
    'x-ratelimit-remaining': '0',
    'access-control-allow-origin': '*',
    [faultHeader.toLowerCase()]: 'rateLimit',
  })
  expect((await own.get('/systems/@me')).status).toBe(200)
  expect((await own.get('/members/robins')).status).toBe(429)
  expect((await own.get('/members/robins')).status).toBe(200)
  expect(await sandbox.control.faults()).toEqual([])
})

test("a 5xx is the API's own for 500 and a page of a proxy else, until the faults are cleared", async () => {
  const { sandbox, own } = open()
  await sandbox.control.addFault({ kind: 'status', status: 500, count: 1 })
  await sandbox.control.addFault({ kind: 'status', status: 502 })
  expect((await own.get('/systems/@me')).json).toEqual({ message: '500: Internal Server Error', code: 0 })
  expect(await own.get('/systems/@me')).toMatchObject({
    status: 502,
    text: expect.stringContaining('<html>'),
  })
  expect((await own.get('/members/robins')).status).toBe(502)
  await sandbox.control.clearFaults()
  expect((await own.get('/systems/@me')).status).toBe(200)
})

test('what a fault leaves unsaid is as the control document says', async () => {
  const { sandbox, own } = open({ limits: 'server' })
  await sandbox.control.addFault({ kind: 'status', count: 1 })
  expect((await own.get('/systems/@me')).status).toBe(503)
  await sandbox.control.addFault({ kind: 'rateLimit', count: 1 })
  expect((await own.get('/systems/@me')).json.retry_after).toBe(1000)
  vi.useFakeTimers()
  await sandbox.control.addFault({ kind: 'latency', count: 1 })
  let isAnswered = false
  const answered = own.get('/systems/@me').then(() => {
    isAnswered = true
  })
  await vi.advanceTimersByTimeAsync(999)
  expect(isAnswered).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await answered
  vi.useRealTimers()
  // Once more in words, for people: nothing else says it.
  const text = readFileSync(new URL('../control.openapi.yaml', import.meta.url), 'utf8')
  for (const words of ['1000 by default', 'says, 1000 by default', 'status: 503 by default'])
    expect(text).toContain(words)
})

test('a dropped connection is an error of fetch, before the change or after it', async () => {
  const { sandbox, own } = open()
  const rename = (name: string) => own.patch('/members/robins', { name })
  await sandbox.control.addFault({ kind: 'dropConnection', count: 1 })
  await expect(rename('Before')).rejects.toThrow(TypeError)
  expect((await own.get('/members/robins')).json.name).toBe('Robin')
  await sandbox.control.addFault({ kind: 'dropConnection', count: 1, runsOperation: true })
  await expect(rename('After')).rejects.toThrow('dropped the connection')
  expect((await own.get('/members/robins')).json.name).toBe('After')
  expect((await sandbox.control.requests()).map(({ status }) => status)).toEqual([null, 200, null, 200])
})

test('a cut body breaks off in the middle of the answer', async () => {
  const { sandbox } = open()
  await sandbox.control.addFault({ kind: 'cutBody', operation: 'getSystem' })
  const response = await sandbox.fetch(
    new Request('http://sandbox.test/v2/systems/exampl', { headers: { 'User-Agent': 'tests' } }),
  )
  expect(response.status).toBe(200)
  const reader = response.body?.getReader()
  const { value } = (await reader?.read()) ?? {}
  expect(new TextDecoder().decode(value)).toMatch(/^{"id":"exampl"/)
  await expect(reader?.read()).rejects.toThrow(TypeError)
})

test('latency makes every answer wait, and whoever gives up does not', async () => {
  vi.useFakeTimers()
  const { sandbox } = open()
  await sandbox.control.addFault({ kind: 'latency', latencyMs: 5000 })
  const abort = new AbortController()
  const call = (signal?: AbortSignal) =>
    sandbox.fetch(
      new Request('http://sandbox.test/v2/systems/exampl', {
        headers: { 'User-Agent': 'tests' },
        ...(signal && { signal }),
      }),
    )
  const answered = vi.fn()
  const patient = call().then(answered)
  const impatient = call(abort.signal)
  abort.abort()
  await expect(impatient).rejects.toThrow('aborted')
  await vi.advanceTimersByTimeAsync(4999)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await patient
  expect(answered).toHaveBeenCalledOnce()
  vi.useRealTimers()
})

test('a snapshot can be restored, also in another sandbox, and leaves clock and log alone', async () => {
  const { sandbox, own } = open()
  await own.patch('/members/robins', { name: 'Kept' })
  const snapshot = await sandbox.control.snapshot()
  await own.delete('/members/robins')
  await sandbox.control.changeClock({ freeze: true })
  await sandbox.control.restore(snapshot)
  expect((await own.get('/members/robins')).json.name).toBe('Kept')
  expect((await sandbox.control.clock()).frozen).toBe(true)
  expect(await sandbox.control.requests()).toHaveLength(3)

  const other = createSandbox({ seed: snapshot, limits: 'off' })
  expect((await clientOf(other, exampleToken).get('/members/robins')).json.name).toBe('Kept')
})

test('a new token replaces the old one', async () => {
  const { sandbox, own } = open()
  const token = await sandbox.control.replaceToken('exampl')
  expect((await own.get('/systems/@me')).status).toBe(401)
  expect((await clientOf(sandbox, token).get('/systems/@me')).json.id).toBe('exampl')
  await expect(sandbox.control.replaceToken('nobody')).rejects.toMatchObject({ status: 404 })
})

test.each<[string, unknown, string]>([
  ['/faults', { kind: 'earthquake' }, 'kind has to be one of latency'],
  ['/faults', { kind: 'status', status: 200 }, 'status has to be from 500 to 599'],
  ['/faults', { kind: 'latency', latency: 5 }, 'an unknown key: "latency"'],
  ['/faults', { kind: 'latency', operation: 'getTea' }, 'operation has to be an operationId'],
  ['/clock', { set: 'tomorrow' }, 'no such time'],
  ['/clock', 'no JSON', 'not JSON'],
  ['/snapshot', { systems: 5 }, 'systems has to be array'],
])('POST %s %j is refused with the reason', async (path, body, message) => {
  const { sandbox } = open()
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await sandbox.fetch(
    new Request(`http://sandbox.test/_sandbox${path}`, { method: 'POST', body: text }),
  )
  expect(response.status).toBe(400)
  expect((await response.json()).message).toContain(message)
  expect(await sandbox.control.faults()).toEqual([])
})

test('unknown routes and methods are named', async () => {
  const { other } = open()
  expect(await other.send('GET', '/_sandbox/nothing')).toMatchObject({
    status: 404,
    json: { message: expect.stringContaining('/_sandbox/reset') },
  })
  expect((await other.send('GET', '/_sandbox/reset')).headers.get('Allow')).toBe('POST')
})

test('a page of the web can neither read nor change the sandbox, one of this machine can', async () => {
  const { other } = open()
  const from = (origin: string) => other.send('GET', '/_sandbox/snapshot', { headers: { Origin: origin } })
  for (const origin of ['https://example.org', 'null', 'http://localhost.example.org'])
    expect((await from(origin)).status).toBe(403)
  const own = await from('http://localhost:5173')
  expect(own.status).toBe(200)
  expect(own.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:5173')
})

test('switched off, requests do not reach the control routes, but the program does', async () => {
  const { sandbox, other } = open({ control: false })
  expect((await other.send('POST', '/_sandbox/reset')).status).toBe(400)
  const overHttp = createControl(sandbox.fetch)
  await expect(overHttp.reset()).rejects.toThrow('control routes are off')
  expect(await sandbox.control.faults()).toEqual([])
})
