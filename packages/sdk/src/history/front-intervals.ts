import type { FullSwitch, ShortId, Switch, Timestamp } from '../generated/models.js'
import { checkOptions, type Rules } from '../util/check-options.js'
import { timestampFromMicros, timestampToMicros } from '../values/timestamp.js'
import { aMoment, type Moment, microsOf, msOf } from './moment.js'

/** A time during which a member fronted without a break. */
export interface FrontInterval {
  /** Short id of the member. */
  readonly member: ShortId
  /** When the member came to front, to the microsecond. */
  readonly start: Timestamp
  /** When the member left, to the microsecond; null if the member is still there. */
  readonly end: Timestamp | null
  /** Milliseconds from start to end, with the microseconds as fraction; of an open interval, those up to `until`. */
  readonly durationMs: number
  /** Short ids of the others who fronted at any time of this interval, in order of appearance. */
  readonly coFronters: readonly ShortId[]
}

/** Options of {@link frontIntervals}. */
export interface FrontIntervalsOptions {
  /**
   * When the view ends: later switches don't count, and who fronts then has an open interval.
   *
   * @defaultValue now, or the newest switch if that lies in the future
   */
  until?: Moment | undefined
}

const intervalsRules: Rules<FrontIntervalsOptions> = { until: aMoment }

/**
 * Turns switches into who fronted from when to when: one interval per member and stay, from the oldest start to the newest.
 *
 * - A member who is in several switches in a row has one interval. A switch without members, a switch-out, ends all.
 * - Members of a switch may be ids or whole members, and in any order; one that is logged twice in a switch counts once.
 * - Of switches at the very same moment the one that is listed first counts, which is the newest in the API's lists.
 * - A deleted member is gone from all switches, so the past shows others alone and maybe switch-outs that were none.
 *
 * A member who fronted before the oldest switch given starts with that: for a part of the history read it with `includePrevious`.
 *
 * @example
 * const switches = []
 * for await (const entry of pk.switches.iterate('@me', { since, includePrevious: true })) switches.push(entry)
 * frontIntervals(switches).filter(({ end }) => end === null) // who is fronting
 *
 * @param switches Switches as the API lists them, newest first; without equal moments the order doesn't matter.
 * @throws {TypeError} If an option makes no sense.
 * @throws {RangeError} If the timestamp of a switch can't be read.
 */
export function frontIntervals(
  switches: Iterable<Switch | FullSwitch>,
  options: FrontIntervalsOptions = {},
): FrontInterval[] {
  checkOptions(options, intervalsRules, 'frontIntervals')
  const { until } = options
  const fronts = frontsByMoment(switches)
  const newest = fronts.at(-1)?.moment ?? 0n
  const now = microsOf(new Date())
  const end = until !== undefined ? microsOf(until) : newest > now ? newest : now

  const stays: Stay[] = []
  const current = new Map<ShortId, Stay>()
  for (const { moment, members } of fronts) {
    if (moment > end) break
    for (const [member, stay] of current) {
      if (members.has(member)) continue
      stay.end = moment
      current.delete(member)
    }
    for (const member of members) {
      const stay = current.get(member) ?? { member, start: moment, end: null, others: new Set() }
      if (stay.start === moment) stays.push(stay)
      current.set(member, stay)
      for (const other of members) if (other !== member) stay.others.add(other)
    }
  }
  return stays.map((stay) => ({
    member: stay.member,
    start: timestampFromMicros(stay.start),
    end: stay.end === null ? null : timestampFromMicros(stay.end),
    durationMs: msOf((stay.end ?? end) - stay.start),
    coFronters: [...stay.others],
  }))
}

interface Stay {
  member: ShortId
  start: bigint
  end: bigint | null
  others: Set<ShortId>
}

interface Front {
  moment: bigint
  members: ReadonlySet<ShortId>
}

/** Who was in front from each moment on, oldest first. */
function frontsByMoment(switches: Iterable<Switch | FullSwitch>): Front[] {
  const fronts = new Map<bigint, Front>()
  for (const { timestamp, members } of switches) {
    const moment = timestampToMicros(timestamp)
    if (fronts.has(moment)) continue
    const ids = members.map((member) => (typeof member === 'string' ? member : member.id))
    fronts.set(moment, { moment, members: new Set(ids) })
  }
  return [...fronts.values()].sort((a, b) => (a.moment < b.moment ? -1 : 1))
}
