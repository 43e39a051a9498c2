import type { FullSwitch, ShortId, Switch, Timestamp } from '../generated/models.js'
import { timestampFromMicros, timestampToMicros } from '../values/timestamp.js'
import { type Moment, microsOf } from './moment.js'
import { hoursOf, mondayOf, timeZoneOf } from './time-zone.js'

/** How a member fronted. All times are milliseconds, with microseconds as fraction. */
export interface MemberStats {
  /** Short id of the member. */
  member: ShortId
  /** Time in front. */
  totalMs: number
  /** How often the member came to front. */
  intervals: number
  shortestMs: number
  meanMs: number
  longestMs: number
  /** When the member came to front last. */
  lastStart: Timestamp
  /** When the member left last; null if the member is fronting. */
  lastEnd: Timestamp | null
  /** Time in front by hour of the day, from 0 to 23, in the time zone asked for. */
  byHourMs: number[]
}

/** Time that two members fronted together. */
export interface PairStats {
  members: [ShortId, ShortId]
  totalMs: number
}

/** Time in front within a day or week. */
export interface PeriodStats {
  /** First day, `2026-11-20`; weeks begin on Monday. */
  start: string
  /** By member, in milliseconds. */
  totalMs: Record<ShortId, number>
}

/** What `frontStats` found out. */
export interface FrontStats {
  /** Members, the longest total first. */
  members: MemberStats[]
  /** Pairs, the longest total first. */
  pairs: PairStats[]
  /** With `by: 'day'` or `by: 'week'`: the days or weeks with somebody in front, oldest first. Otherwise empty. */
  periods: PeriodStats[]
}

/** Options of {@link frontStats}. */
export interface FrontStatsOptions {
  /**
   * Time before this moment doesn't count. Read the history with `includePrevious`, to know who fronted then.
   *
   * @defaultValue the oldest switch
   */
  since?: Moment | undefined
  /**
   * Time from this moment on doesn't count, and later switches are passed over.
   *
   * @defaultValue now
   */
  until?: Moment | undefined
  /**
   * Time zone of hours, days and weeks, such as `Europe/Berlin` or `UTC+05:30`; that of the system is in its settings.
   *
   * @defaultValue `'UTC'`
   */
  timeZone?: string | undefined
  /**
   * Also sums for each day or week.
   *
   * @defaultValue neither
   */
  by?: 'day' | 'week' | undefined
}

/**
 * Adds up who fronted, how often, how long, when, and with whom. Reads the switches as they come and keeps none of them: the memory that
 * it needs grows with the members, the pairs and the periods, not with the switches.
 *
 * @example
 * const history = pk.switches.iterate('@me')
 * const { members } = await frontStats(history, { timeZone: 'Europe/Berlin' })
 *
 * @param switches Newest first, as `pk.switches.iterate` yields them. Of those at one moment the first counts.
 * @throws {RangeError} If they are in another order, if there is no such time zone, or if a timestamp can't be read.
 */
