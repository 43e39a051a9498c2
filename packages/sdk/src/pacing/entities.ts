import { parseJson } from '../util/json.js'
import type { Target } from './target.js'

/** Keys under which a response shows entities, and their kinds. */
const kinds: Readonly<Record<string, string>> = {
  members: 'members',
  member: 'members',
  groups: 'groups',
  group: 'groups',
  switches: 'switches',
  system: 'systems',
  systems: 'systems',
}

/**
 * The entities that a response names, such as `members/robins`: all that belong to the same system.
 *
 * @param text The body, which may be anything.
 */
export function entitiesIn({ shows = '' }: Target, text: string): string[] {
  // Fronters are a switch with its members.
  const kind = shows === 'fronters' ? 'switches' : kinds[shows]
  return kind === undefined ? [] : [...named(parseJson(text), kind)]
}

function* named(value: unknown, kind: string): Generator<string> {
  if (typeof value === 'string') yield `${kind}/${value}`
  else if (Array.isArray(value)) for (const item of value) yield* named(item, kind)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'id' || key === 'uuid') yield* named(inner, kind)
      else if (key !== 'groups' && kinds[key]) yield* named(inner, kinds[key])
    }
}
