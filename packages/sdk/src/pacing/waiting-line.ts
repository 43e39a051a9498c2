/** Which of the waiting requests of a bucket goes first. */
export type Priority = 'high' | 'normal' | 'low'

/** A row of its own, before all others: requests that had their turn and were refused by the server. */
type Row = Priority | 'again'

/** Somebody in line. */
export interface Waiter {
  row: Row
  /** Clock time at which it has waited too long. */
  deadlineMs: number
  /** Its turn has come. */
  go(): void
  /** It will not come: the wait was too long. */
  giveUp(): void
}

/**
 * First come, first served within a row; joining and leaving take constant time.
 *
 * By numbered tickets, since the first of a long array is slow to take away, and the first of a `Set` slow to find once many have left
 * before it.
 */
export function createWaitingLine() {
  const waiting = new Map<string, Waiter & { leave(): void }>()
  /** No ticket of a row before this number is waiting any more. */
  const first: Record<Row, number> = { again: 0, high: 0, normal: 0, low: 0 }
  /** The number of the next ticket of a row. */
  const next = { ...first }

  const firsts = () =>
    (Object.keys(first) as Row[]).flatMap((row) => {
      while (first[row] < next[row] && !waiting.has(row + first[row])) first[row]++
      return waiting.get(row + first[row]) ?? []
    })

  return {
    length: () => waiting.size,
    /** Joins at the end of a row. Returns the function that leaves the line again. */
    join(waiter: Waiter): () => void {
      const ticket = waiter.row + next[waiter.row]++
      const leave = () => waiting.delete(ticket)
      waiting.set(ticket, { ...waiter, leave })
      return leave
    },
    /** Lets the next one go. */
    next(): void {
      const [called] = firsts()
      called?.leave()
      called?.go()
    },
    /** Sends those at the front of a row away who have waited too long. Returns the deadline that comes next. */
    expire(nowMs: number): number {
      for (;;) {
        const late = firsts().find(({ deadlineMs }) => deadlineMs <= nowMs)
        if (!late) return Math.min(...firsts().map(({ deadlineMs }) => deadlineMs))
        late.leave()
        late.giveUp()
      }
    },
  }
}
