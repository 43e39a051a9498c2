import { type Instant, instantOfMs } from './time.js'

/** Milliseconds since 1970; fractions count. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now() + (performance.now() % 1)

/** A clock that can be set and stopped, and the stamps for new rows. */
export class SandboxClock {
  #offsetMs = 0
  #frozenAtMs: number | undefined
  #lastStamp: Instant | undefined

  constructor(private readonly base: Clock) {}

  readonly now: Clock = () => this.#frozenAtMs ?? this.base() + this.#offsetMs

  /** Never the same one twice, so that rows written in one instant keep their order. */
  readonly stamp = (): Instant => {
    const now = instantOfMs(this.now())
    const last = this.#lastStamp
    this.#lastStamp = last !== undefined && now <= last ? last + 1000n : now
    return this.#lastStamp
  }

  get isFrozen(): boolean {
    return this.#frozenAtMs !== undefined
  }

  set(nowMs: number): void {
    // Time that is lived a second time has its stamps a second time.
    if (nowMs < this.now()) this.#lastStamp = undefined
    this.#offsetMs = nowMs - this.base()
    if (this.isFrozen) this.#frozenAtMs = nowMs
  }

  freeze(): void {
    this.#frozenAtMs = this.now()
  }

  unfreeze(): void {
    this.#offsetMs = this.now() - this.base()
    this.#frozenAtMs = undefined
  }

  reset(): void {
    this.#offsetMs = 0
    this.#frozenAtMs = undefined
    this.#lastStamp = undefined
  }
}
