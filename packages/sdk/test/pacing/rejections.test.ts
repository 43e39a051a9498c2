import { describe, expect, test } from 'vitest'
import { isRateLimitError, type RateLimitError } from '../../src/index.js'
import { rejection } from '../support.js'
import { call, own, saturate, world } from './support.js'

/** What Cloudflare says in place of PluralKit's front (measured). */
const ofCloudflare = (retryAfter: string | undefined) =>
  new Response('<!doctype html><title>Too Many Requests</title>', {
    status: 429,
    headers: {
      'Content-Type': 'text/html',
      ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }),
    },
  })

const ofLimiter = (retry_after: unknown, headers: Record<string, string> = {}) =>
  Response.json(
    { message: '429: too many requests', code: 0, retry_after },
    {
      status: 429,
      headers: { 'X-RateLimit-Scope': 'own_system_get', 'X-RateLimit-Limit': '10', ...headers },
    },
  )

/** A world in which something else answers the requests with these numbers, counted from 1. */
function intercepted(responseTo: (number: number, atMs: number) => Response | undefined) {
  let number = 0
  const sentAtMs: number[] = []
  const made = world({
    intercept: () => {
      sentAtMs.push(made.clock.nowMs())
      return responseTo(++number, made.clock.nowMs())
    },
  })
  return { ...made, sentAtMs }
}

describe('after a 429 of the limiter', () => {
  test('its bucket rests for a second at least, and nothing of it is sent meanwhile', async () => {
    const { clock, client, sentAtMs } = intercepted((number) => (number === 1 ? ofLimiter(40) : undefined))
    const transport = client()
    const answers = Promise.all([1, 2, 3].map(() => transport(own.get())))
    await clock.run(10_000)
    expect((await answers).map(({ response }) => response.status)).toEqual([200, 200, 200])
    expect(sentAtMs[1]! - sentAtMs[0]!).toBeGreaterThanOrEqual(1000)
  })

  test('it rests longer if the server asks for more', async () => {
    const { clock, client, sentAtMs } = intercepted((number) => (number === 1 ? ofLimiter(4000) : undefined))
    void client()(own.get())
    await clock.run(10_000)
    expect(sentAtMs[1]! - sentAtMs[0]!).toBeGreaterThanOrEqual(4000)
    expect(sentAtMs[1]! - sentAtMs[0]!).toBeLessThan(4500)
  })

  test('other buckets go on', async () => {
    const { clock, front, client } = intercepted((number) => (number === 1 ? ofLimiter(5000) : undefined))
    const transport = client()
    void transport(own.get())
    await clock.run(200)
    void transport(own.update())
    await clock.run(1500)
    expect(front.arrivals.map(({ method }) => method)).toEqual(['PATCH'])
  })

  test.each([undefined, null, 'soon', -5, 1e12, Number.NaN])(
    'with a `retry_after` of %s, it rests for a second',
    async (retryAfter) => {
      const { clock, client, sentAtMs } = intercepted((number) =>
        number === 1 ? ofLimiter(retryAfter) : undefined,
      )
      void client()(own.get())
      await clock.run(10_000)
      expect(sentAtMs[1]! - sentAtMs[0]!).toBeGreaterThanOrEqual(1000)
      expect(sentAtMs[1]! - sentAtMs[0]!).toBeLessThan(1600)
    },
  )

  test('a server that rejects without end is given up after ten times', async () => {
    const { clock, client, sentAtMs } = intercepted(() => ofLimiter(0))
    const answer = client()(own.get())
    await clock.run(60_000)
    expect((await answer).response.status).toBe(429)
    expect(sentAtMs).toHaveLength(10)
  })

  test('a request without pacing is not sent again', async () => {
    const { clock, client, sentAtMs } = intercepted(() => ofLimiter(0))
    const answer = client()({ ...own.get(), pacing: false })
    await clock.run(60_000)
    expect((await answer).response.status).toBe(429)
    expect(sentAtMs).toHaveLength(1)
  })
})

