import type { Violation } from './violation.js'

/** As in the API's error 40001. */
export type FieldErrors = Record<string, { message: string }[]>

/** What is wrong with each key of the body; nothing if it is the body as a whole that is wrong. */
export function fieldErrors(violations: readonly Violation[]): FieldErrors | undefined {
  const errors = new Map<string, { message: string }[]>()
  for (const violation of violations) {
    const field = fieldOf(violation)
    if (field) errors.set(field, [...(errors.get(field) ?? []), { message: violation.message }])
  }
  return errors.size > 0 ? Object.fromEntries(errors) : undefined
}

/** The API names keys flat: those of `privacy` by themselves, and a list as a whole. */
function fieldOf({ location, path: [key, keyWithin] }: Violation): string | undefined {
  if (location !== 'body' || key === undefined) return undefined
  return key === 'privacy' && keyWithin !== undefined ? keyWithin : key
}
