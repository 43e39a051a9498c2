import { createRequire } from 'node:module'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { unpack } from './packed.js'

/** One operation in Prism's own form: `iid` is its operationId, `method` is lower case, `path` has no server prefix. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Those of the package's own document, prepared when it was built: Prism takes its time over that. */
export const preparedOperations = (): Operation[] =>
  unpack(createRequire(import.meta.url)('#operations')) as Operation[]

/** What the paths of the API begin with; those of Prism's operations don't have it. */
export const pathPrefix = '/v2'

/** The operationIds by path and method. */
export function routesOf(operations: readonly Operation[]): Record<string, Record<string, string>> {
  const routes: Record<string, Record<string, string>> = {}
  for (const { path, method, iid = '' } of operations)
    routes[pathPrefix + path] = { ...routes[pathPrefix + path], [method.toUpperCase()]: iid }
  return routes
}

/** Made once for each operation. */
export function perOperation<T extends object>(
  make: (operation: Operation) => T,
): (operation: Operation) => T {
  const made = new WeakMap<Operation, T>()
  return (operation) => {
    const known = made.get(operation)
    if (known) return known
    const value = make(operation)
    made.set(operation, value)
    return value
  }
}

/** The names of the examples that an operation documents, by status. */
export const documentedAnswers = perOperation(
  ({ responses }) =>
    new Map(
      responses.map(({ code, contents = [] }) => [
        code,
        contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
      ]),
    ),
)

const judgedHeaders = perOperation(({ request, responses }) => {
  const documented = [...(request?.headers ?? []), ...responses.flatMap(({ headers = [] }) => headers)]
  return new Set(['authorization', 'content-type', ...documented.map(({ name }) => name.toLowerCase())])
})

/** The headers that Prism judges. It takes its time over each one that it is given. */
export function pickJudged(headers: Headers, operation: Operation): Record<string, string> {
  const judged = judgedHeaders(operation)
  const picked: Record<string, string> = {}
  for (const [name, value] of headers) if (judged.has(name)) picked[name] = value
  // Two client libraries always send one; the server takes a blank one for none.
  if (picked['authorization']?.trim() === '') delete picked['authorization']
  return picked
}
