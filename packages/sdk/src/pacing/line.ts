/** Which of the waiting requests of a bucket goes first. */
export type Priority = 'high' | 'normal' | 'low'

/** A rejected request that is sent again goes before all others. */
const ranks = { again: 0, high: 1, normal: 2, low: 3 } satisfies Record<Priority | 'again', number>

/** A request that waits. It looks after itself: nobody calls it. */
export interface Waiter {
  row: keyof typeof ranks
  /** Its number in the order of coming, the same in every line: if two lines had them in different orders, both could wait for ever. */
  readonly number: number
  /** Clock time at which it looks next whether it may go. */
  looksAtMs: number
}

/** Who should have looked so long ago holds nobody up any more: a Worker's request that has ended, a page that was left. */
const overdueMs = 1000
/** And has no place in the line any more after this time. If it comes back after all, it gets its place again. */
const goneMs = 5000

/** Who waits for a bucket: by rows, and in a row first come, first served. */
export class Line {
  /** In their order. */
  readonly #waiters: Waiter[] = []

  get length(): number {
    return this.#waiters.length
  }

  /** Takes its place, unless the waiter has it. */
  join(waiter: Waiter): void {
    const place = this.position(waiter)
    if (this.#waiters[place] !== waiter) this.#waiters.splice(place, 0, waiter)
  }

  leave(waiter: Waiter): void {
    const place = this.position(waiter)
    if (this.#waiters[place] === waiter) this.#waiters.splice(place, 1)
  }

  /** Number of those who are before a waiter, gone or not. */
  position(waiter: Waiter): number {
    let least = 0
    let most = this.#waiters.length
    while (least < most) {
      const middle = (least + most) >> 1
      if (isBefore(this.#waiters[middle] as Waiter, waiter)) least = middle + 1
      else most = middle
    }
    return least
  }

  /** Number of those who are before a waiter and still there; `most` if there are as many. */
  ahead(waiter: Waiter, most: number, nowMs: number): number {
    let ahead = 0
    for (let place = 0; place < this.#waiters.length && ahead < most; ) {
      const other = this.#waiters[place] as Waiter
      if (!isBefore(other, waiter)) break
      const lateMs = nowMs - other.looksAtMs
      if (lateMs > goneMs) {
        this.#waiters.splice(place, 1)
      } else {
        if (lateMs < overdueMs) ahead++
        place++
      }
    }
    return ahead
  }

  /** Takes out those who are gone. */
  forgetGone(nowMs: number): void {
    for (const waiter of [...this.#waiters]) if (nowMs - waiter.looksAtMs > goneMs) this.leave(waiter)
  }
}

const isBefore = (one: Waiter, other: Waiter) =>
  ranks[one.row] - ranks[other.row] < 0 || (one.row === other.row && one.number < other.number)
