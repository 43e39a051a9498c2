import { timestampToDate } from '../values/timestamp.js'
import type { FrontInterval } from './front-intervals.js'
import { localText, timeZoneOf } from './time-zone.js'

/**
 * Writes rows as CSV (RFC 4180) that Excel, Numbers and LibreOffice open as it is meant: with a byte order mark, so that letters of all
 * languages come through, and without formulas: a cell that would be one, such as `=1+1`, is led by an apostrophe.
 *
 * @example await writeFile('members.csv', formatCsv([['name', 'pronouns'], ...members.map(({ name, pronouns }) => [name, pronouns])]))
 *
 * @param rows Cells: strings, numbers; null is an empty cell.
 */
export function formatCsv(rows: Iterable<readonly (string | number | null)[]>): string {
  let text = '\ufeff'
  for (const row of rows) text += `${formatCsvRow(row)}\r\n`
  return text
}

/**
 * Writes one row, without its line break: for tables that are written row by row.
 *
 * @example console.log(formatCsvRow(['=1+1', 'Robin "the Fox"'])) // '=1+1,"Robin ""the Fox"""
 */
export function formatCsvRow(cells: readonly (string | number | null)[]): string {
  return cells.map(cell).join(',')
}

/** What a spreadsheet takes for the beginning of a formula, also behind blanks and in its full-width forms. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return /[",;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** What is written of front intervals. */
export interface IntervalNames {
  /** Members by short id, for their names. An id without one stands for itself. */
  members?: Iterable<{ id: string; name: string }> | undefined
  /**
   * Time zone of the columns `start` and `end`.
   *
   * @defaultValue `'UTC'`
   */
  timeZone?: string | undefined
}

/**
 * Writes front intervals as CSV: name, id, start and end as clocks show them, hours, co-fronters, and start and end as the API has them.
 *
 * @example await writeFile('fronts.csv', frontIntervalsToCsv(intervals, { members, timeZone: 'Europe/Berlin' }))
 *
 * @throws {RangeError} If there is no such time zone.
 */
export function frontIntervalsToCsv(
  intervals: Iterable<FrontInterval>,
  { members = [], timeZone = 'UTC' }: IntervalNames = {},
): string {
  const zone = timeZoneOf(timeZone)
  const names = new Map([...members].map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const clock = (timestamp: string) => localText(zone, timestampToDate(timestamp).getTime())
  const rows = [...intervals].map(({ member, start, end, durationMs, coFronters }) => [
    nameOf(member),
    member,
    clock(start),
    end === null ? null : clock(end),
    Math.round(durationMs / 36_000) / 100,
    coFronters.map(nameOf).join('; '),
    start,
    end,
  ])
  const head = [
    'member',
    'id',
    `start (${timeZone})`,
    `end (${timeZone})`,
    'hours',
    'with',
    'start (UTC)',
    'end (UTC)',
  ]
  return formatCsv([head, ...rows])
}
