import type { Operation } from './operation.js'

/**
 * The POSTs that may be sent twice, by the verb that their path ends in.
 *
 * All other methods may be sent twice: the document has to agree, and to call no other POST of that verb something else.
 */
export function renderIdempotentPosts(operations: Operation[]): string {
  const verbOf = ({ path }: Operation) => path.split('/').at(-1) ?? ''
  const posts = operations.filter(({ httpMethod }) => httpMethod === 'POST')
  const verbs = [...new Set(posts.filter(({ isIdempotent }) => isIdempotent).map(verbOf))]
  const misunderstood = operations.find(
    (operation) =>
      operation.isIdempotent !== (operation.httpMethod !== 'POST' || verbs.includes(verbOf(operation))),
  )
  if (misunderstood)
    throw new Error(
      `src/retry/idempotent.ts would take ${misunderstood.id} for ${misunderstood.isIdempotent ? 'not ' : ''}idempotent.`,
    )
  return `/** Last parts of the paths whose POST may be sent twice without doing more than once. */
export const idempotentPosts: readonly string[] = [${verbs.map((verb) => `'${verb}'`).join(', ')}]
`
}
