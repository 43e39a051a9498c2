import type { Timestamp } from '../generated/models.js'
import { must } from '../util/check-options.js'
import { notA } from '../values/not-a.js'
import { timestampToMicros } from '../values/timestamp.js'

/** A moment: a timestamp as the API writes it, or a `Date`. */
export type Moment = Timestamp | Date

/** Of a day that its month doesn't have, such as 30 February, the server tells. */
export const aMoment = must(
  'a Date, or a timestamp such as 2026-11-20T18:30:00Z',
  (value) => /^\d{4}-\S{5}T\S{8}(\.\d{1,9})?Z$/.test(textOf(value)) && Date.parse(textOf(value)) < Infinity,
)

const textOf = (moment: unknown): string =>
  typeof moment === 'string'
    ? moment
    : typeof Object(moment).getTime === 'function'
      ? `${Object(moment).toJSON()}`
      : ''

/** The moment as the API takes it. */
export function timestampOf(moment: Moment): Timestamp {
  return typeof moment === 'string' ? moment : moment.toJSON()
}

/** A timestamp as a text that compares as the moments do, cut to microseconds, as which the server stores it (D53). */
export function sortableText(timestamp: Timestamp): string {
  return timestamp.slice(0, -1).padEnd(20, '.').padEnd(26, '0').slice(0, 26)
}

/**
 * Microseconds since 1970.
 *
 * @throws {RangeError} If it is neither.
 */
export function microsOf(moment: Moment): bigint {
  if (typeof moment === 'string') return timestampToMicros(moment)
  const ms = moment.getTime()
  return Number.isNaN(ms) ? notA('timestamp', moment) : BigInt(ms) * 1000n
}

/** Microseconds as milliseconds with a fraction. */
export function msOf(micros: bigint): number {
  return Number(micros) / 1000
}
