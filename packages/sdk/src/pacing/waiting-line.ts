/** Which of the waiting requests of a bucket goes first. */
export type Priority = 'high' | 'normal' | 'low'

/** A row of its own, before all others: requests that had their turn and were refused by the server. */
type Row = Priority | 'again'

/** Somebody in line, linked to those before and behind, so that leaving from the middle takes constant time. */
export interface Waiter {
  row: Row
  /** Clock time at which it has waited too long. */
  deadlineMs: number
  /** Its turn has come. */
  go(): void
  /** It will not come: the wait was too long. */
  giveUp(): void
}

interface Link {
  waiter?: Waiter
  before: Link
  after: Link
}

/** First come, first served within a row; joining and leaving take constant time. */
export function createWaitingLine() {
  /** Each row is a ring that begins and ends at a link without a waiter. */
  const rows: Record<Row, Link> = { again: ring(), high: ring(), normal: ring(), low: ring() }
  let length = 0

  const leave = ({ before, after }: Link) => {
    before.after = after
    after.before = before
    length--
  }

  /** The first of each row that is not empty. */
  const firsts = () =>
    Object.values(rows).flatMap(({ after: link }) => (link.waiter ? [{ ...link, waiter: link.waiter }] : []))

  return {
    length: () => length,
    /** Joins at the end of a row. Returns the function that leaves the line again. */
    join(waiter: Waiter): () => void {
      const after = rows[waiter.row]
      const link = { waiter, before: after.before, after }
      link.before.after = after.before = link
      length++
      return () => leave(link)
    },
    /** Takes the next one out of the line. */
    next(): Waiter | undefined {
      const first = firsts()[0]
      if (first) leave(first)
      return first?.waiter
    },
    /** Takes out those at the front of a row who have waited too long. Returns the deadline that comes next. */
    expire(nowMs: number): number {
      for (;;) {
        const late = firsts().find(({ waiter }) => waiter.deadlineMs <= nowMs)
        if (!late) return Math.min(...firsts().map(({ waiter }) => waiter.deadlineMs))
        leave(late)
        late.waiter.giveUp()
      }
    },
  }
}

function ring(): Link {
  const link = {} as Link
  link.before = link.after = link
  return link
}
