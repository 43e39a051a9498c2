import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { operationsOf } from '../scripts/generator/operation.js'
import { isNetworkError, isTimeoutError, type PluralKit, type PluralKitOptions } from '../src/index.js'
import { VirtualClock } from './pacing/virtual-clock.js'
import { document, observedClient, rejection, token } from './support.js'

const refused = () =>
  Object.assign(new TypeError('fetch failed'), {
    cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }),
  })
const lost = () =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })
const fault = (status: number, headers = {}) =>
  new Response('{"message":"500: Internal Server Error","code":0}', { status, headers })

const get = (pk: PluralKit) => pk.systems.get('exampl')
const post = (pk: PluralKit) => pk.switches.create('@me', { members: ['robins'] })
const patch = (pk: PluralKit) => pk.members.update('robins', { pronouns: null })
const remove = (pk: PluralKit) => pk.members.delete('robins')
const create = (pk: PluralKit) => pk.members.create({ name: 'Robin' })
const add = (pk: PluralKit) => pk.groups.addMembers('forest', ['robins'])
const posted = (path: string) => (pk: PluralKit) => pk.fetch(path, { method: 'POST', body: '[]' })
const fetchAdd = posted('/groups/forest/members/add')
const fetchCreate = posted('/members')
const fetchUnknown = posted('/systems/@me/something')
const fetchPatch = (pk: PluralKit) => pk.fetch('/members/robins', { method: 'PATCH', body: '{}' })

/** A client whose first answers are given, and the later ones a success. */
function client(first: (Response | Error)[], options: Partial<PluralKitOptions> = {}, status?: number) {
  const clock = new VirtualClock()
  const answers = [...first]
  const { pk, requests } = observedClient(
    ({ method, url }) => {
      const next = answers.shift()
      if (next instanceof Error) throw next
      return (
        next ??
        (status === 204 || method === 'DELETE' || url.endsWith('/add')
          ? new Response(null, { status: 204 })
          : Response.json({ id: 'exampl' }))
      )
    },
    { clock, retry: {}, ...options },
  )
  return { clock, pk, requests }
}

/** Runs the clock until a promise is settled; gives its error, if it has one, and the time it took. */
async function outcome(clock: VirtualClock, promise: Promise<unknown>) {
  let error: unknown
  let settled = false
  promise.then(
    () => {
      settled = true
    },
    (reason) => {
      settled = true
      error = reason
    },
  )
  for (let ms = 0; ms < 200_000 && !settled; ms += 50) await clock.run(50)
  return { error, tookMs: clock.nowMs() }
}

describe('what the document calls idempotent is sent again', () => {
  test.each([
    ['GET after a lost connection', get, lost()],
    ['GET after a fault of the server', get, fault(502)],
    ['DELETE after a lost connection', remove, lost()],
    ['PATCH after a lost connection', patch, lost()],
    ['PATCH after a fault of the server', patch, fault(503)],
    ['POST of a list after a lost connection', add, lost()],
    ['POST of a list after a fault of the server', add, fault(500)],
    ['POST of a list by pk.fetch', fetchAdd, lost()],
    ['PATCH by pk.fetch', fetchPatch, fault(503)],
    ['a creation that was certainly not sent', post, refused()],
  ])('%s', async (_what, send, first) => {
    const { clock, pk, requests } = client([first])
    expect((await outcome(clock, send(pk))).error).toBeUndefined()
    expect(requests).toHaveLength(2)
  })

  test.each(operationsOf(document))('as the document says of $id', async (operation) => {
    const { id, tag, methodName, pathParameters, body, data } = operation
    const { clock, pk, requests } = client([lost()], {}, data ? 200 : 204)
    const args = [...pathParameters.map(() => 'robins'), ...(body ? [{ some: 'body' }] : [])]
    await outcome(clock, Reflect.get(Reflect.get(pk, tag), methodName)(...args))
    expect(requests).toHaveLength(/^create/.test(id) ? 1 : 2)
  })

  test('so that a bulk edit of 100 members survives what happens to six of them', async () => {
    const trouble = new Map<number, () => Response>([
      ...[3, 17, 18, 60].map((number) => [number, () => fault(503)] as const),
      ...[30, 31].map(
        (number) =>
          [
            number,
            () => {
              throw lost()
            },
          ] as const,
      ),
    ])
    let sent = 0
    const clock = new VirtualClock()
    const { pk } = observedClient(() => trouble.get(++sent)?.() ?? Response.json({}), { clock, retry: {} })
    const edits = Promise.all(
      Array.from({ length: 100 }, (_, number) => pk.members.update(`m${number}`, { color: 'd1495b' })),
    )
    expect((await outcome(clock, edits)).error).toBeUndefined()
    expect(sent).toBe(106)
  })
})

