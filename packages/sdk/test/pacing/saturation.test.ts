import { describe, expect, test } from 'vitest'
import { jitter, own, saturate, world } from './support.js'

const minuteMs = 60_000

describe.each(['current', 'older', 'documented'] as const)(
  'one minute of 20 callers at the limit of the %s front',
  (revision) => {
    test.each([
      ['get', 10],
      ['update', 3],
    ] as const)(
      '%s: no request is refused, and at least 97 percent of %i per second are used',
      async (kind, limit) => {
        const { clock, front, client } = world({ revision, travelMs: jitter(1) })
        saturate(clock, client(), own[kind], 20, minuteMs)
        await clock.run(minuteMs)
        expect(front.count(429)).toBe(0)
        expect(front.count(200)).toBeGreaterThanOrEqual(0.97 * limit * 60)
      },
    )
  },
)

test('canary: who just obeys retry_after is starved by this very server', async () => {
  const { clock, front, send } = world({ travelMs: jitter(1) })
  const obedient = async (made: ReturnType<typeof own.get>) => {
    for (;;) {
      const reply = await send(made)
      if (reply.response.status !== 429) return reply
      await clock.sleep(JSON.parse(reply.text).retry_after)
    }
  }
  saturate(clock, obedient, own.get, 20, minuteMs)
  await clock.run(minuteMs)
  expect(front.count(200)).toBeLessThan(0.5 * 10 * 60)
  expect(front.count(429)).toBeGreaterThan(600)
})

test('no second of the sending sees more requests than the server admits at once and in a second', async () => {
  const { clock, front, client } = world({ travelMs: () => 0 })
  saturate(clock, client(), own.get, 20, minuteMs)
  await clock.run(minuteMs)
  const times = front.arrivals.map(({ atMs }) => atMs)
  for (const [index, startMs] of times.entries()) {
    expect(times.slice(index).findIndex((atMs) => atMs >= startMs + 1000) % times.length).toBeLessThanOrEqual(
      9 + 10,
    )
  }
})

test('reading does not wait for changes, nor changes for reading', async () => {
  const { clock, front, client } = world()
  const transport = client()
  saturate(clock, transport, own.get, 20, minuteMs)
  saturate(clock, transport, own.update, 20, minuteMs)
  await clock.run(minuteMs)
  const served = (kind: string) => front.arrivals.filter(({ bucket }) => bucket?.endsWith(kind)).length
  expect(front.count(429)).toBe(0)
  expect(served('get')).toBeGreaterThanOrEqual(0.97 * 600)
  expect(served('update')).toBeGreaterThanOrEqual(0.97 * 180)
})

test('a raised limit is used, and a lowered one obeyed, as soon as the server tells', async () => {
  const { clock, front, client } = world({ travelMs: jitter(2) })
  saturate(clock, client(), own.get, 40, 3 * minuteMs)
  await clock.run(minuteMs)
  front.limits = { get: 20, update: 3 }
  await clock.run(1000)
  const raisedAtMs = clock.nowMs()
  await clock.run(minuteMs)
  expect(front.count(200, raisedAtMs)).toBeGreaterThanOrEqual(0.97 * 20 * 60)
  front.limits = { get: 5, update: 3 }
  await clock.run(3000)
  const loweredAtMs = clock.nowMs()
  await clock.run(30_000)
  expect(front.count(429, loweredAtMs)).toBe(0)
  expect(front.count(200, loweredAtMs)).toBeGreaterThanOrEqual(0.97 * 5 * 30)
})
