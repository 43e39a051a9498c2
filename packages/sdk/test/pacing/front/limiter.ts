/**
 * PluralKit's rate limiter, modeled on its measured behavior: the Redis script (GCRA) and the check around it.
 *
 * It shares no code with the client. `recordings.test.ts` holds it against recorded sequences of the real limiter.
 */
export interface Verdict {
  isAllowed: boolean
  /** What `X-RateLimit-Remaining` says. */
  remaining: number
  /** What the body of a 429 says; undefined if the request is allowed. */
  retryAfterMs?: number
}

/** How long a burst lasts, in seconds: the script's period. */
const periodS = 1

/** For an empty bucket the script's floats come out a hair below 9 and 19 (rates 10 and 20), so that it says 8 and 18; with rate 3 not. */
const floatErrorOfEmpty = (ratePerSecond: number) => (ratePerSecond === 3 ? 0 : 1e-6)

export class Limiter {
  /** @param keepsItsPromise Does what PluralKit documents: the whole limit at once, and a true `retry_after`. */
  constructor(readonly keepsItsPromise = false) {}

  /** Theoretical arrival time of each bucket, in seconds. */
  readonly #arrivalsS = new Map<string, number>()

  /** Counts a request that arrives now. */
  count(bucket: string, ratePerSecond: number, nowMs: number): Verdict {
    const nowS = nowMs / 1000
    const emissionS = 1 / ratePerSecond
    const storedS = this.#arrivalsS.get(bucket) ?? 0
    const isEmpty = storedS <= nowS
    const arrivalS = Math.max(storedS, nowS) + emissionS
    const roomS = nowS - (arrivalS - periodS)
    const remaining = roomS / emissionS - (isEmpty ? floatErrorOfEmpty(ratePerSecond) : 0)
    if (remaining < -1e-9) return { isAllowed: false, remaining: 0, retryAfterMs: Math.ceil(-roomS * 1000) }

    // The script has charged the request. The check then rejects it if less than one whole request remains, with `retry_after: 0`.
    this.#arrivalsS.set(bucket, arrivalS)
    const whole = Math.max(0, Math.trunc(remaining + 1e-9))
    if (this.keepsItsPromise) return { isAllowed: true, remaining: whole }
    return whole > 0
      ? { isAllowed: true, remaining: whole }
      : { isAllowed: false, remaining: 0, retryAfterMs: 0 }
  }

  /** How many requests are in a bucket, at most the limit. */
  level(bucket: string, ratePerSecond: number, nowMs: number): number {
    return Math.max(0, ((this.#arrivalsS.get(bucket) ?? 0) - nowMs / 1000) * ratePerSecond)
  }
}