describe('what may have been done is never sent again', () => {
  test.each([
    ['a lost POST switch, which must not be doubled', post, lost()],
    ['a POST switch that met a fault of the server', post, fault(500)],
    ['a lost creation of a member', create, lost()],
    ['a creation by pk.fetch', fetchCreate, lost()],
    ['a POST to a route that is not documented', fetchUnknown, fault(503)],
  ])('%s', async (_what, send, first) => {
    const { clock, pk, requests } = client([first])
    const { error } = await outcome(clock, send(pk))
    if (!(first instanceof Response && send === fetchUnknown)) expect(error).toBeDefined()
    expect(requests).toHaveLength(1)
  })

  test('unless the request asks for it', async () => {
    const { clock, pk, requests } = client([lost(), fault(500)])
    const created = pk.switches.create('@me', { members: ['robins'] }, { retry: { unsafe: true } })
    expect((await outcome(clock, created)).error).toBeUndefined()
    expect(requests).toHaveLength(3)
  })

  test('and neither is what was answered', async () => {
    for (const status of [400, 401, 403, 404, 501]) {
      const { clock, pk, requests } = client([fault(status)])
      expect((await outcome(clock, get(pk))).error).toMatchObject({ status })
      expect(requests).toHaveLength(1)
    }
  })
})

describe('a DELETE whose first response was lost', () => {
  const gone = (body = '{"message":"Member not found.","code":20002}') => new Response(body, { status: 404 })

  test('finds nothing the second time: that is success', async () => {
    const { clock, pk } = client([lost(), gone()])
    expect((await outcome(clock, remove(pk))).error).toBeUndefined()
  })

  test.each([
    ['nothing was sent before', [gone()]],
    ['what was sent before has certainly not left', [refused(), gone()]],
    ['the 404 is that of an ingress', [lost(), gone('default backend - 404')]],
    ['the 404 is that of a gateway with JSON', [lost(), gone('{"code":404,"message":"no route"}')]],
  ])('but not if %s', async (_, first) => {
    const { clock, pk } = client(first)
    expect((await outcome(clock, remove(pk))).error).toMatchObject({ status: 404 })
  })
})

test.each([200, 202, 204])('a DELETE is done that gets a %i without a body', async (status) => {
  const { pk } = observedClient(() => new Response(null, { status }))
  expect(await remove(pk)).toBeUndefined()
})

describe('the number of retries', () => {
  test('is two by default, and the last error is the one that is thrown', async () => {
    const { clock, pk, requests } = client([fault(500), lost(), fault(503)])
    const { error } = await outcome(clock, get(pk))
    expect(error).toMatchObject({ status: 503 })
    expect(requests).toHaveLength(3)
  })

  test('can be set for the client, and for a request', async () => {
    const forClient = client(Array.from({ length: 9 }, lost), { retry: { maxRetries: 5 } })
    await outcome(forClient.clock, get(forClient.pk))
    expect(forClient.requests).toHaveLength(6)
    const forRequest = client([lost()])
    await outcome(forRequest.clock, forRequest.pk.systems.get('exampl', { retry: false }))
    expect(forRequest.requests).toHaveLength(1)
  })
})

describe('the wait between attempts', () => {
  test('doubles, is jittered downwards by half at most, and has a cap', async () => {
    const { clock, pk } = client(Array.from({ length: 9 }, lost), {
      retry: { maxRetries: 6, baseDelayMs: 1000, maxDelayMs: 4000 },
    })
    const { tookMs } = await outcome(clock, get(pk))
    const most = 1000 + 2000 + 4000 + 4000 + 4000 + 4000
    expect(tookMs).toBeLessThanOrEqual(most + 100)
    expect(tookMs).toBeGreaterThanOrEqual(most / 2)
  })

  test('is what Retry-After asks for, in seconds or as a date; if that is too long, nothing is sent again', async () => {
    const seconds = client([fault(503, { 'Retry-After': '3' })])
    expect((await outcome(seconds.clock, get(seconds.pk))).tookMs).toBeGreaterThanOrEqual(3000)
    const date = client([fault(503, { 'Retry-After': new Date(Date.now() + 5000).toUTCString() })])
    expect((await outcome(date.clock, get(date.pk))).tookMs).toBeGreaterThan(2000)
    const long = client([fault(503, { 'Retry-After': '3600' })])
    expect((await outcome(long.clock, get(long.pk))).error).toMatchObject({ status: 503 })
    expect(long.requests).toHaveLength(1)
  })

  test('ends at once with the reason of the signal', async () => {
    const { clock, pk, requests } = client([lost()], { retry: { baseDelayMs: 60_000, maxDelayMs: 60_000 } })
    const controller = new AbortController()
    const promise = rejection(pk.systems.get('exampl', { signal: controller.signal }))
    await clock.run(1000)
    controller.abort('enough')
    expect(await promise).toBe('enough')
    expect(requests).toHaveLength(1)
    expect(clock.pendingTimers).toBe(0)
  })
})

