import type { Timestamp } from '../generated/models.js'
import { epochMsOf, isoTextOf } from './calendar.js'
import { notA } from './not-a.js'

const year2000Micros = 946_684_800_000_000n

/** Nanoseconds since 1970: as many digits as a timestamp can have. */
function nanosOf(timestamp: Timestamp): bigint {
  const [, dateTime = '', fraction = ''] = /^(.+?)(?:\.(\d{1,9}))?Z$/.exec(timestamp) ?? []
  const ms = epochMsOf(dateTime) ?? notA('timestamp such as 2026-11-20T18:30:00Z', timestamp)
  return BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
}

/** Division that rounds down; that of `bigint` rounds toward 0. */
const floorDivide = (value: bigint, by: bigint) => (value - (((value % by) + by) % by)) / by

/**
 * Compares two timestamps of the API exactly, to the nanosecond; fit for `sort`. As texts they can't be compared: their fractions
 * have no fixed length.
 *
 * The answer to a posted switch can have more digits than are stored: to compare it with later answers, compare
 * {@link timestampToMicros} of both.
 *
 * @returns -1 if `a` is earlier, 1 if it is later, 0 if they are the same moment.
 * @throws {RangeError} If one of them is no timestamp in the API's form, or no real date.
 */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  const behindNanos = nanosOf(a) - nanosOf(b)
  return behindNanos < 0n ? -1 : Number(behindNanos > 0n)
}

/**
 * The moment in microseconds since 1970, which is how the server stores it. Further digits are cut off as the server does it: toward
 * 2000-01-01.
 *
 * @throws {RangeError} If the text is no timestamp in the API's form, or no real date.
 */
export function timestampToMicros(timestamp: Timestamp): bigint {
  return (nanosOf(timestamp) - year2000Micros * 1000n) / 1000n + year2000Micros
}

/**
 * Writes a moment as the API does: in UTC, with up to six fractional digits and no trailing zeros. The API also takes what a `Date`
 * has for `toISOString()`.
 *
 * @param micros Microseconds since 1970.
 */
export function timestampFromMicros(micros: bigint): Timestamp {
  const ms = floorDivide(micros, 1000n)
  const behindMs = String(micros - ms * 1000n).padStart(3, '0')
  return `${isoTextOf(Number(ms))
    .replace('Z', behindMs)
    .replace(/\.?0+$/, '')}Z`
}

/**
 * The moment as a `Date`, which cuts it to milliseconds. Unlike `new Date(timestamp)` it also reads years before 0.
 *
 * @throws {RangeError} If the text is no timestamp in the API's form, or no real date.
 */
export function timestampToDate(timestamp: Timestamp): Date {
  return new Date(Number(floorDivide(nanosOf(timestamp), 1_000_000n)))
}
