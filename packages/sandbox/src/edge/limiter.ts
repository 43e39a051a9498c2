import type { Clock } from '../clock.js'

export interface Verdict {
  readonly isAllowed: boolean
  readonly remaining: number
  readonly retryAfterMs: number
  /** Until the bucket is empty again. */
  readonly drainsInMs: number
}

interface Bucket {
  /** Requests that the rate hasn't yet worked off, at `atMs`. */
  readonly backlog: number
  readonly atMs: number
}

/**
 * Leaky buckets (GCRA) of one second each. The server lets one request less through than it could, rejects the next one
 * with `retry_after` 0, and charges for it: a client that waits exactly as long as told is rejected again and again (D6).
 */
export class Limiter {
  readonly #buckets = new Map<string, Bucket>()

  constructor(
    private readonly clock: Clock,
    private readonly chargesForLastSlot: boolean,
  ) {}

  take(name: string, perSecond: number): Verdict {
    const now = this.clock()
    const before = this.#backlog(name, now, perSecond)
    const after = before + 1
    const left = perSecond - after
    if (left < 0) return rejected(Math.ceil((-left * 1000) / perSecond), (before * 1000) / perSecond)

    this.#buckets.set(name, { backlog: after, atMs: now })
    const drainsInMs = (after * 1000) / perSecond
    if (!this.chargesForLastSlot)
      return { isAllowed: true, remaining: Math.floor(left), retryAfterMs: 0, drainsInMs }
    if (left < 1) return rejected(0, drainsInMs)
    const remaining = before === 0 ? firstRemaining(perSecond) : Math.floor(left)
    return { isAllowed: true, remaining, retryAfterMs: 0, drainsInMs }
  }

  clear(): void {
    this.#buckets.clear()
  }

  #backlog(name: string, now: number, perSecond: number): number {
    const { backlog, atMs } = this.#buckets.get(name) ?? { backlog: 0, atMs: now }
    return Math.max(0, backlog - (Math.max(0, now - atMs) * perSecond) / 1000)
  }
}

/** The precision of the server's clock, in seconds: it counts them from 2017, as a floating-point number. */
const clockPrecision = 2 ** -24

/**
 * The interval between two requests, rounded to that precision, can be a little longer than it should. After the first
 * request of a bucket there is then a little less than a whole number left: the server says 8 of 10, but 2 of 3.
 */
function firstRemaining(perSecond: number): number {
  const interval = Math.round(1 / perSecond / clockPrecision) * clockPrecision
  return Math.floor((1 - interval) * perSecond)
}

const rejected = (retryAfterMs: number, drainsInMs: number): Verdict => ({
  isAllowed: false,
  remaining: 0,
  retryAfterMs,
  drainsInMs,
})
