import { earliestInstant, type Instant, instantOf, latestInstant } from '../time.js'

const pattern = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?Z$/
const nsPerDay = 86_400_000_000_000n

/** `2026-11-20T18:30:00.5Z`: UTC only, with capital letters. The form of `before` and of new switches. */
export function parseStrictTimestamp(text: string): Instant | undefined {
  const [match, year, month, day, hour, minute, second, fraction = ''] = pattern.exec(text) ?? []
  if (match === undefined) return undefined
  const isNextMidnight = `${hour}${minute}${second}` === '240000' && /^0*$/.test(fraction)
  const midnight = isNextMidnight ? nsPerDay : 0n
  const instant = instantOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: isNextMidnight ? 0 : Number(hour),
    minute: Number(minute),
    second: Number(second),
    nanosecond: Number(fraction.padEnd(9, '0')),
  })
  if (instant === undefined || instant < earliestInstant) return undefined
  return instant + midnight > latestInstant ? undefined : instant + midnight
}
