import { stableText } from './canonical.js'
import type { Pair } from './compare.js'

/** A way in which the sandbox answers otherwise than recorded. Each name is a row of spec/DIVERGENCES.md. */
export interface ReplayException {
  name: string
  covers(differing: Differing): boolean
}

/** A pair with differences, and where it stands. */
export interface Differing {
  /** All of the scenario. */
  pairs: Pair[]
  index: number
  pair: Pair
}

export const REPLAY_EXCEPTIONS: ReplayException[] = [
  {
    name: 'event-recorded-late',
    covers: ({ pairs, index, pair }) =>
      differsInEvents(pair) &&
      (pairs.slice(index + 1).some((later) => isLate(pair, later)) ||
        pairs.slice(0, index).some((earlier) => isLate(earlier, pair))),
  },
]

function differsInEvents({ differences }: Pair): boolean {
  return differences.length > 0 && differences.every(({ path }) => path.startsWith('/events'))
}

/** Whether an event of the first of two exchanges was recorded with the second. */
function isLate(first: Pair, second: Pair): boolean {
  if (!differsInEvents(first) || !differsInEvents(second)) return false
  const together = (side: 'expected' | 'actual') =>
    [...first[side].events, ...second[side].events].map(stableText).sort().join()
  return (
    first.expected.events.length < first.actual.events.length && together('expected') === together('actual')
  )
}
