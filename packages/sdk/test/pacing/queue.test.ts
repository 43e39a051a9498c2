import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { createMemoryStore, isRateLimitError } from '../../src/index.js'
import { pace } from '../../src/pacing/pace.js'
import { rejection } from '../support.js'
import type { Front } from './front/front.js'
import { call, jitter, own, saturate, world } from './support.js'
import { VirtualClock } from './virtual-clock.js'

/** Sends numbered changes at once and notes the order in which they arrive. */
function arrivalOrder(front: Front): string[] {
  return front.arrivals.map(({ path }) => path.replace('/systems/@me?', ''))
}
const numbered = (number: number | string, more = {}) => call('PATCH', `/systems/@me?${number}`, more)

test('within a bucket the first to come is the first to go', async () => {
  const { clock, front, client } = world()
  const transport = client()
  for (let number = 0; number < 20; number++) void transport(numbered(number))
  await clock.run(10_000)
  expect(arrivalOrder(front)).toEqual([...Array(20).keys()].map(String))
})

test('a higher priority goes before all others, and first come first served among equals', async () => {
  const { clock, front, client } = world()
  const transport = client()
  void transport(numbered('first'))
  await clock.run(1) // it goes at once; the others have to wait
  for (const priority of ['low', 'normal', 'high'] as const) {
    for (const number of [1, 2]) void transport(numbered(`${priority}${number}`, { pacing: { priority } }))
  }
  await clock.run(10_000)
  expect(arrivalOrder(front)).toEqual(['first', 'high1', 'high2', 'normal1', 'normal2', 'low1', 'low2'])
})

describe('an abort while waiting', () => {
  test('rejects at once with the reason of the signal, sends nothing, and frees the place', async () => {
    const { clock, front, client } = world()
    const transport = client()
    const controller = new AbortController()
    const calls = [...Array(5).keys()].map((number) =>
      transport(numbered(number, number === 3 ? { signal: controller.signal } : {})),
    )
    await clock.run(100)
    const reason = new Error('changed my mind')
    const aborted = rejection(calls[3] as Promise<unknown>)
    controller.abort(reason)
    expect(await aborted).toBe(reason)
    await clock.run(1400)
    expect(arrivalOrder(front)).toEqual(['0', '1', '2', '4'])
    await Promise.all(calls.filter((_, number) => number !== 3))
  })

  test('leaves no listener and no timer behind when all have left', async () => {
    const { clock, client } = world()
    const transport = client()
    const { signal } = new AbortController()
    await Promise.all([transport(call('GET', '/systems/@me', { signal })), clock.run(500)])
    const controller = new AbortController()
    const waiting = [...Array(50).keys()].map((number) =>
      rejection(transport(numbered(number, { signal: controller.signal }))),
    )
    await clock.run(0)
    controller.abort()
    await Promise.all(waiting)
    await clock.run(100) // what has left arrives
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    expect(clock.pendingTimers).toBe(0)
  })

  test('in flight costs its slot once, and no other', async () => {
    const { clock, front, client } = world({ travelMs: () => 200 })
    const transport = client()
    const controller = new AbortController()
    const lost = rejection(transport(numbered('lost', { signal: controller.signal })))
    await clock.run(100)
    controller.abort()
    await lost
    for (let number = 0; number < 6; number++) void transport(numbered(number))
    await clock.run(6000)
    expect(front.count(200)).toBe(7) // the aborted one had left already
    expect(front.count(429)).toBe(0)
  })
})

describe('what would wait too long fails with a RateLimitError, and never sent', () => {
  test.each([
    ['the queue is full', { maxQueue: 3 }, 4],
    ['the wait would be too long', { maxWaitMs: 1000 }, 3],
    ["only what can go at once may go: onLimit 'throw'", { onLimit: 'throw' as const }, 2],
  ])('%s', async (_why, options, expected) => {
    const { clock, front, client } = world()
    const transport = client(options)
    const outcomes = [...Array(10).keys()].map((number) =>
      transport(numbered(number)).catch((error: unknown) => error),
    )
    await clock.run(10_000)
    const refused = (await Promise.all(outcomes)).filter(isRateLimitError)
    expect(front.arrivals).toHaveLength(expected)
    expect(refused).toHaveLength(10 - expected)
    expect(refused[0]?.sent).toBe('no')
    expect(refused[0]?.message).toContain('PATCH /systems/@me')
    expect(refused.at(-1)?.retryAfterMs).toBeGreaterThan(0)
  })

  test('also when the wait turns out longer than it seemed, at the end of the wait', async () => {
    const { clock, front, client } = world()
    const transport = client({ maxWaitMs: 1500 })
    const first = transport(own.update()).catch((error: unknown) => error)
    await clock.run(10)
    front.limits = { get: 10, update: 1 } // nobody has told yet
    const outcomes = [...Array(4).keys()].map((number) =>
      transport(numbered(number)).catch((error: unknown) => error),
    )
    let settled = false
    void Promise.all([first, ...outcomes]).then(() => {
      settled = true
    })
    await clock.run(3000)
    expect(settled).toBe(true)
    expect((await Promise.all(outcomes)).some(isRateLimitError)).toBe(true)
  })
})

test('a request that fails on the way gives its turn to the next: nothing is stuck', async () => {
  let failures = 3
  const { clock, front, client } = world({
    intercept: () => {
      if (failures-- > 0) throw new TypeError('fetch failed')
      return undefined
    },
  })
  const transport = client()
  const outcomes = [...Array(6).keys()].map((number) =>
    transport(numbered(number)).catch((error: unknown) => error),
  )
  await clock.run(10_000)
  expect((await Promise.all(outcomes)).filter((outcome) => outcome instanceof TypeError)).toHaveLength(3)
  expect(front.count(200)).toBe(3)
})

test.each([
  ['rejects', () => Promise.reject(new Error('connection refused'))],
  [
    'throws',
    () => {
      throw new Error('connection refused')
    },
  ],
])('a store that %s stops nobody: pacing goes on in memory, and somebody is told', async (_how, fail) => {
  const { clock, front, client } = world({ travelMs: jitter(5) })
  const failures: unknown[] = []
  const store = { take: fail, hold: fail }
  saturate(clock, client({ store, onStoreFailure: (error) => failures.push(error) }), own.get, 20, 10_000)
  await clock.run(10_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(0.97 * 100)
  expect(failures[0]).toEqual(new Error('connection refused'))
})

test('clients that share a store share the limit, token by token', async () => {
  const { clock, front, client } = world({ travelMs: jitter(6) })
  const store = createMemoryStore(clock)
  for (const _ of ['first', 'second', 'third']) saturate(clock, client({ store }), own.update, 5, 30_000)
  await clock.run(30_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(0.97 * 3 * 30)
})

test('2000 waiting requests are all served, and the line is empty afterwards', async () => {
  const clock = new VirtualClock()
  const transport = pace(async () => ({ response: new Response(), text: '' }), { clock })
  const answers = Promise.all([...Array(2000)].map(() => transport(own.get())))
  await clock.run(210_000)
  expect(await answers).toHaveLength(2000)
  expect(clock.pendingTimers).toBe(0)
})
