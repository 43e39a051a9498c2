import type { Redis } from 'ioredis'
import { createBookingStore } from '../../src/redis/booking-store.js'
import { createEvaluate, type Evaluate } from '../../src/redis/evaluate.js'
import { type FailoverOptions, withFailover } from '../../src/redis/failover.js'
import { bookingScript } from '../../src/redis/script.js'
import type { Front } from '../pacing/front/front.js'
import { seededRandom } from '../pacing/random.js'
import { jitter, type Transport, world } from '../pacing/support.js'
import { VirtualClock } from '../pacing/virtual-clock.js'

const startUs = 1_800_000_000_000_000

/** Processes that share one real Redis, which takes its time from a virtual clock. */
export interface VirtualFleet {
  clock: VirtualClock
  pluralkit: Front
  redis: {
    /** How it answers: as ever, with an error, or not at all. */
    state: 'up' | 'refusing' | 'hanging'
    /** How often it was asked. */
    asked: number
    /** What its clock is off by. */
    offMs: number
    /** As a restart does. */
    forget(): Promise<unknown>
  }
  /** @param distanceMs Time on the way to Redis, and back again. */
  process(distanceMs?: number, failover?: Partial<FailoverOptions>): Transport
}

export async function virtualFleet(
  client: Redis,
  options: Parameters<typeof world>[0] = {},
): Promise<VirtualFleet> {
  await client.flushall()
  const script = bookingScript
    .replace("redis.call('TIME')", '{ 0, tonumber(ARGV[9]) }')
    .replace(/redis\.call\('PEXPIRE'.*/, '') // Redis would count that on its own clock
  const evaluate = createEvaluate(client, script)
  const running = new Set<Promise<unknown>>()
  const clock = new VirtualClock({
    settle: async () => {
      do {
        await Promise.allSettled(running)
        await new Promise(setImmediate)
      } while (running.size > 0)
    },
  })
  const { client: pacedClient, front: pluralkit } = world({ clock, travelMs: jitter(1), ...options })
  const redis: VirtualFleet['redis'] = {
    state: 'up',
    asked: 0,
    offMs: 0,
    forget: () => client.flushall(),
  }
  let processes = 0
  return {
    clock,
    pluralkit,
    redis,
    process(distanceMs = 1, failover = {}) {
      const travelling: Evaluate = async (key, args) => {
        await clock.sleep(distanceMs)
        redis.asked++
        if (redis.state === 'hanging') return new Promise(() => {})
        if (redis.state === 'refusing') throw new Error('connection refused')
        const answer = evaluate(key, [...args, startUs + (clock.nowMs() + redis.offMs) * 1000])
        running.add(answer)
        const numbers = await answer.finally(() => running.delete(answer))
        await clock.sleep(distanceMs)
        return numbers
      }
      const random = seededRandom(++processes)
      const store = createBookingStore(travelling, clock, random)
      return pacedClient({ store: withFailover(store, { share: 1, ...failover }, clock, random) })
    },
  }
}
