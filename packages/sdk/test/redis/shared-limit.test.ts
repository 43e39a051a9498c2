import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { RedisServer } from '@pluralkit-openapi/toolboxes/redis-server'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { own, saturate } from '../pacing/support.js'
import { type VirtualFleet, virtualFleet } from './virtual-fleet.js'

const redisServer = needs('redis-server')

const minuteMs = 60_000
const limits = { get: 10, update: 3 }

describe.skipIf(redisServer.isMissing)(`processes that share one Redis${redisServer.note}`, () => {
  let server: RedisServer
  let client: Redis

  beforeAll(async () => {
    server = await RedisServer.start()
    client = new Redis(server.socket)
  })
  afterAll(async () => {
    client.disconnect()
    await server.stop()
  })

  /** Ten callers in each of so many processes, the last of them far from Redis. */
  function saturated(
    fleet: VirtualFleet,
    kind: 'get' | 'update',
    count: number,
    untilMs: number,
    failover = {},
  ) {
    return Array.from({ length: count }, (_, index) =>
      saturate(fleet.clock, fleet.process(index + 1, failover), own[kind], 10, untilMs),
    )
  }

  test.each([
    ['get', 1],
    ['get', 2],
    ['get', 8],
    ['update', 1],
    ['update', 2],
    ['update', 8],
  ] as const)(
    '%s by %i: no request is refused, 95 percent of the limit are used, and each gets the same',
    async (kind, count) => {
      const fleet = await virtualFleet(client)
      const shares = saturated(fleet, kind, count, minuteMs)
      await fleet.clock.run(minuteMs)
      expect(fleet.pluralkit.count(429)).toBe(0)
      expect(fleet.pluralkit.count(200)).toBeGreaterThanOrEqual(0.95 * limits[kind] * 60)
      const mean = fleet.pluralkit.count(200) / count
      for (const { answered } of shares) expect(Math.abs(answered - mean)).toBeLessThanOrEqual(0.2 * mean)
    },
  )

  test('a request asks Redis once if it can go at once, and twice if it has to wait', async () => {
    const fleet = await virtualFleet(client)
    const transport = fleet.process()
    void transport(own.get()) // shows whose bucket it is
    await fleet.clock.run(5000)
    fleet.redis.asked = 0
    const answers = [1, 2, 3].map(() => transport(own.get()))
    await fleet.clock.run(1000)
    await Promise.all(answers)
    expect(fleet.redis.asked).toBe(3)
    saturated(fleet, 'get', 8, minuteMs)
    await fleet.clock.run(minuteMs)
    expect(fleet.redis.asked).toBeLessThanOrEqual(2.2 * fleet.pluralkit.arrivals.length)
  })

  test('after a refusal all of them rest, also those that had their slot already', async () => {
    let refuse = false
    const fleet = await virtualFleet(client, {
      intercept: () => {
        if (!refuse) return undefined
        refuse = false
        return Response.json({ retry_after: 900 }, { status: 429 })
      },
    })
    saturated(fleet, 'get', 8, minuteMs)
    await fleet.clock.run(10_000)
    refuse = true
    const refusedAtMs = fleet.clock.nowMs()
    await fleet.clock.run(minuteMs)
    const laterMs = fleet.pluralkit.arrivals.map(({ atMs }) => atMs - refusedAtMs).filter((atMs) => atMs > 0)
    // What was on its way arrives; then nothing for 900 ms and two intervals; then as before.
    const longestGapMs = Math.max(...laterMs.slice(1).map((atMs, index) => atMs - (laterMs[index] ?? 0)))
    expect(longestGapMs).toBeGreaterThan(900)
    expect(fleet.pluralkit.count(429)).toBe(0)
    expect(fleet.pluralkit.count(200, refusedAtMs + 5000)).toBeGreaterThanOrEqual(0.95 * 10 * 45)
  })

  test('a process that is killed costs the others what it had booked, and nothing else', async () => {
    const fleet = await virtualFleet(client)
    saturated(fleet, 'update', 7, minuteMs)
    saturated(fleet, 'update', 1, 20_000) // its callers stop where they are, and never give a booked slot back
    await fleet.clock.run(minuteMs)
    expect(fleet.pluralkit.count(429)).toBe(0)
    expect(fleet.pluralkit.count(200, 30_000)).toBeGreaterThanOrEqual(0.95 * 3 * 30)
  })

  describe.each(['refusing', 'hanging'] as const)('while Redis is %s', (state) => {
    test.each([
      ['get', 8],
      ['update', 2],
    ] as const)(
      '%s by %i goes on within the share of each, is told so once, and comes back without a rush',
      async (kind, count) => {
        const fleet = await virtualFleet(client)
        const told: string[] = []
        saturated(fleet, kind, count, 2 * minuteMs, {
          share: count,
          onDown: () => told.push('down'),
          onUp: () => told.push('up'),
        })
        await fleet.clock.run(20_000)
        fleet.redis.state = state
        await fleet.redis.forget()
        await fleet.clock.run(30_000)
        fleet.redis.state = 'up'
        await fleet.clock.run(50_000)
        expect(told.sort()).toEqual([...Array(count).fill('down'), ...Array(count).fill('up')])
        const sentWhile = (fromMs: number, untilMs: number) =>
          fleet.pluralkit.arrivals.filter(({ atMs }) => atMs >= fromMs && atMs < untilMs).length
        expect(sentWhile(25_000, 50_000)).toBeGreaterThanOrEqual(0.9 * limits[kind] * 25)
        expect(sentWhile(60_000, 100_000)).toBeGreaterThanOrEqual(0.95 * limits[kind] * 40)
        expect(fleet.pluralkit.count(429)).toBe(0)
      },
    )
  })

  test.each([
    ['forgets everything', (redis: VirtualFleet['redis']) => redis.forget()],
    [
      'is set back by an hour',
      (redis: VirtualFleet['redis']) => {
        redis.offMs = -3_600_000
      },
    ],
    [
      'is replaced by one whose clock is ahead',
      async (redis: VirtualFleet['redis']) => {
        await redis.forget()
        redis.offMs = 2000
      },
    ],
  ])('a Redis that %s loses nothing but time', async (_what, happen) => {
    const fleet = await virtualFleet(client)
    saturated(fleet, 'get', 8, 3 * minuteMs)
    await fleet.clock.run(20_000)
    await happen(fleet.redis)
    await fleet.clock.run(2 * minuteMs)
    expect(fleet.pluralkit.count(429)).toBe(0)
    expect(fleet.pluralkit.count(200, 90_000)).toBeGreaterThanOrEqual(0.95 * 10 * 50)
  })
})
