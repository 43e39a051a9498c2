import type { BufferedRequest } from '../buffered-request.js'
import type { Documented } from '../documented.js'
import type { Operation } from '../prism/operations.js'
import { report } from '../report.js'
import { type Call, inspectCall } from './inspect-call.js'
import { rateLimitHeaders } from './rate-limit-headers.js'
import { type Refusal, refuseContent, refuseReference } from './refusals.js'
import { refuseWithoutUserAgent } from './user-agent.js'

/** Answers a request that is as the document says. */
export type Answer = (operation: Operation, request: BufferedRequest) => Promise<Response>

/** Judges the request to a known operation, in the server's order, and refuses it with what the operation documents. */
export function createOperationEdge(
  documented: Documented,
  answer: Answer,
): (call: Call) => Promise<Response> {
  return async (call) => {
    const { operation, request } = call
    const { unresolved, unreadable, violations } = inspectCall(call)
    const unknown = unresolved ?? refuseReference(violations)
    if (unknown) return refuse(operation, request, unknown)

    const nameless = refuseWithoutUserAgent(request)
    if (nameless) return nameless

    const invalid = unreadable ?? refuseContent(violations, operation)
    return invalid ? refuse(operation, request, invalid) : answer(operation, request)
  }

  async function refuse(operation: Operation, request: Request, refusal: Refusal): Promise<Response> {
    const { status, example, violations, errors, beforeLimiter, closesConnection } = refusal
    const choice = { code: status, exampleKey: example, dynamic: false }
    const response = await documented(operation, choice, errors && { errors })
    if (beforeLimiter) for (const [name] of rateLimitHeaders(response)) response.headers.delete(name)
    if (closesConnection) response.headers.set('Connection', 'close')
    return report(response, request, violations)
  }
}
