import type { ShortId } from '../generated/models.js'
import { checkOptions, type Rules } from '../util/check-options.js'
import type { FrontInterval } from './front-intervals.js'
import { aMoment, type Moment, microsOf, msOf } from './moment.js'

/** How long a member fronted. */
export interface FrontTotal {
  /** Short id of the member. */
  readonly member: ShortId
  /** Milliseconds in front, with the microseconds as fraction. */
  readonly durationMs: number
  /** Into how many intervals this time is parted. */
  readonly intervals: number
}

/** Options of {@link frontTotals}. */
export interface FrontTotalsOptions {
  /**
   * Time before this moment doesn't count.
   *
   * @defaultValue the beginning of all intervals
   */
  since?: Moment | undefined
  /**
   * Time from this moment on doesn't count.
   *
   * @defaultValue the end of all intervals
   */
  until?: Moment | undefined
}

const totalsRules: Rules<FrontTotalsOptions> = { since: aMoment, until: aMoment }

/**
 * Adds up how long each member fronted within a window, the longest first. Members who front together have the time each, so that the
 * totals can be more than the window; members without any time in it are left out.
 *
 * Open intervals count as far as `frontIntervals` has measured them, which is until now unless told otherwise.
 *
 * @throws {TypeError} If an option makes no sense.
 * @throws {RangeError} If the start of an interval can't be read.
 */
export function frontTotals(
  intervals: Iterable<FrontInterval>,
  options: FrontTotalsOptions = {},
): FrontTotal[] {
  checkOptions(options, totalsRules, 'frontTotals')
  const { since, until } = options
  const windowStart = since === undefined ? undefined : microsOf(since)
  const windowEnd = until === undefined ? undefined : microsOf(until)
  const totals = new Map<ShortId, { micros: bigint; intervals: number }>()
  for (const { member, start, durationMs } of intervals) {
    const first = microsOf(start)
    const last = first + BigInt(Math.round(durationMs * 1000))
    const from = windowStart !== undefined && windowStart > first ? windowStart : first
    const to = windowEnd !== undefined && windowEnd < last ? windowEnd : last
    if (to <= from) continue
    const total = totals.get(member) ?? { micros: 0n, intervals: 0 }
    totals.set(member, { micros: total.micros + to - from, intervals: total.intervals + 1 })
  }
  return [...totals]
    .map(([member, { micros, intervals }]) => ({ member, durationMs: msOf(micros), intervals }))
    .sort((a, b) => b.durationMs - a.durationMs)
}
