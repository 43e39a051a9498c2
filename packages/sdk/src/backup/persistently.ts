import { type Clock, sleep, systemClock } from '../clock.js'
import {
  isApiError,
  isNetworkError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
} from '../errors/guards.js'
import type { PluralKitError } from '../errors/pluralkit-error.js'

/** How long work goes on in spite of faults that pass. */
export interface Persistence {
  /** Ends everything: what is under way rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /**
   * How often a request is tried that fails for reasons that pass, such as a lost connection. Between tries are waits of 1 to 60 seconds.
   *
   * @defaultValue `10`
   */
  maxAttempts?: number | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

const firstDelayMs = 1000
const longestDelayMs = 60_000

/** Runs an action until it succeeds, fails for good, or has failed too often. */
export async function persistently<Result>(
  action: () => PromiseLike<Result>,
  { signal, maxAttempts = 10, clock = systemClock }: Persistence,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await action()
    } catch (error) {
      signal?.throwIfAborted()
      if (attempt >= maxAttempts || !mayPass(error)) throw error
      await sleep(clock, Math.min(longestDelayMs, firstDelayMs * 2 ** (attempt - 1)), signal)
    }
  }
}

/**
 * Runs a creation until it is certain that there is one and only one: when nobody knows whether an attempt was carried out, what it would
 * have made is looked for before the next.
 */
export function createOnce<Created>(
  create: () => PromiseLike<Created>,
  find: () => PromiseLike<Created | undefined>,
  persistence: Persistence,
): Promise<Created> {
  let isDoubtful = false
  return persistently(async () => {
    const found = isDoubtful ? await find() : undefined
    if (found !== undefined) return found
    try {
      return await create()
    } catch (error) {
      isDoubtful ||= mayHaveHappened(error)
      throw error
    }
  }, persistence)
}

function mayPass(error: unknown): boolean {
  if (isNetworkError(error) || isTimeoutError(error) || isRateLimitError(error)) return true
  if (isUnexpectedResponseError(error)) return true
  return isApiError(error) && error.status >= 500 && error.status !== 501
}

const mayHaveHappened = (error: unknown) =>
  mayPass(error) && !isRateLimitError(error) && (error as PluralKitError).sent !== 'no'
