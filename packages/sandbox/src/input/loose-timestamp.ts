import { type CalendarTime, type Instant, instantOf, instantOfMs } from '../time.js'
import { trimmed } from './white-space.js'

/** Why a text is no time: the server answers the one with a 400, the other with a 500. */
export type TimestampFault = 'unreadable' | 'impossible'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName = '(?<name>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const weekday = '(?:(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*,? +)?'
const dates = [
  '(?<year>\\d{4,})[-/.](?<month>\\d\\d?)[-/.](?<day>\\d\\d?)',
  '(?<month>\\d\\d?)[-/.](?<day>\\d\\d?)[-/.](?<year>\\d{4})',
  '(?<year>\\d{4})[-/.](?<month>\\d\\d?)',
  '(?<month>\\d\\d?)[-/.](?<year>\\d{4})',
  '(?<month>\\d\\d?)[-/.](?<day>\\d\\d?)',
  `${weekday}(?<day>\\d\\d?)[ -]+${monthName}(?:,?[ -]+(?<year>\\d{4}))?`,
  `${weekday}${monthName} +(?<day>\\d\\d?)(?:,? +(?<year>\\d{4}))?`,
  `${monthName},? +(?<year>\\d{4})`,
].map((pattern) => new RegExp(`^${pattern}(?:T| +|$)`, 'i'))
const time =
  /^(?:(?<hour>\d\d?):(?<minute>\d\d?)(?::(?<second>\d\d?)(?:[.,](?<fraction>\d+))?)?|(?=\d\d? *[ap]m)(?<hourAlone>\d\d?)) *(?<half>[ap]m)? *(?<zone>z|gmt|(?<sign>[+-])(?<offsetHours>\d\d?)(?::?(?<offsetMinutes>\d\d))?)?$/i
const maxOffsetMinutes = 14 * 60
const nsPerMinute = 60_000_000_000n

type Groups = Record<string, string | undefined>

/** Reads a time as .NET's DateTime.Parse does, which takes nearly anything; without a zone it is UTC. */
export function parseLooseTimestamp(text: string, now: Date): Instant | TimestampFault {
  const rest = trimmed(text)
  const date = dates.map((pattern) => pattern.exec(rest)).find((match) => match !== null)
  const timeText = rest.slice(date?.[0].length ?? 0)
  const clock = timeText === '' && date ? {} : time.exec(timeText)?.groups
  if (!clock) return 'unreadable'
  const local = instantOf({ ...dayOf(date?.groups ?? today(now), now), ...clockOf(clock) })
  const instant = local === undefined ? 'impossible' : toUtc(local, clock)
  return instant === 'impossible' && timeText === '' ? 'unreadable' : instant
}

const today = (now: Date): Groups => ({
  year: String(now.getUTCFullYear()),
  month: String(now.getUTCMonth() + 1),
  day: String(now.getUTCDate()),
})

function dayOf({ year, month, name, day }: Groups, now: Date): Pick<CalendarTime, 'year' | 'month' | 'day'> {
  return {
    year: Number(year ?? now.getUTCFullYear()),
    month: name ? monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1 : Number(month),
    day: Number(day ?? 1),
  }
}

function clockOf({ hour, hourAlone, minute, second, fraction, half }: Groups) {
  const shownHour = Number(hour ?? hourAlone ?? 0)
  const isAfternoon = half?.toLowerCase() === 'pm'
  return {
    hour: half ? (shownHour % 12) + (isAfternoon ? 12 : 0) : shownHour,
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    nanosecond: Math.round(Number(`0.${fraction ?? 0}`) * 1e7) * 100,
  }
}

/** Neither the local time nor the moment in UTC may leave the years 1 to 9999. */
function toUtc(
  local: Instant,
  { sign, offsetHours = '0', offsetMinutes = '0' }: Groups,
): Instant | TimestampFault {
  const minutes = Number(offsetHours) * 60 + Number(offsetMinutes)
  if (minutes > maxOffsetMinutes) return 'impossible'
  const instant = local - BigInt(sign === '-' ? -minutes : minutes) * nsPerMinute
  return [local, instant].every((time) => time >= start && time < end) ? instant : 'impossible'
}

const start = instantOfMs(Date.parse('0001-01-01T00:00:00Z'))
const end = instantOfMs(Date.parse('+010000-01-01T00:00:00Z'))
