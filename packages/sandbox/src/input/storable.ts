import { serverError } from '../refusal.js'
import { earliestInstant, type Instant, instantOfMs } from '../time.js'

/** The database refuses NUL characters, and colours with the line feed that the check before lets pass. */
export function refuseUnstorable(values: object): void {
  for (const [key, value] of Object.entries(values)) {
    if (key === 'color' && typeof value === 'string' && value.endsWith('\n')) throw serverError()
    if (typeof value === 'string' && value.includes('\0')) throw serverError()
    if (typeof value === 'object' && value !== null) refuseUnstorable(value)
  }
}

/** The database refuses times before its own first one, except the first of all, which it takes for minus infinity. */
export function refuseUnstorableInstant(instant: Instant): void {
  if (instant < databaseStart && instant !== earliestInstant) throw serverError()
}
const databaseStart = instantOfMs(Date.UTC(-4713, 10, 24))
