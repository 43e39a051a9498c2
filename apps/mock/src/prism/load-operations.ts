import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations.js'
import type { Operation } from './operations.js'

/** Prism resolves references in place, hence the copy, and would send what a document describes as callbacks. */
export async function loadOperations(document: object): Promise<Operation[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return operations.map((operation) => ({ ...operation, callbacks: [] }))
}
