import type { Operation } from './operation.js'

/** The table of operations: what the runtime has to know of each. */
export function renderOperations(operations: Operation[]): string {
  const union = (values: string[]) => [...new Set(values)].map((value) => `'${value}'`).join(' | ')
  return `import type { paths } from './schema.js'

/** What the runtime knows of an operation. */
export interface Operation {
  method: ${union(operations.map(({ httpMethod }) => httpMethod))}
  /** Path behind the base URL, with its parameters in braces. */
  path: keyof paths
  pathParameters: readonly string[]
  /** The budget of the rate limit that it counts against, and how much. */
  scope: ${union(operations.map(({ scope }) => scope))}
  cost: number
  /** Whether it makes no sense without a token. */
  tokenRequired: boolean
  /** What success gives: JSON; nothing (204); or JSON, or null where the API has nothing to say (204). */
  result: 'json' | 'void' | 'json-or-null'
}

/** All operations of the document, by operationId. */
export const operationTable = {
${operations.map((operation) => `  ${row(operation)},\n`).join('')}} as const satisfies Record<string, Operation>

/** Id of an operation, as in the document. */
export type OperationId = keyof typeof operationTable
`
}

function row({
  id,
  httpMethod,
  path,
  pathParameters,
  scope,
  cost,
  tokenRequired,
  data,
  successes,
}: Operation): string {
  const names = pathParameters.map(({ name }) => `'${name}'`).join(', ')
  const result = data === undefined ? 'void' : successes.has(204) ? 'json-or-null' : 'json'
  return (
    `${id}: { method: '${httpMethod}', path: '${path}', pathParameters: [${names}], ` +
    `scope: '${scope}', cost: ${cost}, tokenRequired: ${tokenRequired}, result: '${result}' }`
  )
}
