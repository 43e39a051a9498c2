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

/** A place in a row, linked to those before and behind, so that leaving from the middle takes constant time. */
interface Place extends Pick<Waiter, 'deadlineMs' | 'go' | 'giveUp'> {
  before: Place
  after: Place
}

/** First come, first served within a row; joining and leaving take constant time. */
export function createWaitingLine() {
  /** Each row is a ring that begins and ends at a place where nobody waits. */
  const rows: Record<Row, Place> = { again: ring(), high: ring(), normal: ring(), low: ring() }
  let length = 0

  const firsts = () => Object.values(rows).map(({ after }) => after)

  const leave = (place: Place) => {
    if (place.after === place) return // has left before
    place.before.after = place.after
    place.after.before = place.before
    place.before = place.after = place
    length--
  }

  return {
    length: () => length,
    /** Joins at the end of a row. Returns the function that leaves the line again. */
    join({ row, ...waiter }: Waiter): () => void {
      const end = rows[row]
      const place = { ...waiter, before: end.before, after: end }
      place.before.after = end.before = place
      length++
      return () => leave(place)
    },
    /** Lets the next one go. */
    next(): void {
      const next = firsts().find((place) => place.after !== place)
      if (next) leave(next)
      next?.go()
    },
    /** Sends those at the front of a row away who have waited too long. Returns the deadline that comes next. */
    expire(nowMs: number): number {
      for (;;) {
        const late = firsts().find(({ deadlineMs }) => deadlineMs <= nowMs)
        if (!late) return Math.min(...firsts().map(({ deadlineMs }) => deadlineMs))
        leave(late)
        late.giveUp()
      }
    },
  }
}

function ring(): Place {
  const place = { deadlineMs: Infinity } as Place
  place.before = place.after = place
  return place
}
