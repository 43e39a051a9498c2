import { faultHeader } from '@pluralkit-openapi/sandbox'
import { pathPrefix } from './edge/edge.js'
import { inspectRequest } from './edge/inspect-request.js'
import { createRouter } from './edge/router.js'
import type { Fetch } from './fetch.js'
import type { Prism } from './prism/engine.js'
import type { Operation } from './prism/operations.js'
import type { Violation } from './prism/violations.js'
import { operationHeader, report } from './report.js'

/** Reports what in requests and answers leaves the document, and changes neither. */
export function createWatch(prism: Prism, operations: Operation[], next: Fetch): Fetch {
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
    const copy = request.clone()
    const response = await next(request)
    const violations = [
      ...(await violationsOf(prism, { operation, path, parameters: route.parameters, request: copy })),
      ...(await watchAnswer(prism, operation, response)),
    ]
    response.headers.set(operationHeader, operation.iid ?? '')
    return violations.length > 0 ? report(response, request, violations) : response
  }
}

async function violationsOf(...inspected: Parameters<typeof inspectRequest>): Promise<Violation[]> {
  const { unresolved, unreadable, violations } = await inspectRequest(...inspected)
  return [...(unresolved?.violations ?? []), ...(unreadable?.violations ?? []), ...violations]
}

/** What is not as documented in an answer, unless a planted fault has made it so. */
async function watchAnswer(prism: Prism, operation: Operation, response: Response): Promise<Violation[]> {
  if (response.headers.has(faultHeader)) return []
  const text = await response.clone().text()
  return prism.inspectAnswer(operation, {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    ...(text !== '' && { body: parse(text) }),
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
