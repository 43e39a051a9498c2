/** Which of the waiting requests of a bucket goes first. */
export type Priority = 'high' | 'normal' | 'low'

/** Somebody in line. The line links its waiters itself, so that one can leave from the middle at no cost. */
export interface Waiter {
  priority: Priority
  /** Clock time at which it has waited too long. */
  deadlineMs: number
  /** Its turn has come. */
  go(): void
  /** It will not come: the wait was too long. Told how long it would have been from now, and how many others wait. */
  giveUp(waitMs: number, queued: number): void
}

interface Link {
  waiter: Waiter
  before: Link | undefined
  after: Link | undefined
}

/** First come, first served within a priority; joining and leaving take constant time. */
export class WaitingLine {
  readonly #rows: Record<Priority, Row> = { high: new Row(), normal: new Row(), low: new Row() }
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Joins at the end, or at the front for who has waited before. Returns the function that leaves the line again. */
  join(waiter: Waiter, atFront: boolean): () => void {
    const row = this.#rows[waiter.priority]
    const link = row.add(waiter, atFront)
    this.#length++
    return () => this.#leave(row, link)
  }

  /** Takes the next one out of the line. */
  next(): Waiter | undefined {
    for (const row of Object.values(this.#rows)) {
      const first = row.first
      if (first === undefined) continue
      this.#leave(row, first)
      return first.waiter
    }
    return undefined
  }

  /** Clock time at which the first of those at the front will have waited too long. */
  get firstDeadlineMs(): number {
    return Math.min(
      ...Object.values(this.#rows).map((row) => row.first?.waiter.deadlineMs ?? Number.POSITIVE_INFINITY),
    )
  }

  /** Takes out those at the front who have waited too long; the next slot is `delayMs` away. */
  expire(nowMs: number, delayMs: number): void {
    for (const row of Object.values(this.#rows)) {
      for (
        let first = row.first;
        first !== undefined && first.waiter.deadlineMs <= nowMs;
        first = row.first
      ) {
        this.#leave(row, first)
        first.waiter.giveUp(delayMs, this.#length)
      }
    }
  }

  #leave(row: Row, link: Link): void {
    row.remove(link)
    this.#length--
  }
}

/** A doubly linked list. */
class Row {
  first: Link | undefined
  #last: Link | undefined

  add(waiter: Waiter, atFront: boolean): Link {
    const link: Link = {
      waiter,
      before: atFront ? undefined : this.#last,
      after: atFront ? this.first : undefined,
    }
    if (link.before) link.before.after = link
    else this.first = link
    if (link.after) link.after.before = link
    else this.#last = link
    return link
  }

  remove({ before, after }: Link): void {
    if (before) before.after = after
    else this.first = after
    if (after) after.before = before
    else this.#last = before
  }
}
