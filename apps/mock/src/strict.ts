import type { Answer, EdgeCall } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from './buffered-request.js'
import { inspectCall } from './judge/inspect-call.js'
import { refusalOf } from './judge/refusal.js'
import { type Operation, pathPrefix } from './prism/operations.js'

/** Stands between the server's front end and what runs operations: what violates the document doesn't get to it. */
export function createStrict(operations: readonly Operation[]) {
  const byId = new Map(operations.map((operation) => [operation.iid ?? '', operation]))

  return async <Result>(call: EdgeCall<string>, run: () => Promise<Result>): Promise<Answer | Result> => {
    const operation = byId.get(call.operation)
    // What the document doesn't have at all, such as a link preview, is no matter of its rules.
    if (!operation || call.request.method === 'HEAD') return run()
    const request = call.request as BufferedRequest
    await readIfPossible(request)
    const path = call.url.pathname.slice(pathPrefix.length)
    const parameters = Object.entries(call.path).map(
      ([name, value]) => [name, encodeURIComponent(value)] as const,
    )
    return refusalOf(inspectCall({ operation, path, parameters, request }), operation) ?? run()
  }
}

/** A body that breaks off is not for us to judge: what runs the operation says so. */
const readIfPossible = (request: BufferedRequest) => request.read().catch(() => undefined)
