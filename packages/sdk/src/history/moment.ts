import type { Timestamp } from '../generated/models.js'
import { timestampToMicros } from '../values/timestamp.js'

/** A moment: a timestamp as the API writes it, or a `Date`. */
export type Moment = Timestamp | Date

/** Microseconds since 1970. */
export function microsOf(moment: Moment): bigint {
  return typeof moment === 'string' ? timestampToMicros(moment) : BigInt(moment.getTime()) * 1000n
}

/** Microseconds as milliseconds with a fraction. */
export function msOf(micros: bigint): number {
  return Number(micros) / 1000
}
