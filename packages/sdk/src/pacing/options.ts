import type { Clock } from '../clock.js'
import type { PacingStore } from './store.js'
import type { Priority } from './waiting-line.js'

/** How a request waits for its turn. */
export interface PacingWait {
  /**
   * Which of the waiting requests goes first: those of a higher priority before all others, first come first served among equals.
   *
   * @defaultValue `'normal'`
   */
  priority?: Priority | undefined
  /**
   * What to do when a request can't be sent at once: wait in line, or throw a `RateLimitError` without sending anything.
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
   * The longest line, for each bucket. A request that would find a longer one throws a `RateLimitError` and is not sent.
   *
   * @defaultValue no limit
   */
  maxQueue?: number | undefined
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
   * Where the state of buckets is kept. Several clients in one process can share one of `createMemoryStore()`, several processes one
   * of `createRedisStore()` (from `@pluralkit-openapi/sdk/redis`). With it, leave `share` out: the store has one of its own.
   *
   * @defaultValue this client's own memory
   */
  store?: PacingStore | undefined
  /** Told when the `store` has failed. Pacing goes on in this client's memory meanwhile. */
  onStoreFailure?: ((error: unknown) => void) | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}
