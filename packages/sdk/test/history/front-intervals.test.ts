import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FrontInterval, frontIntervals } from '../../src/history/front-intervals.js'
import { frontTotals } from '../../src/history/front-totals.js'
import type { FullSwitch, Switch } from '../../src/index.js'
import { timestampFromMicros, timestampToMicros } from '../../src/values/index.js'
import { example } from '../values/document.js'
import { now, switchAt } from './switch-server.js'

const [robin, juniper, ashley] = ['robins', 'junipr', 'ashley']
const members = [robin, juniper, ashley]
const at = (offset: number) => timestampFromMicros(now + BigInt(offset))

/** Switches, newest first: `[offset from now in microseconds, members]`. */
const history = (...entries: [offset: number, members: string[]][]) =>
  entries.map(([offset, front], i) => switchAt(offset, i, front))

/** What an interval says, with offsets from now in microseconds. */
const plain = ({ member, start, end, durationMs, coFronters }: FrontInterval) => ({
  member,
  from: Number(timestampToMicros(start) - now),
  to: end === null ? null : Number(timestampToMicros(end) - now),
  durationMs,
  coFronters: [...coFronters].sort(),
})

const lengthIsInMs = 1000

/** Histories of up to 12 switches within 20 microseconds, newest first, with equal moments and repeated members among them. */
const anyHistory = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 19 }), fc.array(fc.constantFrom(...members), { maxLength: 4 })), {
    maxLength: 12,
  })
  .map((entries) => history(...entries.sort(([a], [b]) => b - a)))

/** Who fronts in the microsecond that begins so long after now: the members of the first switch listed that is not later. */
const frontersAt = (switches: Switch[], offset: number) =>
  new Set(switches.find(({ timestamp }) => timestampToMicros(timestamp) <= now + BigInt(offset))?.members)

const isWithin = (offset: number) => (interval: FrontInterval) => {
  const { from, to } = plain(interval)
  return from <= offset && (to === null || offset < to)
}

