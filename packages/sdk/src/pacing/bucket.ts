import type { Clock } from '../clock.js'
import { arrivalAfterNext } from './gcra.js'
import type { PacingStore } from './store.js'
import type { Tempo } from './tempo.js'
import { type Priority, WaitingLine } from './waiting-line.js'

/** How somebody wants to wait. */
export interface Turn {
  signal: AbortSignal
  priority: Priority
  /** The longest line that is worth joining. */
  maxQueue: number
  maxWaitMs: number
  /** Whether it had its turn before and was refused by the server: then it goes first, however long the line is. */
  again: boolean
}

/** There is no turn: the line is too long, or the wait would be. */
export class NoTurn {
  /**
   * @param waitMs Milliseconds after which it would have been one's turn, as far as is known.
   * @param queued Number of requests that wait.
   */
  constructor(
    readonly waitMs: number,
    readonly queued: number,
  ) {}
}

/** One budget of requests, and the line of those who wait for it. */
export class Bucket {
  readonly #line = new WaitingLine()
  #serving = false
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

  /** Sends nothing for a while; a negative time leaves a part of the burst. */
  async hold(delayMs: number): Promise<void> {
    await this.store.hold(this.name, delayMs, this.tempo.pace)
  }

  /**
   * Waits for one's turn to send a request.
   *
   * @throws {NoTurn} If the line or the wait is too long.
   * @throws The signal's reason, if it aborts.
   */
  turn({ signal, priority, maxQueue, maxWaitMs, again }: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const queued = this.#line.length
      const waitMs = queued * this.tempo.pace.intervalMs
      if (!again && queued > 0 && (queued >= maxQueue || waitMs > maxWaitMs))
        return reject(new NoTurn(waitMs, queued))

      const abort = () => {
        leave()
        reject(signal.reason)
        if (this.#line.length === 0) this.#wake?.() // nobody waits: no timer may keep the process alive
      }
      signal.addEventListener('abort', abort, { once: true })
      const leave = this.#line.join(
        {
          priority,
          deadlineMs: this.clock.nowMs() + maxWaitMs,
          go() {
            signal.removeEventListener('abort', abort)
            resolve()
          },
          giveUp(waitMs, queued) {
            signal.removeEventListener('abort', abort)
            reject(new NoTurn(waitMs, queued))
          },
        },
        again,
      )
      void this.#serve()
    })
  }

  /** Lets one after the other go until nobody waits, with one timer at a time. */
  async #serve(): Promise<void> {
    if (this.#serving) return
    this.#serving = true
    while (this.#line.length > 0) {
      const { pace } = this.tempo
      const delayMs = await this.store.take(this.name, pace)
      if (delayMs > 0) {
        await this.#pause(delayMs)
        continue
      }
      this.#arrivalMs = arrivalAfterNext(this.#arrivalMs, this.clock.nowMs(), pace)
      this.#line.next()?.go()
    }
    this.#serving = false
  }

  async #pause(delayMs: number): Promise<void> {
    this.#line.expire(this.clock.nowMs(), delayMs)
    if (this.#line.length === 0) return
    await new Promise<void>((resolve) => {
      const cancel = this.clock.setTimer(
        resolve,
        Math.min(delayMs, this.#line.firstDeadlineMs - this.clock.nowMs()),
      )
      this.#wake = () => {
        cancel()
        resolve()
      }
    })
    this.#wake = undefined
  }
}
