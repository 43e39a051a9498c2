import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRateLimitError } from '../../src/index.js'
import {
  finiteNumber,
  rateLimitHeaders,
  retryAfterBodyMs,
  retryAfterHeaderMs,
} from '../../src/util/numbers.js'
import { own, saturate, world } from './support.js'

/** What proxies and mistakes make of a header. */
const oddTexts = [
  '5, 5',
  '',
  ' ',
  '-1',
  'NaN',
  'Infinity',
  '1e9',
  '0.001',
  '-1000000',
  'many',
  '0x10',
  '9'.repeat(40),
  '0',
]

test.each(oddTexts)('a header of "%s" counts as absent', (text) => {
  const headers = new Headers({
    'X-RateLimit-Limit': text,
    'X-RateLimit-Scope': `${text} !`,
    'Retry-After': `${text} !`,
  })
  expect(rateLimitHeaders(headers)).toMatchObject({ limit: undefined, scope: undefined })
  expect(retryAfterHeaderMs(headers)).toBeUndefined()
})

test.each([null, undefined, '5', {}, [], Number.NaN, Number.POSITIVE_INFINITY, -1, 1e12])(
  'a `retry_after` of %s counts as absent',
  (retry_after) => expect(retryAfterBodyMs({ retry_after })).toBeUndefined(),
)

test.each(['nan', '', null, undefined, 'inf', {}])('a store that returns %s makes a request wait', (reply) =>
  expect(finiteNumber(reply, 1000)).toBe(1000),
)

const headerText = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'grapheme-ascii' }).map((text) => text.trim()),
)

describe('while headers are garbled in any way', () => {
  test('no second sees more than the documented limits, and 5 seconds after it ends the pace is as before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(headerText, headerText, headerText, fc.boolean()), { minLength: 1, maxLength: 30 }),
        async (garbage) => {
          const { clock, front, client } = world({ travelMs: () => 30 })
          const answer = front.handle.bind(front)
          let isGarbling = true
          let number = 0
          front.handle = (request, nowMs) => {
            const response = answer(request, nowMs)
            const [limit, remaining, scope, isScopeKept] = garbage[number++ % garbage.length]!
            if (!isGarbling) return response
            const headers = { 'X-RateLimit-Limit': limit, 'X-RateLimit-Remaining': remaining }
            const kept = isScopeKept ? response.headers : { 'X-RateLimit-Scope': scope }
            return { ...response, headers: { ...kept, ...headers } }
          }
          saturate(clock, client(), own.get, 20, 40_000)
          await clock.run(15_000)
          const sentMs = front.arrivals.map(({ atMs }) => atMs)
          const inASecond = sentMs.map(
            (fromMs) => sentMs.filter((ms) => ms >= fromMs && ms < fromMs + 1000).length,
          )
          expect(Math.max(...inASecond)).toBeLessThanOrEqual(2 * 10)
          expect(sentMs.length).toBeLessThanOrEqual(10 * 15 + 10)
          isGarbling = false
          await clock.run(5000)
          const honestFromMs = clock.nowMs()
          await clock.run(10_000)
          expect(front.count(200, honestFromMs)).toBeGreaterThanOrEqual(0.95 * 10 * 10)
        },
      ),
      { numRuns: 25, seed: 1 },
    )
  })

  test('a doubled `Remaining` changes nothing', async () => {
    const { clock, front, client } = world()
    const answer = front.handle.bind(front)
    front.handle = (request, nowMs) => {
      const response = answer(request, nowMs)
      const remaining = response.headers['X-RateLimit-Remaining']
      return {
        ...response,
        headers: { ...response.headers, 'X-RateLimit-Remaining': `${remaining}, ${remaining}` },
      }
    }
    saturate(clock, client(), own.get, 20, 30_000)
    await clock.run(30_000)
    expect(front.count(429)).toBe(0)
    expect(front.count(200)).toBeGreaterThanOrEqual(0.95 * 300)
  })
})

test('no call is parked longer than `maxRestMs` without a RateLimitError, whatever a 429 says', async () => {
  await fc.assert(
    fc.asyncProperty(headerText, fc.jsonValue(), async (retryAfter, retry_after) => {
      const { clock, client } = world({
        intercept: () =>
          new Response(JSON.stringify({ retry_after }), {
            status: 429,
            headers: { 'Retry-After': retryAfter },
          }),
      })
      let ended: unknown
      client({ maxRestMs: 5000 })(own.get()).then(
        ({ response }) => (ended = response.status),
        (error) => (ended = error),
      )
      await clock.run(30_000)
      expect(ended === 429 || isRateLimitError(ended)).toBe(true)
    }),
    { numRuns: 100, seed: 1 },
  )
})

test('a limit that a single response tells is not believed', async () => {
  const { clock, front, client } = world()
  const answer = front.handle.bind(front)
  let number = 0
  front.handle = (request, nowMs) => {
    const response = answer(request, nowMs)
    return number++ % 5
      ? response
      : { ...response, headers: { ...response.headers, 'X-RateLimit-Limit': '100' } }
  }
  saturate(clock, client(), own.get, 40, 10_000)
  await clock.run(10_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(90)
})