export async function frontStats(
  switches: Iterable<Switch | FullSwitch> | AsyncIterable<Switch | FullSwitch>,
  { since, until, timeZone = 'UTC', by }: FrontStatsOptions = {},
): Promise<FrontStats> {
  const zone = timeZoneOf(timeZone)
  const first = since === undefined ? Number.NEGATIVE_INFINITY : Number(microsOf(since))
  /** Where the span ends that the next switch begins. It moves to the past. */
  let end = Number(microsOf(until ?? new Date()))
  const windowEnd = end
  let previous = Number.POSITIVE_INFINITY
  const stays = new Map<ShortId, { start: number; end: number }>()
  const members = new Map<ShortId, Sums>()
  const pairs = new Map<ShortId, Map<ShortId, number>>()
  const periods = new Map<string, Map<ShortId, number>>()

  for await (const entry of switches) {
    const micros = Number(timestampToMicros(entry.timestamp))
    if (micros > previous) throw new RangeError('The switches must be given newest first.')
    previous = micros
    if (micros >= end) continue
    addSpan(Math.max(micros, first), [
      ...new Set(entry.members.map((member) => (typeof member === 'string' ? member : member.id))),
    ])
    if (micros <= first) break
  }
  for (const [member, stay] of stays) close(member, stay)

  return {
    members: [...members]
      .map(([member, sums]) => statsOf(member, sums, windowEnd))
      .sort((a, b) => b.totalMs - a.totalMs),
    pairs: [...pairs]
      .flatMap(([a, others]) =>
        [...others].map(([b, micros]): PairStats => ({ members: [a, b], totalMs: micros / 1000 })),
      )
      .sort((a, b) => b.totalMs - a.totalMs),
    periods: [...periods]
      .map(([start, totals]) => ({
        start,
        totalMs: Object.fromEntries([...totals].map(([member, ms]) => [member, ms])),
      }))
      .sort((a, b) => (a.start < b.start ? -1 : 1)),
  }

  function addSpan(start: number, fronters: readonly ShortId[]): void {
    const length = end - start
    for (const [member, stay] of stays) {
      if (fronters.includes(member)) continue
      close(member, stay)
      stays.delete(member)
    }
    for (const [position, member] of fronters.entries()) {
      const stay = stays.get(member)
      if (stay) stay.start = start
      else stays.set(member, { start, end })
      sumsOf(member).total += length
      for (const other of fronters.slice(position + 1)) addPair(member, other, length)
    }
    if (fronters.length > 0) addHours(start, fronters)
    end = start
  }

  function addHours(start: number, fronters: readonly ShortId[]): void {
    for (const { date, hour, ms } of hoursOf(zone, start / 1000, end / 1000)) {
      const period = by === undefined ? undefined : periodOf(by === 'day' ? date : mondayOf(date))
      for (const member of fronters) {
        const { byHour } = sumsOf(member)
        byHour[hour] = (byHour[hour] ?? 0) + ms
        period?.set(member, (period.get(member) ?? 0) + ms)
      }
    }
  }

  function periodOf(start: string): Map<ShortId, number> {
    const period = periods.get(start) ?? new Map()
    periods.set(start, period)
    return period
  }

  function addPair(one: ShortId, other: ShortId, length: number): void {
    const [a, b] = one < other ? [one, other] : [other, one]
    const others = pairs.get(a) ?? new Map()
    pairs.set(a, others.set(b, (others.get(b) ?? 0) + length))
  }

  function sumsOf(member: ShortId): Sums {
    const sums = members.get(member) ?? newSums()
    members.set(member, sums)
    return sums
  }

  function close(member: ShortId, stay: { start: number; end: number }): void {
    const sums = sumsOf(member)
    const length = stay.end - stay.start
    sums.intervals++
    sums.shortest = Math.min(sums.shortest, length)
    sums.longest = Math.max(sums.longest, length)
    if (stay.end > sums.lastEnd) Object.assign(sums, { lastStart: stay.start, lastEnd: stay.end })
  }
}

/** In microseconds, but for the hours, which are in milliseconds. */
interface Sums {
  total: number
  intervals: number
  shortest: number
  longest: number
  lastStart: number
  lastEnd: number
  byHour: number[]
}

const newSums = (): Sums => ({
  total: 0,
  intervals: 0,
  shortest: Number.POSITIVE_INFINITY,
  longest: 0,
  lastStart: Number.NEGATIVE_INFINITY,
  lastEnd: Number.NEGATIVE_INFINITY,
  byHour: Array.from({ length: 24 }, () => 0),
})

function statsOf(member: ShortId, sums: Sums, windowEnd: number): MemberStats {
  return {
    member,
    totalMs: sums.total / 1000,
    intervals: sums.intervals,
    shortestMs: sums.shortest / 1000,
    meanMs: sums.total / sums.intervals / 1000,
    longestMs: sums.longest / 1000,
    lastStart: timestampFromMicros(BigInt(sums.lastStart)),
    lastEnd: sums.lastEnd === windowEnd ? null : timestampFromMicros(BigInt(sums.lastEnd)),
    byHourMs: sums.byHour,
  }
}
