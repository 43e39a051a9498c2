import type { Violation } from './violation.js'

/**
 * One violation for each fault. A value that fits none of several schemas fails each of them and the choice itself: of a
 * nullable field the line that says what the value has to be is kept, of a reference the one that names all its forms.
 */
export function fold(violations: readonly Violation[]): Violation[] {
  const kept = violations.filter((violation) => !isImplied(violation, violations))
  const atSamePlace = new Map<string, Violation[]>()
  for (const violation of kept.filter(isNotMisspelled(kept))) {
    const place = placeOf(violation)
    atSamePlace.set(place, [...(atSamePlace.get(place) ?? []), violation])
  }
  return [...atSamePlace.values()].map(mostTelling)
}

const placeOf = ({ in: direction, location, path }: Violation) => JSON.stringify([direction, location, path])

const isChoice = ({ rule }: Violation) => rule === 'oneOf' || rule === 'anyOf'
const isNullBranch = ({ rule, message }: Violation) => rule === 'type' && message.endsWith('must be null')

/** The failing of a choice says nothing that the failing of what was to be chosen doesn't say better, there or below. */
function isImplied(violation: Violation, all: readonly Violation[]): boolean {
  if (!isChoice(violation) && !isNullBranch(violation)) return false
  return all.some(
    (other) =>
      other.in === violation.in &&
      other.location === violation.location &&
      violation.path.every((key, index) => other.path[index] === key) &&
      other.path.length > violation.path.length,
  )
}

const mostTelling = (all: readonly Violation[]): Violation => {
  const own = all.filter((violation) => !isNullBranch(violation) && !isChoice(violation))
  const choice = all.find(isChoice)
  // More than one way to be right, besides null: only the choice itself names them all.
  const isReference = choice?.rule === 'anyOf'
  return (isReference ? choice : (own[0] ?? all[0])) as Violation
}

/** A required key that is there in other capitals is one fault, not two. */
const isNotMisspelled = (all: readonly Violation[]) => (violation: Violation) =>
  violation.rule !== 'required' ||
  !all.some(
    (other) =>
      other.rule === 'additionalProperties' &&
      other.path.join('.').toLowerCase() === violation.path.join('.').toLowerCase(),
  )
