import type { Pace } from './store.js'

/** Times in which a client finds its tempo. Each was chosen by simulation: see docs/decisions. */
const growMs = 4000
/** Part of the burst that is used when the first response is here. */
const startPart = 0.25
const makeRoomFromMs = 3500
const makeRoomUntilMs = 8000
/** A bucket that was not heard of for so long may be in any state. */
const staleMs = 10_000
const sharedMs = 30_000
/** Room for clocks that run at slightly different speeds: without it a saturated bucket would drift into its limit. */
const slowness = 1.005
const leastSpeed = 1 / 3
/** After so many responses in a row that leave the bucket rather empty, whoever else uses it is not in the way. */
const roomyResponses = 4
/** The least difference between the travel times of two requests that processes with a common store have to reckon with. */
const leastMarginMs = 100

/**
 * How fast this client wants to use a bucket: a rate, and a burst on top of it.
 *
 * It begins with single requests, as the bucket may be full of somebody else's; goes to half of the burst when the first response is
 * here, and to the whole within two seconds; and after some seconds at the limit leaves room for one request of somebody else. When
 * others use the bucket, it takes a part of the rate and adapts that to what remains.
 */
export class Tempo {
  #limit: number
  readonly #share: number
  readonly #random: () => number
  #atMs = Number.NEGATIVE_INFINITY
  /** What has been sent, drained at the wanted rate. */
  #sent = 0
  /** Part of the rate that is wanted. */
  #speed = 1
  #heardAtMs = Number.NEGATIVE_INFINITY
  /** Since when responses come, without a long silence between. */
  #knownSinceMs = Number.NEGATIVE_INFINITY
  /** Since when requests have been sent without a pause. */
  #busySinceMs = Number.NEGATIVE_INFINITY
  #sharedUntilMs = Number.NEGATIVE_INFINITY
  /** Number of responses in a row after which the bucket was not full. */
  #roomyInARow = 0
  #shortestTripMs = Number.POSITIVE_INFINITY
  #longestTripMs = 0

  /** @param share Number of processes that use the bucket without knowing of each other. */
  constructor(limit: number, share: number, random: () => number) {
    this.#limit = limit
    this.#share = share
    this.#random = random
  }

  /** Requests per second that the bucket allows. */
  get limit(): number {
    return this.#limit
  }

  /** What was sent takes the same part of the new burst. */
  set limit(limit: number) {
    this.#sent *= limit / this.#limit
    this.#limit = limit
  }

  /** Number of requests that may be sent at once, if the server has room for them. */
  room(nowMs: number): number {
    this.#drain(nowMs)
    return this.#burst(nowMs) - this.#sent
  }

  /** Time until there is room for so many. */
  delayMs(requests: number, nowMs: number): number {
    return (requests - this.room(nowMs)) * this.#intervalMs(nowMs)
  }

  /** Whether nothing is known of the bucket yet, or any more. */
  isFeeling(nowMs: number): boolean {
    return nowMs - this.#heardAtMs > staleMs
  }

  /** Whether others have been seen in the bucket in the last half minute. */
  isShared(nowMs: number): boolean {
    return nowMs < this.#sharedUntilMs
  }

  /** Whether the bucket has been rather full of late, so that requests of others have to be reckoned with. */
  isCrowded(nowMs: number): boolean {
    return this.isShared(nowMs) && this.#roomyInARow < roomyResponses
  }

  send(nowMs: number): void {
    this.#drain(nowMs)
    this.#sent += 1
  }

  /** Takes back a request that was counted in another bucket. */
  release(nowMs: number): void {
    this.#drain(nowMs)
    this.#sent = Math.max(0, this.#sent - 1)
    this.#hear(nowMs)
  }

