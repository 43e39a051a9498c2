import type { Violation } from '../prism/violations.js'

/** As in the API's error 40001. */
export type FieldErrors = Record<string, { message: string }[]>

/** What is wrong with each key of the body; nothing if it is the body as a whole that is wrong. */
export function fieldErrors(violations: readonly Violation[]): FieldErrors | undefined {
  const fields = new Map<string, Violation[]>()
  for (const violation of violations) {
    const field = fieldOf(violation)
    if (field) fields.set(field, [...(fields.get(field) ?? []), violation])
  }
  if (fields.size === 0) return undefined
  return Object.fromEntries(
    [...fields].map(([field, all]) => [field, mostTelling(all).map(({ message }) => ({ message }))]),
  )
}

/** The API names keys flat: those of `privacy` by themselves, and a list as a whole. */
function fieldOf({ location, path: [key, keyWithin] }: Violation): string | undefined {
  if (location !== 'body' || key === undefined) return undefined
  return key === 'privacy' && keyWithin !== undefined ? keyWithin : key
}

/** A schema that also admits null fails three times for one wrong value: the rule itself, "must be null", and the choice. */
function mostTelling(violations: readonly Violation[]): readonly Violation[] {
  const telling = violations.filter(
    ({ rule, message }) => rule !== 'oneOf' && rule !== 'anyOf' && !message.endsWith('must be null'),
  )
  return telling.length > 0 ? telling : violations
}
