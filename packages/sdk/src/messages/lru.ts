import type { Clock } from '../clock.js'

/** A map that forgets: the entry that was used longest ago when it is full, and each entry at its age. */
export class Lru<Value> {
  readonly #entries = new Map<string, { value: Value; endsAtMs: number }>()

  constructor(
    private readonly maxEntries: number,
    private readonly clock: Clock,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    if (entry.endsAtMs <= this.clock.nowMs()) return undefined
    // Behind all others: a Map keeps the order in which keys were set.
    this.#entries.set(key, entry)
    return entry.value
  }

  set(key: string, value: Value, maxAgeMs: number): void {
    this.#entries.delete(key)
    if (this.maxEntries < 1 || maxAgeMs <= 0) return
    this.#entries.set(key, { value, endsAtMs: this.clock.nowMs() + maxAgeMs })
    if (this.#entries.size <= this.maxEntries) return
    const [oldest] = this.#entries.keys()
    if (oldest !== undefined) this.#entries.delete(oldest)
  }

  delete(key: string): void {
    this.#entries.delete(key)
  }

  get size(): number {
    return this.#entries.size
  }
}
