import { notA } from '../values/not-a.js'
import type { Moment } from './moment.js'

/**
 * Writes a moment with six fractional digits and without `Z`: such texts sort like the moments, from the year 0 on. Further digits are
 * cut off, as the server does it (D53).
 *
 * @throws {RangeError} If it is neither a timestamp of the API nor a valid `Date`.
 */
export function sortable(moment: Moment): string {
  const text = typeof moment === 'string' ? moment : Number.isNaN(+moment) ? '' : moment.toISOString()
  const [, second, fraction = ''] = /^(-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z$/.exec(text) ?? []
  return second
    ? `${second}.${fraction.padEnd(6, '0').slice(0, 6)}`
    : notA('timestamp such as 2026-11-20T18:30:00Z', moment)
}

/** One microsecond after a moment that {@link sortable} wrote, as the API reads it. */
export function justAfter(moment: string): string {
  const micros = 1 + Number(moment.slice(-6))
  return micros < 1e6
    ? `${moment.slice(0, -6)}${String(micros).padStart(6, '0')}Z`
    : new Date(Date.parse(`${moment.slice(0, -7)}Z`) + 1000).toISOString()
}
