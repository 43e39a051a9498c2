const hoursOfDay = 24
const maxOffsetHours = 18

/** `crash` for the offsets that the server takes at first and then can't work with. */
export type TimeZoneVerdict = 'valid' | 'invalid' | 'crash'

/** Judges an IANA id, old names included and in its exact case, or a fixed offset such as `UTC+05:30`. */
export function judgeTimeZone(id: string): TimeZoneVerdict {
  const [match, hours, minutes = '0', seconds = '0'] =
    /^UTC[+-](\d\d)(?::(\d\d)(?::(\d\d))?)?$/.exec(id) ?? []
  if (match === undefined) return isIanaId(id) ? 'valid' : 'invalid'
  if (Number(hours) >= hoursOfDay || Number(minutes) > 59 || Number(seconds) > 59) return 'invalid'
  return Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600 > maxOffsetHours ? 'crash' : 'valid'
}

function isIanaId(id: string): boolean {
  const canonical = canonicalId(id)
  if (canonical === undefined || canonical === id) return canonical !== undefined
  return canonical.toLowerCase() !== id.toLowerCase() && id.split(/[/_-]/).every(isWordOfIds)
}

/** Intl takes ids in any case, and answers an old name with the new one. */
function canonicalId(id: string): string | undefined {
  if (/^[+-]/.test(id)) return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

const lowerCaseWords = new Set(['of', 'es', 'au', 'and'])

const isWordOfIds = (word: string) =>
  lowerCaseWords.has(word) || /^(?:[A-Z][a-z]+)+$|^[A-Z]{1,4}$|^[A-Z]*[\d+]+[A-Z]*$/.test(word)
