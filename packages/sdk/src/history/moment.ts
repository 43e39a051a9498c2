import type { Timestamp } from '../generated/models.js'
import { notA } from '../values/not-a.js'
import { timestampToMicros } from '../values/timestamp.js'

/** A moment: a timestamp as the API writes it, or a `Date`. */
export type Moment = Timestamp | Date

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
