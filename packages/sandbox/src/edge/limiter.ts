import type { Clock } from '../clock.js'

export interface Rate {
  readonly perSecond: number
  /** What a full bucket says after the first request, where rounding takes one more than was used. */
  readonly firstRemaining?: number
}

export interface Verdict {
  readonly isAllowed: boolean
  readonly remaining: number
  readonly retryAfterMs: number
  /** Until the bucket is full again. */
  readonly drainsInMs: number
}

interface Bucket {
  /** Requests that the rate hasn't yet worked off, at `atMs`. */
  readonly backlog: number
  readonly atMs: number
}

/**
 * Leaky buckets (GCRA) of one second each. The server lets one request less through than it could, refuses the next
 * with `retry_after` 0, and charges for it: who then waits exactly as long as told is refused again and again (D6).
 */
export class Limiter {
  readonly #buckets = new Map<string, Bucket>()

  constructor(
    private readonly clock: Clock,
    private readonly chargesForLastSlot: boolean,
  ) {}

  take(name: string, { perSecond, firstRemaining }: Rate): Verdict {
    const now = this.clock()
    const before = this.#backlog(name, now, perSecond)
    const after = before + 1
    const left = perSecond - after
    if (left < 0) return refused(Math.ceil((-left * 1000) / perSecond), (before * 1000) / perSecond)

    this.#buckets.set(name, { backlog: after, atMs: now })
    const remaining = before === 0 ? (firstRemaining ?? Math.floor(left)) : Math.floor(left)
    const drainsInMs = (after * 1000) / perSecond
    if (this.chargesForLastSlot && left < 1) return refused(0, drainsInMs)
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

const refused = (retryAfterMs: number, drainsInMs: number): Verdict => ({
  isAllowed: false,
  remaining: 0,
  retryAfterMs,
  drainsInMs,
})
