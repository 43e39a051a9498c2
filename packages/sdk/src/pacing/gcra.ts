/**
 * The limiter's own algorithm (GCRA) as pure functions of time: each request moves the *theoretical arrival time* on by one
 * interval, and a request may be sent while that time is not further ahead than the tolerance.
 */

/** How fast a bucket may be used. */
export interface Pace {
  /** Time that one request costs. */
  intervalMs: number
  /** How far the theoretical arrival time may be ahead of now: 0 for evenly spaced requests, more for a burst. */
  toleranceMs: number
}

/** Time until the next request may be sent, 0 if it may be sent now. */
export function delayOfNext(arrivalMs: number, nowMs: number, { toleranceMs }: Pace): number {
  return Math.max(0, arrivalMs - toleranceMs - nowMs)
}

/** The theoretical arrival time after one more request. */
export function arrivalAfterNext(arrivalMs: number, nowMs: number, { intervalMs }: Pace): number {
  return Math.max(arrivalMs, nowMs) + intervalMs
}
