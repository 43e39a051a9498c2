import type { Query } from '../operations/operation.js'

/** Query keys count in any case, and a key given twice with its first value. */
export function readQuery(parameters: URLSearchParams): Query {
  const values = new Map<string, string>()
  for (const [key, value] of parameters) {
    const name = key.toLowerCase()
    if (!values.has(name)) values.set(name, value)
  }
  return (key) => values.get(key)
}