  /**
   * Learns from a response.
   *
   * @param remaining What it says remains of the bucket.
   * @param showsOthers Whether requests of others are in the bucket.
   */
  learn(nowMs: number, tripMs: number, remaining: number | undefined, showsOthers: boolean): void {
    this.#hear(nowMs)
    this.#shortestTripMs = Math.min(this.#shortestTripMs, tripMs)
    this.#longestTripMs = Math.max(this.#longestTripMs, tripMs)
    if (this.#share > 1 && remaining !== undefined && remaining <= 1) this.#stepAside(nowMs)
    if (showsOthers) this.#becomeShared(nowMs)
    if (this.#share > 1 || !this.isShared(nowMs)) this.#speed = Math.min(1, this.#speed * 1.2)
    else if (remaining !== undefined) this.#adapt(remaining)
  }

  /** Learns from a rejected request, which only others can have caused. */
  slowDown(nowMs: number): void {
    if (this.isShared(nowMs)) this.#speed = Math.max(leastSpeed, this.#speed * 0.7)
    this.#becomeShared(nowMs)
    this.feelAgain()
  }

  /** Begins with single requests again, as when nothing was known. */
  feelAgain(): void {
    this.#heardAtMs = Number.NEGATIVE_INFINITY
  }

  /** The same for a store that several processes have in common. */
  get pace(): Pace {
    const intervalMs = (1000 / this.limit) * this.#share * slowness
    const marginMs = Math.max(leastMarginMs, this.#longestTripMs - this.#shortestTripMs)
    const toleranceMs = Math.max(0, 1000 - (this.#share + 1) * (1000 / this.limit) - marginMs)
    return { intervalMs: intervalMs / this.#speed, toleranceMs }
  }

  #burst(nowMs: number): number {
    if (this.isFeeling(nowMs)) return 1
    const whole = this.limit - 1
    if (this.isShared(nowMs)) return Math.max(1, whole / 4)
    const grown = Math.min(1, startPart + ((1 - startPart) * (nowMs - this.#knownSinceMs)) / growMs)
    // Two thirds of each one's part: all of them may begin in the same moment.
    if (this.#share > 1) return Math.max(1, (whole * grown) / (1.5 * this.#share))
    const busyMs = nowMs - this.#busySinceMs - makeRoomFromMs
    const leftToOthers = Math.min(1, Math.max(0, busyMs / (makeRoomUntilMs - makeRoomFromMs)))
    return Math.max(1, whole * grown - leftToOthers)
  }

  #intervalMs(nowMs: number): number {
    const speed = this.isFeeling(nowMs) ? this.#speed / 2 : this.#speed
    return ((1000 / this.limit) * this.#share * slowness) / speed
  }

  #hear(nowMs: number): void {
    if (this.isFeeling(nowMs)) this.#knownSinceMs = nowMs
    this.#heardAtMs = nowMs
  }

  #becomeShared(nowMs: number): void {
    if (!this.isShared(nowMs)) {
      this.#speed = Math.min(this.#speed, 0.5)
      this.#roomyInARow = 0
    }
    this.#sharedUntilMs = nowMs + sharedMs
  }

  /** All who share a bucket see the same, so that they get to the same speed. */
  #adapt(remaining: number): void {
    const filled = (this.limit - remaining) / this.limit
    if (filled > 0.6) {
      this.#roomyInARow = 0
      this.#speed = Math.max(leastSpeed, this.#speed * 0.96)
    } else if (filled <= 0.4) {
      this.#roomyInARow++
      this.#speed = Math.min(1, this.#speed * (this.#roomyInARow >= roomyResponses ? 1.3 : 1.03))
    }
  }

  /** Processes that send in step come close to the limit again and again: the one that finds the bucket nearly full falls behind. */
  #stepAside(nowMs: number): void {
    this.#drain(nowMs)
    this.#sent += (0.3 * this.#random()) / this.#share
  }

  #drain(nowMs: number): void {
    if (nowMs <= this.#atMs) return
    this.#sent = Math.max(0, this.#sent - (nowMs - this.#atMs) / this.#intervalMs(nowMs))
    if (this.#sent === 0) this.#busySinceMs = nowMs
    this.#atMs = nowMs
  }
}
