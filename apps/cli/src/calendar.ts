import type { FrontInterval, Member } from '@pluralkit-openapi/sdk'
import { timestampToDate } from '@pluralkit-openapi/sdk/values'
import { createEvents } from 'ics'

/** Front intervals as an iCalendar file (RFC 5545). The same interval always has the same UID, so that a calendar can be imported again. */
export function frontCalendar(intervals: readonly FrontInterval[], members: readonly Member[]): string {
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const { error, value } = createEvents(
    intervals.map(({ member, start, durationMs, coFronters }) => {
      const startMs = timestampToDate(start).getTime()
      const others = coFronters.map(nameOf).join(', ')
      return {
        uid: `${member}-${start}@pluralkit-openapi`,
        productId: 'pluralkit-openapi',
        calName: 'Front history',
        title: nameOf(member),
        // Calendars know no milliseconds; an event must not end before it begins.
        start: startMs,
        startInputType: 'utc' as const,
        startOutputType: 'utc' as const,
        end: startMs + Math.max(1000, Math.round(durationMs)),
        endInputType: 'utc' as const,
        endOutputType: 'utc' as const,
        busyStatus: 'FREE' as const,
        ...(others !== '' && { description: `Together with ${others}` }),
      }
    }),
  )
  if (error) throw new Error(`The calendar can't be made: ${error.message}`)
  return value ?? ''
}
