import { createRequire } from 'node:module'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'

/** One operation in Prism's own form: `iid` is its operationId, `method` is lower case, `path` has no server prefix. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Those of the package's own document, prepared when it was built: Prism takes its time over that. */
export const preparedOperations = (): Operation[] => createRequire(import.meta.url)('#operations')

const answersOf = new WeakMap<Operation, Map<string, string[]>>()

/** The names of the examples that an operation documents, by status. */
export function documentedAnswers(operation: Operation): Map<string, string[]> {
  const known = answersOf.get(operation)
  if (known) return known
  const answers = new Map(
    operation.responses.map(({ code, contents = [] }) => [
      code,
      contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    ]),
  )
  answersOf.set(operation, answers)
  return answers
}

const headersOf = new WeakMap<Operation, Set<string>>()

/** The headers that Prism judges. It takes its time over each one that it is given. */
export function pickJudged(headers: Headers, operation: Operation): Record<string, string> {
  const judged = judgedHeaders(operation)
  const picked: Record<string, string> = {}
  for (const [name, value] of headers) if (judged.has(name)) picked[name] = value
  return picked
}

function judgedHeaders(operation: Operation): Set<string> {
  const known = headersOf.get(operation)
  if (known) return known
  const { request, responses } = operation
  const documented = [...(request?.headers ?? []), ...responses.flatMap(({ headers = [] }) => headers)]
  const names = new Set([
    'authorization',
    'content-type',
    ...documented.map(({ name }) => name.toLowerCase()),
  ])
  headersOf.set(operation, names)
  return names
}
