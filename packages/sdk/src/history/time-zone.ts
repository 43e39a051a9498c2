const minuteMs = 60_000
const quarterMs = 15 * minuteMs
const dayMs = 24 * 60 * minuteMs

/** A time zone, as far as sums per hour and day need it. */
export interface TimeZone {
  /** Milliseconds that clocks there are ahead of UTC at a moment. */
  offsetMs(epochMs: number): number
}

/**
 * Makes a time zone of its name: `Europe/Berlin`, `UTC`, or a fixed one such as `UTC+05:30`, which is also how PluralKit's settings have it.
 *
 * @throws {RangeError} If there is no such zone.
 */
export function timeZoneOf(name: string): TimeZone {
  const [, sign, hours, minutes = '0'] = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(name) ?? []
  if (sign !== undefined) {
    const fixedMs = (Number(hours) * 60 + Number(minutes)) * minuteMs * (sign === '-' ? -1 : 1)
    return { offsetMs: () => fixedMs }
  }
  const format = new Intl.DateTimeFormat('en', {
    timeZone: name,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  // Asking Intl is slow, and neighbors have the same offset: a day that begins and ends with one has it all the time.
  let day = Number.NaN
  let offsets: number[] = []
  return {
    offsetMs(epochMs) {
      const today = Math.floor(epochMs / dayMs)
      if (today !== day) {
        day = today
        const start = today * dayMs
        const first = ask(start)
        offsets =
          first === ask(start + dayMs)
            ? [first]
            : Array.from({ length: dayMs / quarterMs }, (_, quarter) => ask(start + quarter * quarterMs))
      }
      return offsets.length === 1
        ? (offsets[0] as number)
        : (offsets[Math.floor((epochMs - today * dayMs) / quarterMs)] as number)
    },
  }

  function ask(epochMs: number): number {
    const parts: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(epochMs)) parts[type] = Number(value)
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts
    const local = Date.UTC(year, month - 1, date, hour, minute, second)
    return local - Math.floor(epochMs / 1000) * 1000
  }
}

/** An hour of a clock, or what of it lies within a span of time. */
export interface HourPart {
  /** `2026-11-20`. */
  date: string
  /** From 0 to 23. */
  hour: number
  ms: number
}

/** Takes a span of time apart by the hours of a clock. When clocks are set back, an hour comes twice; when they are set forward, never. */
export function* hoursOf(zone: TimeZone, fromMs: number, toMs: number): Generator<HourPart, void, undefined> {
  for (let at = fromMs; at < toMs; ) {
    const offset = zone.offsetMs(at)
    const local = at + offset
    const hourStart = Math.floor(local / (60 * minuteMs)) * 60 * minuteMs
    let end = Math.min(toMs, hourStart + 60 * minuteMs - offset)
    // Clocks are set at full quarters of an hour, of UTC as well.
    for (let turn = (Math.floor(at / quarterMs) + 1) * quarterMs; turn < end; turn += quarterMs) {
      if (zone.offsetMs(turn) !== offset) end = turn
    }
    yield { date: dateOf(local), hour: (hourStart / (60 * minuteMs)) % 24, ms: end - at }
    at = end
  }
}

const dateOf = (localMs: number) => new Date(localMs).toISOString().slice(0, 10)

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  const epochMs = Date.parse(`${date}T00:00:00Z`)
  const sinceMonday = (new Date(epochMs).getUTCDay() + 6) % 7
  return dateOf(epochMs - sinceMonday * dayMs)
}

/** A moment as clocks there show it: `2026-11-20 19:30:00`. */
export function localText(zone: TimeZone, epochMs: number): string {
  return new Date(epochMs + zone.offsetMs(epochMs)).toISOString().slice(0, 19).replace('T', ' ')
}
