/** A request in a bucket, from being sent until its response is here. */
export interface Slot {
  readonly sentAtMs: number
  /** The server has counted the request by then, whether or not its response has come. */
  countedByMs: number
  /** How many of this client's own requests the bucket can hold when this one is counted, apart from those sent later. */
  readonly ownMost: number
  /** Number of requests that this client had sent to the bucket before. */
  readonly sentBefore: number
}

/**
 * How full one of the server's buckets can be at most, in requests.
 *
 * The server counts a request at some moment between sending and response. So a request under way is taken as just being counted, and
 * as counted at the moment when its response comes. As long as that sum stays within what the bucket holds, no delay and no reordering
 * on the way can make the server reject a request. Two facts make the estimate sharper: the bucket drains by `limit` requests a
 * second, and each response says how full it was.
 */
export class Level {
  /** Requests per second that the bucket drains. */
  limit: number
  #atMs = Number.NEGATIVE_INFINITY
  /** What the bucket holds of requests that have been counted, at most. */
  #counted = 0
  /** The same by `X-RateLimit-Remaining` alone: the most that it can hold of requests whose responses are here. */
  #told = 0
  /** What it holds of this client's own requests, at most. */
  #own = 0
  #sent = 0
  readonly #underWay = new Set<Slot>()
  /** Requests that are taken as counted, although their responses are not here. */
  readonly #overdue = new Set<Slot>()

  constructor(limit: number) {
    this.limit = limit
  }

  /** What the bucket may hold, requests under way included. */
  most(nowMs: number): number {
    this.#drain(nowMs)
    return this.#counted + this.#underWay.size
  }

  /** Whether responses are still to come. */
  get isWaiting(): boolean {
    return this.#underWay.size + this.#overdue.size > 0
  }

  /** @param outwardMs The longest time that the request may take to the server. */
  send(nowMs: number, outwardMs: number): Slot {
    this.#drain(nowMs)
    const ownMost = this.#own + this.#underWay.size + this.#overdue.size + 1
    const slot = { sentAtMs: nowMs, countedByMs: nowMs + outwardMs, ownMost, sentBefore: this.#sent++ }
    this.#underWay.add(slot)
    return slot
  }

  /**
   * Learns from a response that was counted in this bucket.
   *
   * @param remaining What it says remains.
   * @param areOthersHere Whether only `remaining` can be trusted, as others use the bucket, too.
   */
  count(slot: Slot, nowMs: number, remaining: number | undefined, areOthersHere: boolean): void {
    this.#drain(nowMs)
    const wasUnderWay = this.#underWay.delete(slot)
    const wasOverdue = this.#overdue.delete(slot)
    this.#own += 1
    const counted = this.#counted + (wasUnderWay ? 1 : 0)
    if (remaining === undefined) {
      this.#counted = counted
      this.#told = Math.max(this.#told, counted)
      return
    }
    // The last request that was counted is one of those whose responses are here, and its `remaining` says the level after it. Which
    // one it is is not known.
    const drained = wasOverdue ? this.#inRequests(nowMs - slot.countedByMs) : 0
    this.#told = Math.max(this.#told, this.limit - remaining - drained)
    const told = this.#told + this.#overdue.size
    this.#counted = areOthersHere ? told : Math.min(counted, told)
  }

  /** A rejected request: the bucket is full, and the server may have counted the request all the same. */
  reject(slot: Slot, nowMs: number): void {
    this.#drain(nowMs)
    this.#forget(slot)
    this.#own += 1
    this.#told = this.#counted = Math.max(this.#counted, this.limit)
  }

  /** A request without a response: aborted, or the connection was lost. It can still be counted for a while. */
  lose(slot: Slot, nowMs: number, outwardMs: number): void {
    slot.countedByMs = Math.min(slot.countedByMs, nowMs + outwardMs)
    this.#drain(nowMs)
    this.#overdue.delete(slot)
  }

  /** A request that was counted in another bucket. */
  release(slot: Slot, nowMs: number): void {
    this.#drain(nowMs)
    if (!this.#forget(slot)) return
    const left = 1 - this.#inRequests(nowMs - slot.countedByMs)
    this.#counted = Math.max(0, this.#counted - Math.max(0, left))
  }

  /**
   * Whether a response shows that somebody else's requests are in the bucket.
   *
   * @param slot Its request.
   */
  showsOthers(slot: Slot, remaining: number): boolean {
    const sentSince = this.#sent - slot.sentBefore - 1
    return this.limit - remaining - 1 + roundingOf(this.limit) > slot.ownMost + sentSince
  }

  /** Forgets a slot. Returns whether the request had been taken as counted. */
  #forget(slot: Slot): boolean {
    this.#underWay.delete(slot)
    return this.#overdue.delete(slot)
  }

  #inRequests(durationMs: number): number {
    return Math.max(0, durationMs) * (this.limit / 1000)
  }

  #drain(nowMs: number): void {
    for (const slot of this.#underWay) {
      if (slot.countedByMs > nowMs) continue
      this.#underWay.delete(slot)
      this.#overdue.add(slot)
      this.#drainUntil(slot.countedByMs)
      this.#counted += 1
    }
    this.#drainUntil(nowMs)
  }

  #drainUntil(atMs: number): void {
    if (atMs <= this.#atMs) return
    const drained = this.#inRequests(atMs - this.#atMs)
    this.#counted = Math.max(0, this.#counted - drained)
    this.#told = Math.max(0, this.#told - drained)
    this.#own = Math.max(0, this.#own - drained)
    this.#atMs = atMs
  }
}

/**
 * `X-RateLimit-Remaining` is cut to a whole number, so that the bucket holds more than `limit - remaining - 1`. With limits of 10 and 20
 * the server's floats are a hair off, and it can also be exactly as much (measured: 8 from an empty bucket, where 9 remain).
 */
function roundingOf(limit: number): number {
  return limit % 10 === 0 ? -0.01 : 0.01
}
