import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type { OpenApiDocument } from '../document.js'

/** One operation in Prism's own form: `iid` is its operationId, `method` is lower case, `path` has no server prefix. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Prism resolves references in place, hence the copy. */
export const loadOperations = (document: OpenApiDocument): Promise<Operation[]> =>
  getHttpOperationsFromSpec(structuredClone(document))

/** The names of the examples that an operation documents for each status. */
export const documentedAnswers = (operation: Operation): Record<string, string[]> =>
  Object.fromEntries(
    operation.responses.map(({ code, contents = [] }) => [
      code,
      contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    ]),
  )