describe('front intervals', () => {
  test('of the example system: who is fronting, since when and with whom', () => {
    const intervals = frontIntervals(example<Switch[]>('ExampleSwitches'), { until: '2026-11-20T19:00:00Z' })
    expect(intervals).toEqual([
      {
        member: 'ashley',
        start: '2026-11-20T08:15:00Z',
        end: '2026-11-20T18:30:00.123456Z',
        durationMs: 36_900_123.456,
        coFronters: [],
      },
      {
        member: 'robins',
        start: '2026-11-20T18:30:00.123456Z',
        end: null,
        durationMs: 1_799_876.544,
        coFronters: ['junipr'],
      },
      {
        member: 'junipr',
        start: '2026-11-20T18:30:00.123456Z',
        end: null,
        durationMs: 1_799_876.544,
        coFronters: ['robins'],
      },
    ])
  })

  test('tell at every moment who fronted then, and with whom in each stay', () => {
    fc.assert(
      fc.property(anyHistory, (switches) => {
        const intervals = frontIntervals(switches, { until: at(30) })
        for (const member of members) {
          for (let offset = 0; offset < 30; offset++) {
            const own = intervals.filter((interval) => interval.member === member).filter(isWithin(offset))
            expect(own.length).toBe(frontersAt(switches, offset).has(member) ? 1 : 0)
          }
        }
        for (const interval of intervals) {
          const others = new Set<string>()
          for (let offset = 0; offset < 30; offset++) {
            if (!isWithin(offset)(interval)) continue
            for (const other of frontersAt(switches, offset)) others.add(other)
          }
          others.delete(interval.member)
          expect(plain(interval).coFronters).toEqual([...others].sort())
        }
      }),
    )
  })

  test('go on over all switches that have the member, and last as long as they say', () => {
    fc.assert(
      fc.property(anyHistory, (switches) => {
        const intervals = frontIntervals(switches, { until: at(30) })
        for (const interval of intervals) {
          const { member, from, to, durationMs } = plain(interval)
          expect(durationMs * lengthIsInMs).toBeCloseTo((to ?? 30) - from)
          expect(durationMs).toBeGreaterThan(0)
          expect(frontersAt(switches, from - 1).has(member)).toBe(false)
          expect(to === null || !frontersAt(switches, to).has(member)).toBe(true)
        }
      }),
    )
  })

  test('come from the oldest start to the newest', () => {
    fc.assert(
      fc.property(anyHistory, (switches) => {
        const starts = frontIntervals(switches, { until: at(30) }).map((interval) => plain(interval).from)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
    )
  })

  test('need no order of the switches where no moments are equal', () => {
    const switches = history([5, [robin]], [3, [juniper, robin]], [1, []], [0, [ashley]])
    const expected = frontIntervals(switches, { until: at(9) })
    expect(frontIntervals([...switches].reverse(), { until: at(9) })).toEqual(expected)
  })

  test('end with a switch-out', () => {
    const [interval] = frontIntervals(history([7, []], [3, [robin]]), { until: at(9) }).map(plain)
    expect(interval).toMatchObject({ from: 3, to: 7, durationMs: 0.004 })
  })

  test('count a member once that is logged twice in a switch', () => {
    const intervals = frontIntervals(history([3, [robin, robin]]), { until: at(9) }).map(plain)
    expect(intervals).toEqual([{ member: robin, from: 3, to: null, durationMs: 0.006, coFronters: [] }])
  })

  test('are the same from whole members as from ids in any order', () => {
    const [fox, deer, wolf] = [
      { ...example<FullSwitch['members'][0]>('Robin'), id: robin },
      { ...example<FullSwitch['members'][0]>('Robin'), id: juniper },
      { ...example<FullSwitch['members'][0]>('Robin'), id: ashley },
    ]
    const full: FullSwitch[] = [
      { id: '1', timestamp: at(5), members: [wolf, fox] },
      { id: '2', timestamp: at(3), members: [fox, deer] },
    ]
    const listed = history([5, [robin, ashley]], [3, [juniper, robin]])
    const sorted = (switches: Iterable<Switch | FullSwitch>) =>
      frontIntervals(switches, { until: at(9) })
        .map(plain)
        .sort((a, b) => a.from - b.from || a.member.localeCompare(b.member))
    expect(sorted(full)).toEqual(sorted(listed))
    expect(sorted(full)).toHaveLength(3)
  })

  test('are none without switches', () => {
    expect(frontIntervals([])).toEqual([])
  })

  test('stop at "until": later switches do not count, and who fronts then has an open interval', () => {
    const switches = history([7, [juniper]], [3, [robin]])
    expect(frontIntervals(switches, { until: at(5) }).map(plain)).toEqual([
      { member: robin, from: 3, to: null, durationMs: 0.002, coFronters: [] },
    ])
  })

  test('are open until now by default', () => {
    const hourAgo = new Date(Date.now() - 3_600_000).toISOString()
    const [interval] = frontIntervals([{ id: '1', timestamp: hourAgo, members: [robin] }])
    expect(interval?.end).toBeNull()
    expect(interval?.durationMs).toBeGreaterThanOrEqual(3_600_000)
    expect(interval?.durationMs).toBeLessThan(3_660_000)
  })

  test('know a switch that lies in the future, be it by the clock of another machine', () => {
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
    const intervals = frontIntervals([
      { id: '2', timestamp: inAnHour, members: [juniper] },
      { id: '1', timestamp: '2020-01-01T00:00:00Z', members: [robin] },
    ])
    expect(intervals.map(({ member, end }) => [member, end === null])).toEqual([
      [robin, false],
      [juniper, true],
    ])
    expect(intervals[1]?.durationMs).toBe(0)
  })
})

describe('front totals', () => {
  test('are what each member fronted within the window', () => {
    const edge = fc.option(fc.integer({ min: -5, max: 35 }), { nil: undefined })
    fc.assert(
      fc.property(anyHistory, edge, edge, (switches, since, until) => {
        const totals = frontTotals(frontIntervals(switches, { until: at(30) }), {
          since: since === undefined ? undefined : at(since),
          until: until === undefined ? undefined : at(until),
        })
        for (const member of members) {
          let micros = 0
          for (let offset = Math.max(since ?? 0, 0); offset < Math.min(until ?? 30, 30); offset++) {
            if (frontersAt(switches, offset).has(member)) micros++
          }
          const total = totals.find((entry) => entry.member === member)
          expect((total?.durationMs ?? 0) * lengthIsInMs).toBeCloseTo(micros)
          expect(total === undefined).toBe(micros === 0)
        }
      }),
    )
  })

  test('come with the longest first, and count the intervals', () => {
    const switches = history([9, []], [8, [robin]], [3, [juniper, robin]], [2, [ashley]], [0, [robin]])
    expect(frontTotals(frontIntervals(switches, { until: at(20) }))).toEqual([
      { member: robin, durationMs: 0.008, intervals: 2 },
      { member: juniper, durationMs: 0.005, intervals: 1 },
      { member: ashley, durationMs: 0.001, intervals: 1 },
    ])
  })

  test('lose no microsecond to the fractions of milliseconds', () => {
    const intervals = frontIntervals(history([1001, []], [0, [robin]]), { until: at(2000) })
    expect(frontTotals(intervals)).toEqual([{ member: robin, durationMs: 1.001, intervals: 1 }])
  })

  test('are exact to the microsecond over centuries', () => {
    const switches: Switch[] = [
      { id: '2', timestamp: '2026-11-20T18:30:00.000001Z', members: [] },
      { id: '1', timestamp: '1876-11-20T18:30:00Z', members: [robin] },
    ]
    const [total] = frontTotals(frontIntervals(switches), { since: '2026-11-20T18:30:00Z' })
    expect(total).toEqual({ member: robin, durationMs: 0.001, intervals: 1 })
  })
})
