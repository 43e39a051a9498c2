/**
 * Rate limiting and hooks.
 *
 * @module pacing
 */
export { type Clock, systemClock } from '../../../packages/sdk/src/clock.js'
export type {
  FailureEvent,
  Hooks,
  LimitedEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from '../../../packages/sdk/src/observe/hooks.js'
export type { Logger, LogLevel } from '../../../packages/sdk/src/observe/logger.js'
export type { Priority } from '../../../packages/sdk/src/pacing/line.js'
export { createMemoryStore, type MemoryStore } from '../../../packages/sdk/src/pacing/memory-store.js'
export type { PacingOptions, PacingWait } from '../../../packages/sdk/src/pacing/options.js'
export { createPacedFetch, type PacedFetchOptions } from '../../../packages/sdk/src/pacing/paced-fetch.js'
export type { Pace, PacingStore } from '../../../packages/sdk/src/pacing/store.js'
