import { expect, test, vi } from 'vitest'
import { type Clock, systemClock } from '../../src/clock.js'
import { createMemoryStore } from '../../src/pacing/memory-store.js'
import { pace } from '../../src/pacing/pace.js'
import { SteadyClock } from '../../src/pacing/steady-clock.js'
import { own, saturate, world } from './support.js'
import type { VirtualClock } from './virtual-clock.js'

/** The virtual clock, read and timed otherwise than it is. */
function oddClock(
  clock: VirtualClock,
  odd: { readMs?: (ms: number) => number; delayMs?: (ms: number) => number },
): Clock {
  return {
    nowMs: () => odd.readMs?.(clock.nowMs()) ?? clock.nowMs(),
    setTimer: (callback, delayMs) => clock.setTimer(callback, odd.delayMs?.(delayMs) ?? delayMs),
  }
}

test('a clock that jumps forward an hour, as after a laptop slept, holds nobody up and causes no 429', async () => {
  const { clock, front, client } = world()
  let jumpMs = 0
  saturate(clock, client({ clock: oddClock(clock, { readMs: (ms) => ms + jumpMs }) }), own.get, 20, 10_000)
  await clock.run(5000)
  jumpMs = 3_600_000
  await clock.run(5000)
  expect(front.count(429)).toBeLessThanOrEqual(1)
  expect(front.count(200, 5000)).toBeGreaterThanOrEqual(30)
})

test('a clock that starts again at 0, as under fake timers, holds nobody up and causes no 429', async () => {
  const { clock, front, client } = world()
  let startMs = -1_000_000
  saturate(clock, client({ clock: oddClock(clock, { readMs: (ms) => ms - startMs }) }), own.get, 20, 15_000)
  await clock.run(5000)
  startMs = clock.nowMs()
  await clock.run(10_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200, 5000)).toBeGreaterThanOrEqual(90)
})

test('a clock that stands still while timers fire holds nobody up', async () => {
  const { clock, front, client } = world()
  saturate(clock, client({ clock: oddClock(clock, { readMs: () => 1 }) }), own.get, 20, 15_000)
  await clock.run(15_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(50)
})

test('timers that fire an hour late hold up nobody but who waits for them', async () => {
  const { clock, front, client } = world()
  let lateMs = 0
  const store = createMemoryStore(oddClock(clock, { delayMs: (ms) => ms + lateMs }))
  lateMs = 3_600_000
  saturate(clock, client({ store }), own.get, 5, 1000)
  await clock.run(10)
  lateMs = 0
  saturate(clock, client({ store }), own.get, 5, 20_000)
  await clock.run(20_000)
  expect(front.count(429)).toBe(0)
  expect(front.count(200)).toBeGreaterThanOrEqual(170)
})

test('waits are whole milliseconds of at least one: fake timers cut fractions off, and a wait of 0 would come for ever', async () => {
  const { clock, client } = world()
  const delaysMs: number[] = []
  const watched = oddClock(clock, {
    delayMs: (ms) => {
      delaysMs.push(ms)
      return ms
    },
  })
  saturate(clock, client({ clock: watched }), own.get, 20, 5000)
  await clock.run(5000)
  expect(delaysMs.length).toBeGreaterThan(20)
  expect(delaysMs.filter((ms) => !Number.isInteger(ms) || ms < 1)).toEqual([])
})

test('fake timers serve everything that waits, and runAllTimersAsync ends', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }) // performance.now goes on by itself
  try {
    const transport = pace(async () => ({ response: new Response(), text: '' }))
    const answers = Promise.all(Array.from({ length: 40 }, () => transport(own.update())))
    await vi.runAllTimersAsync()
    expect(await answers).toHaveLength(40)
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a client made before fake timers goes on with them, and after them', async () => {
  const transport = pace(async () => ({ response: new Response(), text: '' }))
  await transport(own.get())
  vi.useFakeTimers()
  try {
    const answers = Promise.all(Array.from({ length: 30 }, () => transport(own.get())))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await answers).toHaveLength(30)
  } finally {
    vi.useRealTimers()
  }
  expect((await transport(own.get())).response.status).toBe(200)
})

test('a steady clock never goes back', () => {
  const readings = [5, 7, 3, 4, 100, 0, 1]
  const clock = new SteadyClock({ nowMs: () => readings.shift() as number, setTimer: () => () => {} })
  const seen = Array.from({ length: 7 }, () => clock.nowMs())
  expect(seen).toEqual([5, 7, 7, 8, 104, 104, 105])
})

test('a delay that no timer can hold does not fire at once', () => {
  const setTimer = vi.spyOn(globalThis, 'setTimeout')
  try {
    systemClock.setTimer(() => {}, 1e12)()
    expect(setTimer).toHaveBeenCalledWith(expect.any(Function), 2 ** 31 - 1)
  } finally {
    setTimer.mockRestore()
  }
})
