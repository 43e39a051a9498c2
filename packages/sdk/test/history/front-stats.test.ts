import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv, frontIntervalsToCsv, frontStats, frontTimelineSvg } from '../../src/history/index.js'
import { frontIntervals, frontTotals, type Switch } from '../../src/index.js'
import { switchAt } from './switch-server.js'

const anyHistory = fc
  .array(
    fc.tuple(
      fc.integer({ min: -400, max: -1 }),
      fc.array(fc.constantFrom('robins', 'junipr', 'ashley'), { maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((entries) =>
    entries
      .sort(([a], [b]) => b - a)
      .map(([quarters, members], i) => switchAt(quarters * 900_000_000, i, members)),
  )

const until = '2026-11-20T18:30:00Z'

test('totals, counts and lengths are those of the front intervals', () =>
  fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      const { members } = await frontStats(history, { until })
      const intervals = frontIntervals(history, { until })
      expect(new Map(members.map(({ member, totalMs }) => [member, totalMs]))).toEqual(
        new Map(frontTotals(intervals, { until }).map(({ member, durationMs }) => [member, durationMs])),
      )
      for (const {
        member,
        intervals: count,
        shortestMs,
        meanMs,
        longestMs,
        lastStart,
        lastEnd,
        byHourMs,
        totalMs,
      } of members) {
        const own = intervals.filter((interval) => interval.member === member)
        const lengths = own.map(({ durationMs }) => durationMs)
        expect({ count, shortestMs, longestMs }).toEqual({
          count: own.length,
          shortestMs: Math.min(...lengths),
          longestMs: Math.max(...lengths),
        })
        expect(meanMs).toBeCloseTo(totalMs / own.length, 6)
        expect({ lastStart, lastEnd }).toEqual({ lastStart: own.at(-1)?.start, lastEnd: own.at(-1)?.end })
        expect(byHourMs.reduce((sum, ms) => sum + ms)).toBeCloseTo(totalMs, 3)
      }
    }),
  ))

const at = (timestamp: string, ...members: string[]): Switch => ({ id: '', timestamp, members })

test('counts who was together, in a window', async () => {
  const history = [
    at('2026-11-20T12:00:00Z', 'a'),
    at('2026-11-20T10:00:00Z', 'b', 'a'),
    at('2026-11-20T08:00:00Z', 'a', 'b', 'c'),
  ]
  const { pairs, members } = await frontStats(history, {
    since: '2026-11-20T09:00:00Z',
    until: '2026-11-20T13:00:00Z',
  })
  const hour = 3_600_000
  expect(pairs).toEqual([
    { members: ['a', 'b'], totalMs: 3 * hour },
    { members: ['a', 'c'], totalMs: hour },
    { members: ['b', 'c'], totalMs: hour },
  ])
  expect(members[0]).toMatchObject({ member: 'a', totalMs: 4 * hour, intervals: 1, lastEnd: null })
})

test.each([
  // Clocks are set forward at 02:00: the day has 23 hours, and the hour from 2 to 3 never comes.
  ['Europe/Berlin', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z', '2026-03-29', 23, { 1: 1, 2: 0, 3: 1 }],
  // Set back at 03:00: the hour from 2 to 3 comes twice.
  ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z', '2026-10-25', 25, { 1: 1, 2: 2, 3: 1 }],
  // Half an hour only.
  [
    'Australia/Lord_Howe',
    '2026-04-04T13:00:00Z',
    '2026-04-05T13:30:00Z',
    '2026-04-05',
    24.5,
    { 1: 1.5, 2: 1 },
  ],
  ['UTC+05:30', '2026-11-19T18:30:00Z', '2026-11-20T18:30:00Z', '2026-11-20', 24, { 0: 1, 23: 1 }],
])(
  'a day in %s from %s to %s has as many hours as clocks show',
  async (timeZone, start, end, date, hours, byHour) => {
    const { periods, members } = await frontStats([at(start, 'robins')], { until: end, timeZone, by: 'day' })
    expect(periods).toEqual([{ start: date, totalMs: { robins: hours * 3_600_000 } }])
    for (const [hour, count] of Object.entries(byHour))
      expect(members[0]?.byHourMs[Number(hour)]).toBe(count * 3_600_000)
  },
)

test('weeks begin on Monday', async () => {
  const history = [at('2026-11-20T00:00:00Z'), at('2026-11-15T12:00:00Z', 'robins')]
  const { periods } = await frontStats(history, { by: 'week' })
  expect(periods.map(({ start }) => start)).toEqual(['2026-11-09', '2026-11-16'])
})

test('a million switches are added up without being kept', async () => {
  async function* history() {
    for (let i = 0; i < 1_000_000; i++)
      yield switchAt(-i * 600_000_000, i, i % 3 === 0 ? [] : ['robins', `m${i % 7}`])
  }
  const { members } = await frontStats(history(), { until, timeZone: 'Europe/Berlin' })
  expect(members).toHaveLength(8)
  expect(members[0]).toMatchObject({ member: 'robins' })
})

test.each([
  [[at('2026-01-01T00:00:00Z'), at('2026-01-02T00:00:00Z')], {}, 'newest first'],
  [[], { timeZone: 'Mars/Olympus' }, 'Mars/Olympus'],
])('rejects what makes no sense', async (history, options, message) => {
  await expect(frontStats(history, options)).rejects.toThrow(message)
})

test('CSV has no formulas, whatever members are called', () => {
  const names = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '＝1',
    '"quoted"',
    'a,b',
    'a;b',
    'two\nlines',
    "Robin's",
  ]
  const text = formatCsv([names, [null, 12.5, '', 'ä', '', '', '', '', '', '', '', '']])
  expect(text).toBe(
    `\ufeff'=1+1,'+1,'-1,'@SUM(A1),"'\t=1",'  =1,'＝1,"""quoted""","a,b","a;b","two\nlines",Robin's\r\n,12.5,,ä,,,,,,,,\r\n`,
  )
})

const intervals = frontIntervals(
  [at('2026-10-25T03:00:00Z', 'junipr'), at('2026-10-24T23:30:00Z', 'robins')],
  { until: '2026-10-25T04:00:00Z' },
)
const members = [{ id: 'robins', name: '=<Robin> & "co"', color: 'ff8800' }]

test('front intervals become CSV with the times that clocks showed', () => {
  const [, first, second] = frontIntervalsToCsv(intervals, { members, timeZone: 'Europe/Berlin' }).split(
    '\r\n',
  )
  expect(first).toBe(
    `"'=<Robin> & ""co""",robins,2026-10-25 01:30:00,2026-10-25 04:00:00,3.5,,2026-10-24T23:30:00Z,2026-10-25T03:00:00Z`,
  )
  expect(second).toBe('junipr,junipr,2026-10-25 04:00:00,,1,,2026-10-25T03:00:00Z,')
})

test('the timeline is XML with a bar for each interval, and names are text in it', () => {
  const svg = frontTimelineSvg(intervals, { members, timeZone: 'Europe/Berlin' })
  expect(svg).toContain('&lt;Robin&gt; &amp; &quot;co&quot;')
  expect(svg).toContain('fill="#ff8800"')
  expect(svg.match(/<rect x=/g)).toHaveLength(2)
  expect(svg).toContain('>2026-10-25</text>')
  expect(frontTimelineSvg([], {})).toContain('Nobody fronted.')
})
