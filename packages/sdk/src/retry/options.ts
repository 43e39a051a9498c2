import { aBoolean, aCount, aDelay, type Rules } from '../util/check-options.js'

/** When and how often a request is sent again. */
export interface RetryOptions {
  /**
   * How often at most a request is sent again. Rate-limited requests (429) don't count, as pacing repeats those.
   *
   * @defaultValue `2`
   */
  maxRetries?: number | undefined
  /**
   * Wait before the first retry, in milliseconds. It doubles with each, and up to half of it is taken away at random.
   *
   * @defaultValue `500`
   */
  baseDelayMs?: number | undefined
  /**
   * The longest wait, in milliseconds. If a `Retry-After` header asks for more, the request is not sent again.
   *
   * @defaultValue `8000`
   */
  maxDelayMs?: number | undefined
  /**
   * Also repeats what is not idempotent, a creation or a switch, when nobody knows whether it was carried out. It may then be there twice.
   *
   * @defaultValue `false`
   */
  unsafe?: boolean | undefined
}

export const retryRules: Rules<RetryOptions> = {
  maxRetries: aCount,
  baseDelayMs: aDelay,
  maxDelayMs: aDelay,
  unsafe: aBoolean,
}
