/**
 * Keeping to the rate limits, and looking on.
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
export type { Pace } from '../../../packages/sdk/src/pacing/gcra.js'
export type { PacingOptions, PacingWait } from '../../../packages/sdk/src/pacing/options.js'
export { createPacedFetch, type PacedFetchOptions } from '../../../packages/sdk/src/pacing/paced-fetch.js'
export { createMemoryStore, type PacingStore } from '../../../packages/sdk/src/pacing/store.js'
export type { Priority } from '../../../packages/sdk/src/pacing/waiting-line.js'
