import type { Pace } from './gcra.js'

/** How fast one bucket may be used, as learnt from the server's answers. */
export interface Tempo {
  pace(): Pace
  /**
   * Learns from an answer that was no refusal.
   *
   * @param tripMs Time from sending the request to its answer.
   * @param ownLeadMs How full the bucket is by this process's requests alone.
   * @returns How full the bucket is at least.
   */
  learn(headers: Headers, tripMs: number, ownLeadMs: number): number
  /**
   * Learns from a refusal (429).
   *
   * @param retryAfterMs What the answer asks to wait. Waiting no longer than that would be refused and charged again.
   * @returns How long to send nothing at all.
   */
  learnRefusal(headers: Headers, retryAfterMs: number): number
}

/**
 * PluralKit's limiter admits `limit` requests per second in the long run, but at once only `limit - 1`, and it charges for the
 * one that it refuses (D6): a client that waits as it is told starves. So this pace never reaches the limit: its tolerance stays
 * below the server's by a margin for requests that overtake each other on the way.
 *
 * @param limitPerSecond Requests per second that the bucket admits, until the server says otherwise.
 * @param share Number of processes that use the bucket without knowing of each other.
 */
export function createTempo(limitPerSecond: number, share: number, random: () => number): Tempo {
  // Room for clocks that run at slightly different speeds: without it a saturated bucket would drift into its limit.
  const slowness = 1.005
  const leastMarginMs = 100
  const speedAfterLimit = 0.7
  const leastSpeed = 0.1
  const speedGain = 0.02

  let serverIntervalMs = 1000 / limitPerSecond
  /** Part of the pace in use: less than 1 after a refusal, which says that somebody else uses the bucket too. */
  let speed = 1
  let shortestTripMs = Infinity
  let longestTripMs = 0
  let inStep = true

  const learnLimit = (headers: Headers) => {
    serverIntervalMs = 1000 / (Number(headers.get('X-RateLimit-Limit')) || 1000 / serverIntervalMs)
  }

  /**
   * Processes that share a bucket and send in step come close to the limit again and again. So the one that finds the bucket
   * nearly full falls behind: far at first, then by little, as some answers find it so by chance.
   */
  const stepAsideMs = () => {
    const part = inStep ? 0.5 + random() / 2 : 0.3 * random()
    inStep = false
    return part * serverIntervalMs
  }

  return {
    pace: () => ({
      intervalMs: (serverIntervalMs * share * slowness) / speed,
      // The server's tolerance, without one request of each further process, which may come at any moment, and the margin.
      toleranceMs: Math.max(
        0,
        1000 - (share + 1) * serverIntervalMs - Math.max(leastMarginMs, longestTripMs - shortestTripMs),
      ),
    }),
    learn(headers, tripMs, ownLeadMs) {
      learnLimit(headers)
      shortestTripMs = Math.min(shortestTripMs, tripMs)
      longestTripMs = Math.max(longestTripMs, tripMs)
      speed = Math.min(1, speed + speedGain)

      const remaining = headers.get('X-RateLimit-Remaining')
      if (remaining === null) return 0
      // The server rounds down, and it answered at some moment of the trip: the bucket is at least this full.
      const leadMs = 1000 - (Number(remaining) + 1) * serverIntervalMs - tripMs
      return share > 1 && Number(remaining) <= 1 ? Math.max(leadMs, ownLeadMs + stepAsideMs()) : leadMs
    },
    learnRefusal(headers, retryAfterMs) {
      learnLimit(headers)
      speed = Math.max(leastSpeed, speed * speedAfterLimit)
      // One interval that the refused request may have cost, one for the next, and a bit at random to part from other clients.
      return Math.max(retryAfterMs, serverIntervalMs) + (1.1 + random()) * serverIntervalMs
    },
  }
}
