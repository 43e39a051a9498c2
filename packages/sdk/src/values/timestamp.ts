import type { Timestamp } from '../generated/models.js'
import { epochMsOf, isoTextOf } from './calendar.js'
import { notA } from './not-a.js'

const year2000Ms = 946_684_800_000

/** The whole second in milliseconds since 1970, and the nanoseconds behind it: from 0 to 999,999,999. */
function read(timestamp: Timestamp): { ms: number; nanos: number } {
  const [, dateTime = '', fraction = ''] = /^(.+?)(?:\.(\d{1,9}))?Z$/.exec(timestamp) ?? []
  const ms = epochMsOf(dateTime) ?? notA('timestamp such as 2026-11-20T18:30:00Z', timestamp)
  return { ms, nanos: Number(fraction.padEnd(9, '0')) }
}

/**
 * Compares two timestamps of the API exactly, to the nanosecond; fit for `sort`. As texts they can't be compared: their fractions
 * have no fixed length.
 *
 * The answer to a posted switch can have more digits than are stored (D53): to compare it with later answers, compare
 * {@link timestampToMicros} of both.
 *
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if they are the same moment.
 * @throws {RangeError} If one of them is no timestamp in the API's form, or no real date.
 */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  const one = read(a)
  const other = read(b)
  return Math.sign(one.ms - other.ms || one.nanos - other.nanos)
}

/**
 * The moment in microseconds since 1970, which is how the server stores it. Further digits are cut off as the server does it: toward
 * 2000-01-01 (D53).
 *
 * @throws {RangeError} If the text is no timestamp in the API's form, or no real date.
 */
export function timestampToMicros(timestamp: Timestamp): bigint {
  const { ms, nanos } = read(timestamp)
  const cut = ms < year2000Ms ? Math.ceil : Math.floor
  return BigInt(ms) * 1000n + BigInt(cut(nanos / 1000))
}

/**
 * Writes a moment as the API does: in UTC, with up to six fractional digits and no trailing zeros. The API also takes what a `Date`
 * has for `toISOString()`.
 *
 * @param micros Microseconds since 1970.
 */
export function timestampFromMicros(micros: bigint): Timestamp {
  const behindMs = ((micros % 1000n) + 1000n) % 1000n
  const text = isoTextOf(Number((micros - behindMs) / 1000n))
  return `${text.replace('Z', String(behindMs).padStart(3, '0')).replace(/\.?0+$/, '')}Z`
}

/**
 * The moment as a `Date`, which cuts it to milliseconds. Unlike `new Date(timestamp)` it also reads years before 0.
 *
 * @throws {RangeError} If the text is no timestamp in the API's form, or no real date.
 */
export function timestampToDate(timestamp: Timestamp): Date {
  const { ms, nanos } = read(timestamp)
  return new Date(ms + Math.floor(nanos / 1e6))
}
