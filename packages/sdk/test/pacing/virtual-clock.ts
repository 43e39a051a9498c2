import { setImmediate as nextMacrotask } from 'node:timers/promises'
import type { Clock } from '../../src/clock.js'

interface Timer {
  atMs: number
  order: number
  callback: () => void
}

/** A clock that stands still until it is told to run; counts the timers that are left. */
export class VirtualClock implements Clock {
  #nowMs = 0
  #order = 0
  readonly #timers = new Set<Timer>()
  readonly #settle: () => Promise<void>

  /** @param settle Waits until all that a timer has set in motion is done. */
  constructor(settle: () => Promise<void> = nextMacrotask) {
    this.#settle = settle
  }

  nowMs(): number {
    return this.#nowMs
  }

  setTimer(callback: () => void, delayMs: number): () => void {
    const timer = { atMs: this.#nowMs + Math.max(0, delayMs), order: this.#order++, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  get pendingTimers(): number {
    return this.#timers.size
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => void this.setTimer(resolve, delayMs))
  }

  /** Lets time pass, timer by timer; whatever a timer sets in motion runs before the next one fires. */
  async run(forMs: number): Promise<void> {
    const endMs = this.#nowMs + forMs
    await this.#settle()
    for (let timer = this.#next(endMs); timer !== undefined; timer = this.#next(endMs)) {
      this.#timers.delete(timer)
      this.#nowMs = Math.max(this.#nowMs, timer.atMs)
      timer.callback()
      await this.#settle()
    }
    this.#nowMs = endMs
  }

  #next(endMs: number): Timer | undefined {
    let first: Timer | undefined
    for (const timer of this.#timers) {
      if (timer.atMs > endMs) continue
      if (
        first === undefined ||
        timer.atMs < first.atMs ||
        (timer.atMs === first.atMs && timer.order < first.order)
      )
        first = timer
    }
    return first
  }
}
