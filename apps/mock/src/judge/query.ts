import type { Operation } from '../prism/operations.js'
import { isPreference } from '../prism/preference.js'
import type { Violation } from './violation.js'

/** What in the keys of a query is not as the document says. The server ignores unknown keys, minds no case and reads the first value. */
export function inspectQuery({ request }: Operation, parameters: URLSearchParams): Violation[] {
  const known = (request?.query ?? []).map(({ name }) => name)
  const violations: Violation[] = []
  const add = (name: string, rule: string, message: string) =>
    violations.push({ location: 'query', path: [name], message, rule })
  const seen = new Set<string>()
  for (const [key, value] of parameters) {
    if (isPreference(key)) continue
    const name = known.find((other) => other.toLowerCase() === key.toLowerCase())
    if (name === undefined) {
      add(key, 'unknown', `There is no query parameter ${key}; ${listOf(known)}`)
    } else {
      if (key !== name) add(key, 'case', `Query parameter ${key} is written ${name}`)
      if (seen.has(name))
        add(name, 'repeated', `Query parameter ${name} is repeated; only its first value counts`)
      else if (value.trim() === '')
        add(name, 'blank', `Query parameter ${name} has no value, which counts as absent`)
      seen.add(name)
    }
  }
  return violations
}

const listOf = (known: string[]) =>
  known.length > 0 ? `this operation has ${known.join(' and ')}` : 'this operation has none'
