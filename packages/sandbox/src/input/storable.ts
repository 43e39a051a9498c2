import { serverError } from '../refusal.js'

/** The database refuses NUL characters, and colours with the line feed that the check before lets pass. */
export function refuseUnstorable(values: object): void {
  for (const [key, value] of Object.entries(values)) {
    if (key === 'color' && typeof value === 'string' && value.endsWith('\n')) throw serverError()
    if (typeof value === 'string' && value.includes('\0')) throw serverError()
    if (typeof value === 'object' && value !== null) refuseUnstorable(value)
  }
}
