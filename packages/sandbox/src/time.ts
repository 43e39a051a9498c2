/** A moment in nanoseconds since 1970, so that every digit that the server keeps or echoes fits. */
export type Instant = bigint

const nsPerMs = 1_000_000n
const nsPerSecond = 1_000_000_000n

export const instantOfMs = (ms: number): Instant => BigInt(Math.round(ms * 1000)) * 1000n

/** `2026-11-20T18:30:00.123456Z`: without trailing zeros, and with a minus before years below zero. */
export function formatInstant(instant: Instant): string {
  const fraction = floorMod(instant, nsPerSecond)
  const date = new Date(Number((instant - fraction) / nsPerMs))
  const year = date.getUTCFullYear()
  const yearText = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
  const digits = String(fraction).padStart(9, '0').replace(/0+$/, '')
  return `${yearText}${date.toISOString().slice(-20, -5)}${digits && `.${digits}`}Z`
}

export const formatSeconds = (instant: Instant): string =>
  formatInstant(instant - floorMod(instant, nsPerSecond))

/** The first and the last time that the server can name. */
export const earliestInstant = instantOfMs(Date.UTC(-9998, 0, 1))
export const latestInstant = instantOfMs(Date.UTC(10000, 0, 1)) - 1n

/** What the database keeps: microseconds, cut off toward the year 2000. The last time of all it takes for infinity. */
export function toMicroseconds(instant: Instant): Instant {
  if (instant === latestInstant) return instant
  return databaseEpoch + ((instant - databaseEpoch) / 1000n) * 1000n
}
const databaseEpoch = BigInt(Date.UTC(2000, 0, 1)) * nsPerMs

export interface CalendarTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
  nanosecond: number
}

/** The instant of a calendar time in UTC, or undefined if there is no such time. */
export function instantOf({
  year,
  month,
  day,
  hour,
  minute,
  second,
  nanosecond,
}: CalendarTime): Instant | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined
  if (hour > 23 || minute > 59 || second > 59) return undefined
  date.setUTCHours(hour, minute, second)
  return BigInt(date.getTime()) * nsPerMs + BigInt(nanosecond)
}

/** The moment that a Discord id was made. */
export const instantOfSnowflake = (id: bigint): Instant => ((id >> 22n) + 1420070400000n) * nsPerMs

const floorMod = (value: bigint, by: bigint) => ((value % by) + by) % by
