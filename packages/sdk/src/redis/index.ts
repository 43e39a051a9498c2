import { createHash } from 'node:crypto'
import { aClock, type Clock, systemClock } from '../clock.js'
import type { PacingStore } from '../pacing/store.js'
import { aFunction, aString, aTimeLimit, checkOptions, must, type Rules } from '../util/check-options.js'
import { createBookingStore } from './booking-store.js'
import { createEvaluate, type IoredisClient, type NodeRedisClient } from './evaluate.js'
import { type FailoverOptions, withFailover } from './failover.js'
import { bookingScript } from './script.js'

export type { FailoverOptions, IoredisClient, NodeRedisClient }

/** Options of {@link createRedisStore}. */
export interface RedisStoreOptions extends FailoverOptions {
  /**
   * Name of the address from which these processes reach PluralKit, such as their public IP. Processes that share the Redis but
   * not the address need different names, or they would keep to one limit where they have two.
   *
   * @defaultValue one address for all
   */
  address?: string | undefined
  /**
   * What the keys begin with.
   *
   * @defaultValue `'pluralkit'`
   */
  keyPrefix?: string | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

const storeRules: Rules<RedisStoreOptions> = {
  share: must(
    'the number of processes, a whole number from 1',
    (value) => Number.isInteger(value) && Number(value) >= 1,
  ),
  timeoutMs: aTimeLimit,
  onDown: aFunction,
  onUp: aFunction,
  address: aString,
  keyPrefix: aString,
  clock: aClock,
}

/**
 * Keeps the state of buckets in Redis or Valkey, so that all processes which use it share one limit, on as many machines as you like.
 *
 * Each gets its turn in the order of asking, and after a refusal all of them rest. When Redis is slow or away, every process goes on by
 * itself with its part of the limit. Keys expire by themselves within seconds, and hold a hash (SHA-256) in place of a token.
 *
 * @example
 * const store = createRedisStore(new Redis('redis://127.0.0.1'), { share: 8 })
 * const pk = createPluralKit({ userAgent: 'my-bot/1.0 (me@example.org)', token, pacing: { store } })
 *
 * @param client A connected client of ioredis (or iovalkey) or of node-redis, for a single server or a cluster. It stays yours to close.
 * @param options How many processes there are, and what to do while Redis is away.
 * @returns The store, for `pacing.store`.
 * @throws {TypeError} If the client is neither of both, or an option makes no sense.
 */
export function createRedisStore(
  client: IoredisClient | NodeRedisClient,
  options: RedisStoreOptions,
): PacingStore {
  checkOptions(options, storeRules, 'createRedisStore')
  const { address = 'any', keyPrefix = 'pluralkit', clock = systemClock, ...failover } = options
  storeRules.share(failover.share, 'share') // required, so undefined is wrong, too
  const evaluate = createEvaluate(client, bookingScript)
  const keyOf = (bucket: string) => `${keyPrefix}:${bucket}${bucket.startsWith('ip:') ? `:${address}` : ''}`
  const inRedis = createBookingStore((bucket, args) => evaluate(keyOf(bucket), args), clock)
  return {
    ...withFailover(inRedis, failover, clock),
    // 128 bits are enough to tell all tokens apart.
    fingerprintOf: (token) => createHash('sha256').update(token).digest('base64url').slice(0, 22),
  }
}
