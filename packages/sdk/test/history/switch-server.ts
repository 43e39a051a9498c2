import type { ListSwitches } from '../../src/history/iterate-switches.js'
import type { ListSwitchesQuery, Switch } from '../../src/index.js'
import { timestampFromMicros, timestampToMicros } from '../../src/values/index.js'

/** Microseconds since 1970 of the moment when the tests take place. */
export const now = timestampToMicros('2026-11-20T18:30:00Z')

/** A switch at so many microseconds from now; its id tells its number. */
export const switchAt = (offset: number, number: number, members: string[] = []): Switch => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  timestamp: timestampFromMicros(now + BigInt(offset)),
  members,
})

/** A history with a switch at each of these offsets from now, in microseconds. */
export const historyOf = (offsets: readonly number[]) => offsets.map((offset, i) => switchAt(offset, i))

/**
 * The switches of a system behind the API's rules: `before` excludes its moment and is now by default, 100 at most, newest first. The
 * order of switches at the same moment is never the same twice, as the API promises none.
 */
export function switchServer(history: readonly Switch[]) {
  const requests: ListSwitchesQuery[] = []
  const list: ListSwitches = async (_systemRef, { query }) => {
    requests.push(query)
    const before = query.before === undefined ? now : timestampToMicros(query.before)
    const listed = requests.length % 2 === 0 ? history : [...history].reverse()
    return listed
      .map((entry) => ({ entry, micros: timestampToMicros(entry.timestamp) }))
      .filter(({ micros }) => micros < before)
      .sort((a, b) => Number(b.micros - a.micros))
      .slice(0, Math.min(query.limit ?? 100, 100))
      .map(({ entry }) => entry)
  }
  return { list, requests }
}
