import type { Prism } from '../prism/engine.js'
import type { Operation } from '../prism/operations.js'
import { toPrismRequest } from '../prism/request.js'
import { toResponse } from '../prism/response.js'
import { report } from '../report.js'
import { readContent } from './content.js'
import { rateLimitHeaders } from './rate-limit-headers.js'
import { type Refusal, refuseContent, refuseParameters, refuseReference } from './refusals.js'
import { refuseWithoutUserAgent } from './user-agent.js'

/** Answers a request that is as the document says. */
export type Answer = (operation: Operation, request: Request) => Promise<Response>

interface Call {
  operation: Operation
  /** Without the prefix, as it stands in the URL. */
  path: string
  parameters: Record<string, string>
  request: Request
}

/** Judges the request to a known operation, in the server's order, and refuses it with what the operation documents. */
export function createOperationEdge(prism: Prism, answer: Answer): (call: Call) => Promise<Response> {
  return async ({ operation, path, parameters, request }) => {
    const unresolved = refuseParameters(parameters, request)
    if (unresolved) return refuse(operation, request, unresolved)

    const content = operation.request?.body ? await readContent(request) : { value: undefined }
    const body = 'value' in content ? content.value : undefined
    const violations = await prism.inspect(operation, toPrismRequest(request, operation, path, body))
    const unknown = refuseReference(violations)
    if (unknown) return refuse(operation, request, unknown)

    const nameless = refuseWithoutUserAgent(request)
    if (nameless) return nameless

    const invalid = 'refusal' in content ? content.refusal : refuseContent(violations, operation)
    return invalid ? refuse(operation, request, invalid) : answer(operation, request)
  }

  async function refuse(operation: Operation, request: Request, refusal: Refusal): Promise<Response> {
    const { status, example, violations, errors, beforeLimiter, closesConnection } = refusal
    const documented = await prism.answer(operation, { code: status, exampleKey: example, dynamic: false })
    const response = toResponse(
      errors ? { ...documented, body: { ...(documented.body as object), errors } } : documented,
    )
    if (beforeLimiter) for (const [name] of rateLimitHeaders(response)) response.headers.delete(name)
    if (closesConnection) response.headers.set('Connection', 'close')
    return report(response, request, violations)
  }
}
