import { getHttpOperationsFromSpec } from '@stoplight/prism-http'

/** One operation in Prism's own form: `iid` is its operationId, `method` is lower case, `path` has no server prefix. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number]

/** Prism resolves references in place, hence the copy, and would send what a document describes as callbacks. */
export async function loadOperations(document: object): Promise<Operation[]> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return operations.map((operation) => ({ ...operation, callbacks: [] }))
}

/** The names of the examples that an operation documents, by status. */
export const documentedAnswers = (operation: Operation): Map<string, string[]> =>
  new Map(
    operation.responses.map(({ code, contents = [] }) => [
      code,
      contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)),
    ]),
  )
