import { aClock, type Clock } from '../clock.js'
import { aFunction, hasMethods, must, oneOf, type Rules } from '../util/check-options.js'
import type { Priority } from './line.js'
import { type MemoryStore, stateOf } from './memory-store.js'
import type { PacingStore } from './store.js'

/** How a request waits for its turn. */
export interface PacingWait {
  /**
   * Which of the waiting requests goes first: those of a higher priority before all others, first come first served among equals.
   *
   * @defaultValue `'normal'`
   */
  priority?: Priority | undefined
  /**
   * What to do when a request can't be sent at once: wait in the queue, or throw a `RateLimitError` without sending anything.
   *
   * @defaultValue `'queue'`
   */
  onLimit?: 'queue' | 'throw' | undefined
  /**
   * The longest wait in milliseconds. A request that would wait longer throws a `RateLimitError` and is not sent.
   *
   * @defaultValue no limit
   */
  maxWaitMs?: number | undefined
  /**
   * The longest queue, for each bucket. A request that would find a longer one throws a `RateLimitError` and is not sent.
   *
   * @defaultValue no limit
   */
  maxQueue?: number | undefined
  /**
   * How long a request waits because the server asked for silence, in milliseconds. If the server asks for more, the request throws a
   * `RateLimitError` that says how long. `Infinity` for no limit.
   *
   * @defaultValue `60000`
   */
  maxRestMs?: number | undefined
}

/** How requests are paced. */
export interface PacingOptions extends PacingWait {
  /**
   * Number of processes that use the same token or the same address without knowing of each other. Each then uses its part.
   *
   * Up to 9 for reading, but 2 for changes: with more, use a `store` that all of them share.
   *
   * @defaultValue `1`
   */
  share?: number | undefined
  /**
   * What clients share: several in one process that of `createMemoryStore()`, several processes that of `createRedisStore()` (from
   * `@pluralkit-openapi/sdk/redis`). With it, leave `share` out: the store has one of its own.
   *
   * @defaultValue nothing is shared
   */
  store?: PacingStore | MemoryStore | undefined
  /** Called when the `store` has failed, with its error. This client goes on alone meanwhile. */
  onStoreFailure?: ((error: unknown) => unknown) | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

const someWait = must('a number of milliseconds from 0', (value) => typeof value === 'number' && value >= 0)

export const waitRules: Rules<PacingWait> = {
  priority: oneOf(['high', 'normal', 'low']),
  onLimit: oneOf(['queue', 'throw']),
  maxWaitMs: someWait,
  maxRestMs: someWait,
  maxQueue: must(
    'a whole number from 0',
    (value) => value === Infinity || (Number.isInteger(value) && Number(value) >= 0),
  ),
}

const isStore = (value: unknown) => hasMethods('take', 'hold')(value) || stateOf(Object(value)) !== undefined

export const pacingRules: Rules<PacingOptions> = {
  ...waitRules,
  share: must('a whole number from 1', (value) => Number.isInteger(value) && Number(value) >= 1),
  store: must('a store of createMemoryStore or createRedisStore', isStore),
  onStoreFailure: aFunction,
  clock: aClock,
}
