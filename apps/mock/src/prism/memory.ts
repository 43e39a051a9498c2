import { type Operation, perOperation } from './operations.js'

/** Longer ones are seldom the same again. */
const maxKeyLength = 10_000
const maxEntries = 20

/**
 * Remembers the last judgements of an operation. They depend on nothing but what is judged, Prism takes longer over one
 * than all the rest of the mock, and apps and tests ask the same again and again.
 */
export function createMemory<T>(): (operation: Operation, key: string, judge: () => T) => T {
  const judgements = perOperation(() => new Map<string, T>())

  return (operation, key, judge) => {
    if (key.length > maxKeyLength) return judge()
    const known = judgements(operation)
    const judgement = known.get(key) ?? judge()
    // Again at the end: what was not asked for longest is forgotten first.
    known.delete(key)
    known.set(key, judgement)
    if (known.size > maxEntries) known.delete(known.keys().next().value as string)
    return judgement
  }
}
