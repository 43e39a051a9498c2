import type { Operation } from '../prism/operations.js'
import { isPreference } from '../prism/preference.js'
import type { Violation } from './violation.js'

/** What in the keys of a query is not as the document says. The server ignores unknown keys, minds no case and reads the first value. */
export function inspectQuery({ request }: Operation, query: URLSearchParams): Violation[] {
  const parameters = request?.query ?? []
  const known = parameters.map(({ name }) => name)
  const isInteger = (name: string) =>
    parameters.find((other) => other.name === name)?.schema?.type === 'integer'
  const violations: Violation[] = []
  const add = (name: string, rule: string, message: string) =>
    violations.push({ location: 'query', path: [name], message, rule })
  const seen = new Set<string>()
  for (const [key, value] of query) {
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
      else if (isInteger(name) && isOddInteger(value))
        add(name, 'type', `Query parameter ${name} is written in decimal digits`)
      seen.add(name)
    }
  }
  return violations
}

/** What both the server and Prism take for a whole number, and the document doesn't. */
const isOddInteger = (value: string) => Number.isInteger(Number(value)) && !/^-?\d+$/.test(value)

const listOf = (known: string[]) =>
  known.length > 0 ? `this operation has ${known.join(' and ')}` : 'this operation has none'
