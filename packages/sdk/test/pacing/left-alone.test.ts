import { AsyncLocalStorage } from 'node:async_hooks'
import { describe, expect, test } from 'vitest'
import type { Clock } from '../../src/clock.js'
import { createMemoryStore } from '../../src/pacing/memory-store.js'
import { pace } from '../../src/pacing/pace.js'
import { Front } from './front/front.js'
import { delay, Network } from './front/network.js'
import { seededRandom } from './random.js'
import { own, type Transport } from './support.js'
import { VirtualClock } from './virtual-clock.js'

/** Visitors of a Cloudflare Worker: when one leaves, its timers never fire and its responses never come. */
class Visitors {
  readonly clock = new VirtualClock()
  readonly front = new Front('current')
  readonly #visitor = new AsyncLocalStorage<number>()
  readonly #left = new Set<number>()
  readonly #timers = new Map<number, number>()

  /** @param leavesAtTimer Who leaves while waiting for which of their timers, counted from 1. */
  constructor(readonly leavesAtTimer: ReadonlyMap<number, number> = new Map()) {}

  /** The clock as visitors see it. */
  get #clockOfVisitors(): Clock {
    return {
      nowMs: () => this.clock.nowMs(),
      setTimer: (callback, delayMs) => {
        const visitor = this.#visitor.getStore() ?? -1
        const count = (this.#timers.get(visitor) ?? 0) + 1
        this.#timers.set(visitor, count)
        if (count === this.leavesAtTimer.get(visitor)) this.leave(visitor)
        return this.clock.setTimer(() => {
          if (!this.#left.has(visitor)) callback()
        }, delayMs)
      },
    }
  }

  leave(visitor: number): void {
    this.#left.add(visitor)
  }

  client(): Transport {
    const network = new Network(
      this.front,
      this.clock,
      delay(() => 40),
    )
    const store = createMemoryStore(this.#clockOfVisitors)
    return pace(
      async (made) => {
        const { status, headers, body } = await network.send(made, undefined)
        if (this.#left.has(this.#visitor.getStore() ?? -1)) await new Promise(() => {})
        return { response: { status, headers: new Headers(headers) } as Response, text: body }
      },
      { store },
      seededRandom(1),
    )
  }

  /** Sends requests of a visitor. Returns how many of them are answered, as time goes by. */
  visit(visitor: number, transport: Transport, requests: number): { answered: number } {
    const counted = { answered: 0 }
    this.#visitor.run(visitor, () => {
      for (let number = 0; number < requests; number++)
        void transport(own.member(number)).then(() => counted.answered++)
    })
    return counted
  }
}

describe('one client for all visitors of a Worker', () => {
  test('serves 6 visitors of 4 requests each', async () => {
    const visitors = new Visitors()
    const transport = visitors.client()
    const counts = [1, 2, 3, 4, 5, 6].map((visitor) => visitors.visit(visitor, transport, 4))
    await visitors.clock.run(10_000)
    expect(counts.map(({ answered }) => answered)).toEqual([4, 4, 4, 4, 4, 4])
    expect(visitors.front.count(429)).toBe(0)
  })

  test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
    'a visitor who leaves at timer %i holds nobody up',
    async (timer) => {
      const visitors = new Visitors(new Map([[1, timer]]))
      const transport = visitors.client()
      visitors.visit(1, transport, 4)
      const counts = [2, 3, 4, 5, 6].map((visitor) => visitors.visit(visitor, transport, 4))
      await visitors.clock.run(10_000)
      expect(counts.map(({ answered }) => answered)).toEqual([4, 4, 4, 4, 4])
      expect(visitors.front.count(429)).toBe(0)
    },
  )

  test.each([0, 20, 60, 100, 500, 1500])(
    'a visitor who leaves after %i ms, with requests under way, gives its slots back in time',
    async (leavesAtMs) => {
      const visitors = new Visitors()
      const transport = visitors.client()
      visitors.visit(1, transport, 40)
      await visitors.clock.run(leavesAtMs)
      visitors.leave(1)
      await visitors.clock.run(5000)
      const later = visitors.visit(2, transport, 40)
      await visitors.clock.run(4500)
      expect(later.answered).toBe(40)
      expect(visitors.front.count(429)).toBe(0)
    },
  )

  test('100 visitors in 30 seconds, of whom every third leaves early, are served at the pace of the limit', async () => {
    const leaves = new Map(Array.from({ length: 34 }, (_, index) => [3 * index, 1 + (index % 7)]))
    const visitors = new Visitors(leaves)
    const transport = visitors.client()
    const counts = []
    for (let visitor = 0; visitor < 100; visitor++) {
      counts.push(visitors.visit(visitor, transport, 3))
      await visitors.clock.run(300)
    }
    await visitors.clock.run(10_000)
    const stayed = counts.filter((_, visitor) => !leaves.has(visitor))
    expect(stayed.map(({ answered }) => answered)).toEqual(stayed.map(() => 3))
    expect(visitors.front.count(429)).toBe(0)
  })
})

test('a visitor who leaves while first in line holds the others up for no more than a second or two', async () => {
  const visitors = new Visitors()
  const transport = visitors.client()
  visitors.visit(1, transport, 30)
  await visitors.clock.run(300)
  visitors.leave(1) // some of its requests are under way, the others wait
  const later = visitors.visit(2, transport, 3)
  await visitors.clock.run(3500)
  expect(later.answered).toBe(3)
})
