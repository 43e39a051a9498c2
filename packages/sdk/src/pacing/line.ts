/** Which of the waiting requests of a bucket goes first. */
export type Priority = 'high' | 'normal' | 'low'

/** Rows of a line, the first to go first: requests that the server has rejected, then those of each priority. */
export type Row = 'again' | Priority

const rows: readonly Row[] = ['again', 'high', 'normal', 'low']

/** A request that waits. It looks after itself: nobody calls it. */
export interface Waiter {
  row: Row
  /** Clock time at which it looks next whether it may go. */
  looksAtMs: number
}

/** Who should have looked so long ago holds nobody up any more: a Worker's request that has ended, a page that was left. */
const overdueMs = 1000
/** And has no place in the line any more after this time. If it comes back after all, it gets another. */
const goneMs = 5000

/**
 * Who waits for a bucket: first come, first served within a row.
 *
 * By numbered places, so that joining, leaving and finding the first take constant time with any number of waiters.
 */
export function createLine() {
  const places = new Map<string, Waiter>()
  const placeOf = new Map<Waiter, { row: Row; number: number }>()
  /** No place of a row before this number is taken any more. */
  const first: Record<Row, number> = { again: 0, high: 0, normal: 0, low: 0 }
  /** The number of the next place of a row. */
  const next = { ...first }

  function leave(waiter: Waiter): void {
    const place = placeOf.get(waiter)
    if (!place) return
    placeOf.delete(waiter)
    places.delete(place.row + place.number)
    while (first[place.row] < next[place.row] && !places.has(place.row + first[place.row])) first[place.row]++
  }

  return {
    length: () => places.size,
    leave,
    /** Takes the next place of its row, unless the waiter has one there. */
    join(waiter: Waiter): void {
      if (placeOf.get(waiter)?.row === waiter.row) return
      leave(waiter)
      const number = next[waiter.row]++
      placeOf.set(waiter, { row: waiter.row, number })
      places.set(waiter.row + number, waiter)
    },
    /** Number of places before a waiter, some of which may be empty. */
    position(waiter: Waiter): number {
      let position = 0
      for (const row of rows) {
        if (row === waiter.row) return position + (placeOf.get(waiter)?.number ?? next[row]) - first[row]
        position += next[row] - first[row]
      }
      return position
    },
    /** Number of those who are before a waiter and still there; `most` if there are as many. */
    ahead(waiter: Waiter, most: number, nowMs: number): number {
      let ahead = 0
      for (const row of rows) {
        for (let number = first[row]; number < next[row] && ahead < most; number++) {
          const other = places.get(row + number)
          if (other === waiter) return ahead
          if (!other) continue
          const lateMs = nowMs - other.looksAtMs
          if (lateMs < overdueMs) ahead++
          else if (lateMs > goneMs) leave(other)
        }
        if (row === waiter.row || ahead >= most) return ahead
      }
      return ahead
    },
    /** Takes out those who have not looked for a long time. */
    forgetOverdue(nowMs: number, longMs: number): void {
      for (const waiter of placeOf.keys()) if (nowMs - waiter.looksAtMs > longMs) leave(waiter)
    },
  }
}