describe('timeouts', () => {
  const never = () => new Promise<Response>(() => {})

  test('an attempt that takes no notice of its signal is given up all the same, and a GET sent again', async () => {
    const clock = new VirtualClock()
    const { pk, requests } = observedClient(never, { clock, timeoutMs: 1000, retry: { maxRetries: 1 } })
    const { error } = await outcome(clock, get(pk))
    expect(isTimeoutError(error) && error.limit).toBe('attempt')
    expect(String(error)).toContain(
      'GET /systems/exampl (getSystem): no complete response came within 1000 ms',
    )
    expect(requests).toHaveLength(2)
    expect(clock.pendingTimers).toBe(0)
  })

  test('a POST that timed out is not sent again', async () => {
    const clock = new VirtualClock()
    const { pk, requests } = observedClient(never, { clock, timeoutMs: 1000, retry: {} })
    expect(isTimeoutError((await outcome(clock, post(pk))).error)).toBe(true)
    expect(requests).toHaveLength(1)
  })

  test('an answer whose body never ends is given up too', async () => {
    const clock = new VirtualClock()
    const { pk } = observedClient(() => new Response(new ReadableStream()), { clock, timeoutMs: 1000 })
    expect(isTimeoutError((await outcome(clock, get(pk))).error)).toBe(true)
  })

  test('the total time counts waiting in line and all attempts', async () => {
    const clock = new VirtualClock()
    const { pk } = observedClient(never, {
      clock,
      pacing: {},
      timeoutMs: 1000,
      totalTimeoutMs: 2500,
      retry: { maxRetries: 9 },
    })
    const { error, tookMs } = await outcome(clock, get(pk))
    expect(isTimeoutError(error) && error.limit).toBe('total')
    expect(tookMs).toBe(2500)
    expect(clock.pendingTimers).toBe(0)
  })

  test('no timer is set for a time without an end, which platforms take for no time at all', async () => {
    const clock = new VirtualClock()
    const delays: number[] = []
    const { pk } = observedClient(() => Response.json({}), {
      clock: {
        nowMs: () => clock.nowMs(),
        setTimer: (callback, delayMs) => {
          delays.push(delayMs)
          return clock.setTimer(callback, delayMs)
        },
      },
      timeoutMs: Number.POSITIVE_INFINITY,
    })
    await pk.systems.get('exampl', { signal: new AbortController().signal })
    expect(delays).toEqual([])
  })

  test('every option can be set for one request', async () => {
    const clock = new VirtualClock()
    const { pk } = observedClient(never, { clock })
    const { error, tookMs } = await outcome(clock, pk.systems.get('exampl', { timeoutMs: 100 }))
    expect(isTimeoutError(error) && error.timeoutMs).toBe(100)
    expect(tookMs).toBe(100)
  })
})

test('a signal may end as many requests as one likes: the runtime sees one listener, and no leak to warn of', async () => {
  const { pk } = observedClient(() => new Promise<Response>(() => {}), { pacing: {} })
  const controller = new AbortController()
  const calls = Array.from({ length: 50 }, () =>
    rejection(pk.systems.get('exampl', { signal: controller.signal })),
  )
  await new Promise(setImmediate)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  controller.abort('enough')
  expect(await Promise.all(calls)).toEqual(Array(50).fill('enough'))
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
})

test('10 000 calls leave no listener on their signal and no timer on the clock', async () => {
  const clock = new VirtualClock()
  const { pk } = observedClient(() => Response.json({}), { clock, totalTimeoutMs: 60_000, retry: {} })
  const { signal } = new AbortController()
  for (let batch = 0; batch < 10; batch++) {
    await Promise.all(Array.from({ length: 1000 }, () => pk.systems.get('exampl', { signal })))
  }
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  expect(clock.pendingTimers).toBe(0)
})

test('a redirect is not followed, so the token stays where it belongs', async () => {
  const { pk, requests } = observedClient(
    () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } }),
    { token },
  )
  const error = await rejection(pk.systems.get('@me'))
  expect(error).toMatchObject({ name: 'UnexpectedResponseError', status: 302 })
  expect(requests).toHaveLength(1)
  expect(requests[0]?.redirect).toBe('manual')
})

test('a token, a user agent, headers and a base URL can be set for one request', async () => {
  const { pk, requests } = observedClient(() => Response.json({}), { token })
  await pk.systems.get('exampl', {
    token: null,
    userAgent: 'other/2.0',
    headers: { Prefer: 'code=404' },
    baseUrl: 'http://127.0.0.1:4010/v2',
  })
  expect(requests[0]?.url).toBe('http://127.0.0.1:4010/v2/systems/exampl')
  expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({
    prefer: 'code=404',
    'user-agent': 'other/2.0',
  })
  expect(isNetworkError(new Error())).toBe(false)
})
