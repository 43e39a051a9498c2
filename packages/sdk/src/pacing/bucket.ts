import type { Clock } from '../clock.js'
import { abortable } from '../transport/signals.js'
import { arrivalAfterNext } from './gcra.js'
import type { PacingStore } from './store.js'
import type { Tempo } from './tempo.js'
import { type Waiter, WaitingLine } from './waiting-line.js'

/** How somebody wants to wait. */
export interface Turn extends Pick<Waiter, 'row'> {
  signal: AbortSignal
  /** The longest line that is worth joining. */
  maxQueue: number
  maxWaitMs: number
  /** Makes the error of who gets no turn, as the line is too long, or the wait would be. */
  refusal(waitMs: number, queued: number): Error
}

/** One budget of requests, and the line of those who wait for it. */
export class Bucket {
  readonly #line = new WaitingLine()
  #serving = false
  /** How long the first in line had to wait when last asked. */
  #delayMs = 0
  #wake: (() => void) | undefined
  /** The theoretical arrival time that this process alone has caused. */
  #arrivalMs = 0

  constructor(
    readonly name: string,
    readonly tempo: Tempo,
    readonly store: PacingStore,
    readonly clock: Clock,
  ) {}

  /** Number of requests that wait. */
  get queued(): number {
    return this.#line.length
  }

  /** How far the requests that were sent in this bucket have filled it, at most. */
  get leadMs(): number {
    return this.#arrivalMs - this.clock.nowMs()
  }

  /** Fills the bucket by what the store does not know of, so far that the lead is at least this. */
  async fill(leadMs: number): Promise<void> {
    const { pace } = this.tempo
    await this.store.hold(this.name, leadMs - pace.toleranceMs, pace)
  }

  /** Waits for one's turn to send a request. Rejects with the refusal, or with the signal's reason. */
  turn({ row, signal, maxQueue, maxWaitMs, refusal }: Turn): Promise<void> {
    let leave = () => {}
    const turn = new Promise<void>((go, reject) => {
      const estimateMs = () => this.#delayMs + this.queued * this.tempo.pace.intervalMs
      const giveUp = () => reject(refusal(estimateMs(), this.queued))
      if (signal.aborted) return
      if (row !== 'again' && this.queued > 0 && (this.queued >= maxQueue || estimateMs() > maxWaitMs))
        return giveUp()
      leave = this.#line.join({ row, deadlineMs: this.clock.nowMs() + maxWaitMs, go, giveUp })
      void this.#serve()
    })
    return abortable(turn, signal, () => {
      leave()
      if (this.queued === 0) this.#wake?.() // nobody waits: no timer may keep the process alive
    })
  }

  /** Lets one after the other go until nobody waits, with one timer at a time. */
  async #serve(): Promise<void> {
    if (this.#serving) return
    this.#serving = true
    while (this.queued > 0) {
      const { pace } = this.tempo
      this.#delayMs = await this.store.take(this.name, pace)
      const nowMs = this.clock.nowMs()
      if (this.#delayMs > 0) {
        await this.#pause(Math.min(this.#delayMs, this.#line.expire(nowMs) - nowMs))
      } else {
        this.#arrivalMs = arrivalAfterNext(this.#arrivalMs, nowMs, pace)
        this.#line.next()?.go()
      }
    }
    this.#serving = false
  }

  async #pause(delayMs: number): Promise<void> {
    if (this.queued === 0) return
    await new Promise<void>((resolve) => {
      const cancel = this.clock.setTimer(resolve, delayMs)
      this.#wake = () => {
        cancel()
        resolve()
      }
    })
  }
}
