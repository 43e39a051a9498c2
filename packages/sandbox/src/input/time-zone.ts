import { timeZones } from '../generated/time-zones.js'

const hoursOfDay = 24
const maxOffsetHours = 18

/** `crash` for the offsets that the server takes at first and then can't work with. */
export type TimeZoneVerdict = 'valid' | 'invalid' | 'crash'

/** Judges an IANA id, old names included and in its exact case, or a fixed offset such as `UTC+05:30`. */
export function judgeTimeZone(id: string): TimeZoneVerdict {
  const [match, hours, minutes = '0', seconds = '0'] =
    /^UTC[+-](\d\d)(?::(\d\d)(?::(\d\d))?)?$/.exec(id) ?? []
  if (match === undefined) return timeZones.has(id) ? 'valid' : 'invalid'
  if (Number(hours) >= hoursOfDay || Number(minutes) > 59 || Number(seconds) > 59) return 'invalid'
  return Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600 > maxOffsetHours ? 'crash' : 'valid'
}
