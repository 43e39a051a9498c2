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

/** First come, first served within a row; joining and leaving take constant time. */
export function createWaitingLine() {
  const waiting = new Map<string, Waiter & { leave(): void }>()
  /** The first ticket of each row that may be waiting, and the next one to be given. */
  const first: Record<Row, number> = { again: 0, high: 0, normal: 0, low: 0 }
  const given = { ...first }

  const firsts = () =>
    (Object.keys(first) as Row[]).flatMap((row) => {
      while (first[row] < given[row] && !waiting.has(row + first[row])) first[row]++
      return waiting.get(row + first[row]) ?? []
    })

  return {
    length: () => waiting.size,
    /** Joins at the end of a row. Returns the function that leaves the line again. */
    join(waiter: Waiter): () => void {
      const ticket = waiter.row + given[waiter.row]++
      const leave = () => waiting.delete(ticket)
      waiting.set(ticket, { ...waiter, leave })
      return leave
    },
    /** Lets the next one go. */
    next(): void {
      const [next] = firsts()
      next?.leave()
      next?.go()
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
