import type { Clock } from '@pluralkit-openapi/sdk'

/** A clock that goes from timer to timer without waiting. */
export class VirtualClock implements Clock {
  #nowMs = 0
  readonly #timers = new Set<{ atMs: number; callback: () => void }>()
  readonly #working = new Set<Promise<unknown>>()

  nowMs = () => this.#nowMs

  setTimer(callback: () => void, delayMs: number): () => void {
    const timer = { atMs: this.#nowMs + delayMs, callback }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => this.setTimer(resolve, delayMs))
  }

  /** Time stands still until this work is done. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working.add(work)
    try {
      return await work
    } finally {
      this.#working.delete(work)
    }
  }

  /** Lets time pass until a moment. */
  async runUntil(endMs: number): Promise<void> {
    for (;;) {
      await allPromises()
      if (this.#working.size > 0) {
        await Promise.allSettled(this.#working)
        continue
      }
      const [next] = [...this.#timers].sort((a, b) => a.atMs - b.atMs)
      if (!next || next.atMs > endMs) return
      this.#timers.delete(next)
      this.#nowMs = next.atMs
      next.callback()
    }
  }
}

/** A turn of the event loop: everything that can go on without time has gone on. */
const allPromises = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
