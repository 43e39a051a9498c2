import { faultHeader } from '@pluralkit-openapi/sandbox'
import { createRouter } from '@pluralkit-openapi/sandbox/edge'
import { BufferedResponse } from './buffered-response.js'
import type { BufferedFetch } from './fetch.js'
import { inspectCall } from './judge/inspect-call.js'
import { refusedHeader } from './judge/refusal.js'
import type { Violation } from './judge/violation.js'
import { inspectAnswerBody, inspectAnswerHead } from './prism/engine.js'
import { createMemory } from './prism/memory.js'
import { type Operation, pathPrefix, pickJudged, routesOf } from './prism/operations.js'
import { operationHeader, readReport, report } from './report.js'

/**
 * Reports what in requests and responses violates the document, and changes neither. Of the operations `notJudged` the
 * document has other responses than those that are given on purpose.
 */
export function createWatch(
  operations: readonly Operation[],
  next: BufferedFetch,
  notJudged: readonly string[] = [],
): BufferedFetch {
  const findRoute = createRouter(routesOf(operations))
  const byId = new Map(operations.map((operation) => [operation.iid ?? '', operation]))

  return async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'OPTIONS' || pathname === '/') return next(request)
    const route = findRoute(pathname)
    const operation = byId.get(route?.operations.get(request.method) ?? '')
    if (!route || !operation) {
      const message = `The document has no ${route ? `${request.method} for this` : 'such'} path`
      return report(await next(request), request, [{ location: 'path', path: [], message, rule: 'unknown' }])
    }
    const answered = await next(request)
    // What a planted fault has spoilt may break off in the middle.
    const response = answered.headers.has(faultHeader) ? answered : await BufferedResponse.from(answered)
    const path = pathname.slice(pathPrefix.length)
    const violations = [
      ...readReport(response),
      ...inspectCall({ operation, path, parameters: route.parameters, request }),
      ...(notJudged.includes(operation.iid ?? '') ? [] : violationsOfResponse(operation, request, response)),
    ]
    response.headers.set(operationHeader, operation.iid ?? '')
    return violations.length > 0 ? report(response, request, violations) : response
  }
}

const recallHead = createMemory<readonly Violation[]>()
const recallBody = createMemory<readonly Violation[]>()

/** What is not as documented in a response, unless it isn't that of the operation at all. */
function violationsOfResponse(
  operation: Operation,
  request: Request,
  response: Response,
): readonly Violation[] {
  if (!(response instanceof BufferedResponse) || isForeign(response) || isOfTheFront(request, response))
    return []
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

/** Made by a planted fault, or by the mock itself. */
const isForeign = ({ headers }: Response) => headers.has(faultHeader) || headers.has(refusedHeader)

/**
 * What the front says to any request, and the document in words only: an empty 400 where the User-Agent is missing, a 414 for an
 * address that is too long.
 */
const isOfTheFront = (request: Request, { status, content }: BufferedResponse) =>
  (status === 400 && !content && isNameless(request)) || status === 414

const isNameless = ({ headers }: Request) => ['unknown', null].includes(headers.get('user-agent'))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