describe('after a 429 of Cloudflare', () => {
  test('all requests to the host, of any number of calls and tokens, wait as long as it asks', async () => {
    const { clock, front, client, sentAtMs } = intercepted((number) =>
      number === 1 ? ofCloudflare('30') : undefined,
    )
    const transport = client()
    void transport(own.get())
    await clock.run(100)
    for (let number = 0; number < 50; number++) {
      void transport(own.member(number))
      void transport(own.changeMember(number))
      void transport(call('GET', '/members/oththa', { token: null }))
    }
    await clock.run(29_900)
    expect(sentAtMs.length).toBeLessThanOrEqual(2)
    await clock.run(60_000)
    expect(front.count(200)).toBe(151)
    expect(front.count(429)).toBe(0)
  })

  test('without a `Retry-After`, they wait for a second', async () => {
    const { clock, client, sentAtMs } = intercepted((number) =>
      number === 1 ? ofCloudflare(undefined) : undefined,
    )
    void client()(own.get())
    await clock.run(10_000)
    expect(sentAtMs[1]! - sentAtMs[0]!).toBeGreaterThanOrEqual(1000)
    expect(sentAtMs[1]! - sentAtMs[0]!).toBeLessThan(1600)
  })

  test('a silence of more than `maxRestMs` is a RateLimitError at once that says how long, and nothing is sent', async () => {
    const { clock, client, sentAtMs } = intercepted(() => ofCloudflare('90'))
    const transport = client()
    const error = rejection(transport(own.get()))
    await clock.run(1000)
    expect(isRateLimitError(await error)).toBe(true)
    expect((await error) as RateLimitError).toMatchObject({ sent: 'no' })
    expect(((await error) as RateLimitError).retryAfterMs).toBeGreaterThan(89_000)
    const later = rejection(transport(own.update()))
    await clock.run(1000)
    expect(((await later) as RateLimitError).retryAfterMs).toBeGreaterThan(88_000)
    expect(sentAtMs).toHaveLength(1)
  })

  test('silences that together are longer than `maxRestMs` end the wait', async () => {
    const { clock, client } = intercepted(() => ofCloudflare('25'))
    const error = rejection(client()(own.get()))
    await clock.run(80_000)
    expect(isRateLimitError(await error)).toBe(true)
  })
})

test('two processes that know nothing of each other share the limit: few 429s, and both get on', async () => {
  const { clock, front, client } = world({ travelMs: () => 30 })
  const processes = [client(), client()]
  const shares = processes.map((transport) => saturate(clock, transport, own.member, 10, 40_000))
  await clock.run(10_000)
  const from = front.arrivals.length
  const before = shares.map(({ answered }) => answered)
  await clock.run(30_000)
  const counted = front.arrivals.slice(from)
  expect(counted.filter(({ status }) => status === 429).length).toBeLessThanOrEqual(3)
  expect(counted.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(0.9 * 300)
  const [one = 0, other = 0] = shares.map(({ answered }, index) => answered - (before[index] ?? 0))
  expect(Math.abs(one - other)).toBeLessThanOrEqual(0.2 * (one + other))
})

test('two processes with `share: 2` are not rejected, and use 95 percent together', async () => {
  const { clock, front, client } = world({ travelMs: () => 30 })
  for (const transport of [client({ share: 2 }), client({ share: 2 })])
    saturate(clock, transport, own.member, 10, 30_000)
  await clock.run(30_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(0.95 * 300)
})

test('clients that are rejected at the same moment come back at different ones', async () => {
  const { clock, client, sentAtMs } = intercepted((number) => (number <= 2 ? ofLimiter(0) : undefined))
  for (const transport of [client(), client()]) void transport(own.get())
  await clock.run(5000)
  const [first, second, third = 0, fourth = 0] = sentAtMs
  expect(first).toBe(second)
  expect(fourth - third).toBeGreaterThan(1)
})
