import { type Clock, sleep } from '../clock.js'

/** Timers of some runtimes fire up to a millisecond early. */
const earlyMs = 2

/**
 * A clock that never stands still for those who wait, whatever is behind it: fake timers without a fake clock or the reverse, a clock that
 * starts again at 0, a laptop that was asleep.
 */
export class SteadyClock {
  readonly #clock: Clock
  #offsetMs = 0
  #latestMs = Number.NEGATIVE_INFINITY

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Milliseconds, never going back. */
  nowMs(): number {
    const nowMs = this.#clock.nowMs() + this.#offsetMs
    if (nowMs < this.#latestMs) this.#offsetMs += this.#latestMs - nowMs
    this.#latestMs = Math.max(this.#latestMs, nowMs)
    return this.#latestMs
  }

  /** Waits a whole number of milliseconds, at least one. When it is over, so much time has passed by this clock. */
  async sleep(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
    // Fake timers cut fractions off: a wait of 0 would come again and again.
    const wholeMs = Math.max(1, Math.ceil(delayMs))
    const dueMs = this.nowMs() + wholeMs
    await sleep(this.#clock, wholeMs, signal)
    const missingMs = dueMs - this.nowMs()
    if (missingMs > earlyMs) this.#offsetMs += missingMs
  }
}
