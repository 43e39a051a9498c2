import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js'
import type { Operation } from './operations.js'
import { pack, unpack } from './packed.js'

/** Prism resolves references in place, hence the copy, and would send what a document describes as callbacks. */
export async function loadOperations(document: object): Promise<Operation[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return unpack(
    pack(operations.map((operation) => withoutProse({ ...operation, callbacks: [] }))),
  ) as Operation[]
}

/** Half of the document is there for people. Without it Prism starts sooner, and finds the same. */
const withoutProse = (operation: Operation): Operation => trimmed(operation) as Operation

function trimmed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, item]) => !isProse(key, item))
  return Object.fromEntries(kept.map(([key, item]) => [key, isExample(key) ? item : trimmed(item)]))
}

const isProse = (key: string, value: unknown): boolean =>
  key === 'x-stoplight' ||
  key === 'explicitProperties' ||
  // A property of an object can have the same name; its value is a schema.
  ((key === 'description' || key === 'summary') && typeof value === 'string')

const isExample = (key: string): boolean => ['example', 'examples', 'default', 'enum'].includes(key)
