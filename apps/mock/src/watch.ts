import { faultHeader } from '@pluralkit-openapi/sandbox'
import { BufferedResponse } from './buffered-response.js'
import { pathPrefix } from './edge/edge.js'
import { type Call, inspectCall } from './edge/inspect-call.js'
import { createRouter } from './edge/router.js'
import type { BufferedFetch } from './fetch.js'
import { inspectAnswer } from './prism/engine.js'
import type { Operation } from './prism/operations.js'
import type { Violation } from './prism/violations.js'
import { operationHeader, report } from './report.js'

/** Reports what in requests and answers leaves the document, and changes neither. */
export function createWatch(operations: Operation[], next: BufferedFetch): BufferedFetch {
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
    const { response, violations } = await watchAnswer(operation, await next(request))
    violations.unshift(...violationsOf({ operation, path, parameters: route.parameters, request }))
    response.headers.set(operationHeader, operation.iid ?? '')
    return violations.length > 0 ? report(response, request, violations) : response
  }
}

function violationsOf(call: Call): Violation[] {
  const { unresolved, unreadable, violations } = inspectCall(call)
  return [...(unresolved?.violations ?? []), ...(unreadable?.violations ?? []), ...violations]
}

/** What is not as documented in an answer, unless a planted fault has made it so. */
async function watchAnswer(
  operation: Operation,
  answer: Response,
): Promise<{ response: Response; violations: Violation[] }> {
  if (answer.headers.has(faultHeader)) return { response: answer, violations: [] }
  const response = await BufferedResponse.from(answer)
  const violations = inspectAnswer(operation, {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    ...(response.content?.length && { body: parse(response.content) }),
  })
  return { response, violations }
}

const decoder = new TextDecoder()

function parse(content: Uint8Array): unknown {
  const text = decoder.decode(content)
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
