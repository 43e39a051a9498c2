/** How fast a bucket may be used. */
export interface Pace {
  /** Time that one request costs, in milliseconds. */
  intervalMs: number
  /** How far requests may be ahead of that, in milliseconds: 0 for evenly spaced ones, more for a burst. */
  toleranceMs: number
}

/**
 * Coordinates processes that share a token or an address: each asks it for a slot before it sends a request.
 *
 * All times are durations, so that clocks need not agree. Buckets are named `ip:` and a scope for those of the address, and `own:`, a
 * scope and the token's fingerprint for those of a system.
 */
export interface PacingStore {
  /**
   * Takes a slot of a bucket if one is free now.
   *
   * @returns 0 if the slot is taken; else the milliseconds after which to ask again, and nothing is taken.
   */
  take(bucket: string, pace: Pace): number | Promise<number>
  /**
   * Learns that the server has counted more requests than the store knows of.
   *
   * @param delayMs No slot is free for so many milliseconds; a negative number leaves a part of the burst.
   * @param isRejected The server has rejected a request: slots that have been promised for that time must wait, too.
   */
  hold(bucket: string, delayMs: number, pace: Pace, isRejected?: boolean): void | Promise<void>
  /**
   * Tells tokens apart in the names of buckets without giving them away, the same in all processes that share the store.
   *
   * @defaultValue enough for one process: 32 bits
   */
  fingerprintOf?: ((token: string) => string) | undefined
}
