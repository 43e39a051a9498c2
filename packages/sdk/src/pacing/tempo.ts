import type { Pace } from './gcra.js'

// Room for clocks that run at slightly different speeds: without it a saturated bucket would drift into its limit.
const slowness = 1.005
const leastMarginMs = 100
const speedAfterLimit = 0.7
const leastSpeed = 0.1
const speedGain = 0.02

/**
 * How fast one bucket may be used, as learnt from the server's answers.
 *
 * PluralKit's limiter admits `limit` requests per second in the long run, but at once only `limit - 1`, and it charges for the
 * one that it refuses (D6): a client that waits as it is told starves. So this pace never reaches the limit: its tolerance stays
 * below the server's by a margin for requests that overtake each other on the way.
 */
export class Tempo {
  readonly #share: number
  readonly #random: () => number
  #serverIntervalMs: number
  /** Part of the pace in use: less than 1 after a refusal, which says that somebody else uses the bucket too. */
  #speed = 1
  #shortestTripMs = Infinity
  #longestTripMs = 0
  #inStep = true

  /**
   * @param limitPerSecond Requests per second that the bucket admits, until the server says otherwise.
   * @param share Number of processes that use the bucket without knowing of each other.
   */
  constructor(limitPerSecond: number, share: number, random: () => number) {
    this.#serverIntervalMs = 1000 / limitPerSecond
    this.#share = share
    this.#random = random
  }

  get pace(): Pace {
    const serverToleranceMs = 1000 - 2 * this.#serverIntervalMs
    const marginMs = Math.max(leastMarginMs, this.#longestTripMs - this.#shortestTripMs)
    return {
      intervalMs: (this.#serverIntervalMs * this.#share * slowness) / this.#speed,
      // Each further process may send one request at any moment, beside its part of the pace.
      toleranceMs: Math.max(0, serverToleranceMs - (this.#share - 1) * this.#serverIntervalMs - marginMs),
    }
  }

  /**
   * Learns from an answer that was no refusal.
   *
   * @param tripMs Time from sending the request to its answer.
   * @param ownLeadMs How full the bucket is by this process's requests alone.
   * @returns How full the bucket is at least.
   */
  learn(headers: Headers, tripMs: number, ownLeadMs: number): number {
    this.#learnLimit(headers)
    this.#shortestTripMs = Math.min(this.#shortestTripMs, tripMs)
    this.#longestTripMs = Math.max(this.#longestTripMs, tripMs)
    this.#speed = Math.min(1, this.#speed + speedGain)

    const remaining = numberIn(headers, 'X-RateLimit-Remaining')
    if (remaining === undefined) return 0
    // The server rounds down, and it answered at some moment of the trip: the bucket is at least this full.
    const leadMs = 1000 - (remaining + 1) * this.#serverIntervalMs - tripMs
    return Math.max(leadMs, this.#stepAsideMs(remaining, ownLeadMs))
  }

  /**
   * Processes that share a bucket and send in step come close to the limit again and again. So the one that finds the bucket
   * nearly full falls behind: far at first, then by little, as some answers find it so by chance.
   */
  #stepAsideMs(remaining: number, ownLeadMs: number): number {
    if (this.#share === 1 || remaining > 1) return 0
    const part = this.#inStep ? 0.5 + 0.5 * this.#random() : 0.3 * this.#random()
    this.#inStep = false
    return ownLeadMs + part * this.#serverIntervalMs
  }

  /**
   * Learns from a refusal (429).
   *
   * @param retryAfterMs What the answer asks to wait. Waiting no longer than that would be refused and charged again.
   * @returns How long to send nothing at all.
   */
  learnRefusal(headers: Headers, retryAfterMs: number): number {
    this.#learnLimit(headers)
    this.#speed = Math.max(leastSpeed, this.#speed * speedAfterLimit)
    // One interval that the refused request may have cost, one for the next, and a bit at random to part from other clients.
    return Math.max(retryAfterMs, this.#serverIntervalMs) + (1.1 + this.#random()) * this.#serverIntervalMs
  }

  #learnLimit(headers: Headers): void {
    const limitPerSecond = numberIn(headers, 'X-RateLimit-Limit')
    if (limitPerSecond !== undefined && limitPerSecond > 0) this.#serverIntervalMs = 1000 / limitPerSecond
  }
}

function numberIn(headers: Headers, name: string): number | undefined {
  const text = headers.get(name)
  return text !== null && /^\d+$/.test(text) ? Number(text) : undefined
}
