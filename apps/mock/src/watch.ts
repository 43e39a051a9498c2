import { faultHeader } from '@pluralkit-openapi/sandbox'
import { bufferAnswers } from './buffer-answers.js'
import { BufferedResponse } from './buffered-response.js'
import { pathPrefix } from './edge/edge.js'
import { type Call, inspectCall } from './edge/inspect-call.js'
import { createRouter } from './edge/router.js'
import type { BufferedFetch } from './fetch.js'
import { inspectAnswerBody, inspectAnswerHead } from './prism/engine.js'
import { createMemory } from './prism/memory.js'
import { type Operation, pickJudged } from './prism/operations.js'
import type { Violation } from './prism/violations.js'
import { operationHeader, report } from './report.js'

/** Reports what in requests and answers leaves the document, and changes neither. */
export function createWatch(operations: Operation[], answering: BufferedFetch): BufferedFetch {
  const next = bufferAnswers(answering)
  const findRoute = createRouter(operations)

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'OPTIONS' || pathname === '/') return next(request)
    const path = pathname.slice(pathPrefix.length)
    const route = pathname.startsWith(`${pathPrefix}/`) ? findRoute(path) : undefined
    const operation = route?.operations.get(request.method)
    if (!route || !operation) {
      const message = `The document has no ${route ? `${request.method} for this` : 'such'} path`
      return report(await next(request), request, [{ location: 'path', path: [], message }])
    }
    const response = await next(request)
    const call = { operation, path, parameters: route.parameters, request }
    const violations = [...violationsOf(call), ...violationsOfAnswer(operation, response)]
    response.headers.set(operationHeader, operation.iid ?? '')
    return violations.length > 0 ? report(response, request, violations) : response
  }
}

function violationsOf(call: Call): Violation[] {
  const { unresolved, unreadable, violations } = inspectCall(call)
  return [...(unresolved?.violations ?? []), ...(unreadable?.violations ?? []), ...violations]
}

const recallHead = createMemory<readonly Violation[]>()
const recallBody = createMemory<readonly Violation[]>()

/** What is not as documented in an answer, unless a planted fault has made it so. */
function violationsOfAnswer(operation: Operation, response: Response): readonly Violation[] {
  if (!(response instanceof BufferedResponse) || response.headers.has(faultHeader)) return []
  const { status: statusCode, content } = response
  const headers = pickJudged(response.headers, operation)
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content ?? undefined)
  const head = recallHead(operation, `${statusCode}\n${JSON.stringify(headers)}`, () =>
    inspectAnswerHead(operation, { statusCode, headers }),
  )
  const body = recallBody(operation, `${statusCode}\n${headers['content-type']}\n${text}`, () =>
    inspectAnswerBody(operation, { statusCode, headers, ...(text !== '' && { body: parse(text) }) }),
  )
  return [...head, ...body]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
