import type { RateLimitHeaders } from '../util/numbers.js'
import { Level, type Slot } from './level.js'
import { Line } from './line.js'
import type { Pace } from './store.js'
import { Tempo } from './tempo.js'

/** A new limit is believed when so many responses in a row have told it: one may be garbled on the way. */
const responsesToBelieve = 3

/** A rejected request is tried again after a second: only a second empties the bucket for sure (measured). */
const leastRestMs = 1000

/** One of the server's rate-limit buckets, as this client knows it, and the line of those who wait for it. */
export class Bucket {
  readonly line = new Line()
  readonly #level: Level
  readonly #tempo: Tempo
  readonly #random: () => number
  readonly #expectsOthers: boolean
  readonly #share: number
  #restUntilMs = Number.NEGATIVE_INFINITY
  #limitChangedAtMs = Number.NEGATIVE_INFINITY
  #toldLimit = 0
  #timesTold = 0
  usedAtMs = Number.NEGATIVE_INFINITY

  /**
   * @param name For a store that several processes have in common.
   * @param limit Requests per second, until the server says otherwise.
   * @param share Number of processes that use the bucket without knowing of each other.
   * @param isCoordinated Whether a store keeps the requests of several processes apart, so that others are no surprise.
   */
  constructor(
    readonly name: string,
    limit: number,
    share: number,
    readonly isCoordinated: boolean,
    random: () => number,
  ) {
    this.#level = new Level(limit)
    this.#tempo = new Tempo(limit, share, random)
    this.#random = random
    this.#share = share
    this.#expectsOthers = isCoordinated || share > 1
  }

  /**
   * How many requests may be sent now, at most.
   *
   * @param feels Whether the start feels its way.
   */
  room(nowMs: number, feels: boolean): number {
    if (this.restMs(nowMs) > 0) return 0
    const room = this.#capacity(nowMs) - this.#level.most(nowMs)
    return this.#ignoresTempo(nowMs, feels) ? room : Math.min(room, this.#tempo.room(nowMs))
  }

  /** Time until there is room for so many requests, if all goes well. */
  delayMs(requests: number, nowMs: number, feels: boolean): number {
    const excess = this.#level.most(nowMs) + requests - this.#capacity(nowMs)
    return Math.max(
      this.restMs(nowMs),
      (excess * 1000) / this.#level.limit,
      this.#ignoresTempo(nowMs, feels) ? 0 : this.#tempo.delayMs(requests, nowMs),
    )
  }

  /** For how long no request may be sent at all. */
  restMs(nowMs: number): number {
    return Math.max(0, this.#restUntilMs - nowMs)
  }

  send(nowMs: number, outwardMs: number): Slot {
    this.usedAtMs = nowMs
    this.#tempo.send(nowMs)
    return this.#level.send(nowMs, outwardMs)
  }

  /**
   * Learns from a response that was counted in this bucket.
   *
   * @returns How full the bucket is at least, as a lead in milliseconds.
   */
  count(slot: Slot, nowMs: number, { limit, remaining: told }: Partial<RateLimitHeaders>): number {
    this.#learnLimit(limit, nowMs)
    // What remains of another limit than the believed one says nothing.
    const remaining = limit === undefined || limit === this.#level.limit ? told : undefined
    const tripMs = nowMs - slot.sentAtMs
    const isFirst = this.#tempo.isFeeling(nowMs)
    const showsOthers =
      !this.#expectsOthers && remaining !== undefined && this.#level.showsOthers(slot, remaining)
    this.#tempo.learn(nowMs, tripMs, remaining, showsOthers)
    this.#level.count(
      slot,
      nowMs,
      remaining,
      !this.#expectsOthers && (isFirst || this.#tempo.isCrowded(nowMs)),
    )
    return remaining === undefined
      ? 0
      : ((this.#level.limit - remaining - 1) * 1000) / this.#level.limit - tripMs
  }

  /**
   * Learns from a rejected request.
   *
   * @param retryAfterMs What the response asks to wait: waiting no longer than that would be rejected and counted again.
   * @returns How long the bucket rests.
   */
  reject(slot: Slot, nowMs: number, retryAfterMs: number, { limit }: Partial<RateLimitHeaders>): number {
    this.#learnLimit(limit, nowMs)
    this.#level.reject(slot, nowMs)
    const isLowered =
      slot.sentAtMs < this.#limitChangedAtMs || (limit ?? this.#level.limit) < this.#level.limit
    if (isLowered)
      this.#tempo.feelAgain() // nobody else has caused it
    else this.#tempo.slowDown(nowMs)
    const intervalMs = 1000 / this.#level.limit
    // Two intervals for what the server may have counted of it, and a part of one at random to fall out of step with other clients.
    this.rest(nowMs + Math.max(leastRestMs, retryAfterMs + 2 * intervalMs) + this.#random() * intervalMs)
    return this.restMs(nowMs)
  }

  rest(untilMs: number): void {
    this.#restUntilMs = Math.max(this.#restUntilMs, untilMs)
  }

  /** Nothing that is known of the bucket holds any more: the next requests feel their way again. */
  feelAgain(): void {
    this.#tempo.feelAgain()
  }

  lose(slot: Slot, nowMs: number, outwardMs: number): void {
    this.#level.lose(slot, nowMs, outwardMs)
  }

  /** A request that was counted in another bucket. */
  release(slot: Slot, nowMs: number): void {
    this.#level.release(slot, nowMs)
    this.#tempo.release(nowMs)
  }

  /** How fast this bucket may be used, for a store. */
  get pace(): Pace {
    return this.#tempo.pace
  }

  isIdle(nowMs: number, idleMs: number): boolean {
    return nowMs - this.usedAtMs > idleMs && this.restMs(nowMs) === 0 && this.line.length === 0
  }

  /** How many requests this client may have in the bucket. The server lets through one less than its limit says. */
  #capacity(nowMs: number): number {
    const { limit } = this.#level
    if (this.#share > 1) return Math.max(1, (limit - 2) / this.#share)
    return this.#tempo.isCrowded(nowMs) ? Math.max(1, Math.floor(limit / 2)) : Math.max(1, limit - 1)
  }

  #ignoresTempo(nowMs: number, feels: boolean): boolean {
    return !feels && this.#tempo.isFeeling(nowMs)
  }

  #learnLimit(limit: number | undefined, nowMs: number): void {
    if (limit === undefined) return
    this.#timesTold = limit === this.#toldLimit ? this.#timesTold + 1 : 1
    this.#toldLimit = limit
    if (limit === this.#level.limit || this.#timesTold < responsesToBelieve) return
    this.#level.limit = this.#tempo.limit = limit
    this.#limitChangedAtMs = nowMs
  }
}
