import type { Operation } from './operation.js'

/** The names of all operations. */
export function renderOperations(operations: Operation[]): string {
  return `/** Id of an operation, as in the document. */
export type OperationId =
${operations.map(({ id }) => `  | '${id}'\n`).join('')}`
}
