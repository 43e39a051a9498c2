import { setImmediate as nextMacrotask } from 'node:timers/promises'
import type { Clock } from '../../src/clock.js'

interface Timer {
  atMs: number
  order: number
  callback: () => void
  isCanceled: boolean
}

/** A clock that stands still until it is told to run; counts the timers that are left. */
export class VirtualClock implements Clock {
  #nowMs: number
  #order = 0
  #pending = 0
  /** A binary heap: the timer that comes next is the first. */
  readonly #heap: Timer[] = []
  readonly #settle: () => Promise<void>

  /** @param settle Waits until all that a timer has set in motion is done. */
  constructor({
    startMs = 0,
    settle = nextMacrotask,
  }: { startMs?: number; settle?: () => Promise<void> } = {}) {
    this.#nowMs = startMs
    this.#settle = settle
  }

  nowMs(): number {
    return this.#nowMs
  }

  setTimer(callback: () => void, delayMs: number): () => void {
    const timer = {
      atMs: this.#nowMs + Math.max(0, delayMs),
      order: this.#order++,
      callback,
      isCanceled: false,
    }
    this.#push(timer)
    this.#pending++
    return () => {
      if (!timer.isCanceled) this.#pending--
      timer.isCanceled = true
    }
  }

  get pendingTimers(): number {
    return this.#pending
  }

  sleep(delayMs: number): Promise<void> {
    return new Promise((resolve) => void this.setTimer(resolve, delayMs))
  }

  /** Lets time pass, timer by timer; whatever a timer sets in motion runs before the next one fires. */
  async run(forMs: number): Promise<void> {
    const untilMs = this.#nowMs + forMs
    await this.#settle()
    while (this.fireNext(untilMs)) await this.#settle()
  }

  /** Fires the next timer that is due until then. Returns whether there was one; if not, it is that time now. */
  fireNext(untilMs: number): boolean {
    while (this.#heap[0]?.isCanceled) this.#pop()
    const [timer] = this.#heap
    if (timer === undefined || timer.atMs > untilMs) {
      this.#nowMs = Math.max(this.#nowMs, untilMs)
      return false
    }
    this.#pop()
    this.#nowMs = Math.max(this.#nowMs, timer.atMs)
    timer.isCanceled = true
    this.#pending--
    timer.callback()
    return true
  }

  #push(timer: Timer): void {
    const heap = this.#heap
    let index = heap.push(timer) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!isBefore(timer, heap[parent] as Timer)) break
      heap[index] = heap[parent] as Timer
      index = parent
    }
    heap[index] = timer
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Timer, heap[child] as Timer)) child++
      if (!isBefore(heap[child] as Timer, last)) break
      heap[index] = heap[child] as Timer
      index = child
    }
    heap[index] = last
  }
}

const isBefore = (a: Timer, b: Timer) => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)

/** Runs many clocks side by side, each at its own pace: waiting for promises once for all of them is what makes it fast. */
export async function runTogether(clocks: readonly VirtualClock[], forMs: number): Promise<void> {
  let running = clocks.map((clock) => ({ clock, untilMs: clock.nowMs() + forMs }))
  await nextMacrotask()
  while (running.length > 0) {
    running = running.filter(({ clock, untilMs }) => clock.fireNext(untilMs))
    await nextMacrotask()
  }
}
