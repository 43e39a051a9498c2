import type { OpenApiDocument } from '../document.js'
import type { Documented } from '../documented.js'
import type { BufferedFetch } from '../fetch.js'
import type { Operation } from '../prism/operations.js'
import { operationHeader, report } from '../report.js'
import { withCors } from './cors.js'
import { type Answer, createOperationEdge } from './operation-edge.js'
import { rateLimitHeaders } from './rate-limit-headers.js'
import { createRouter, type Route } from './router.js'
import { refuseUnknownPath } from './unknown-path.js'
import { refuseWithoutUserAgent } from './user-agent.js'

export const pathPrefix = '/v2'

export interface EdgeOptions {
  document: OpenApiDocument
  operations: Operation[]
  documented: Documented
  answer: Answer
}

/** Everything that the server settles before an operation runs. What is as the document says goes to `answer`. */
export function createEdge({ document, operations, documented, answer }: EdgeOptions): BufferedFetch {
  const findRoute = createRouter(operations)
  const answerOperation = createOperationEdge(documented, answer)

  const answerPath = withCors(async (request) => {
    const { pathname } = new URL(request.url)
    const path = pathname.slice(pathPrefix.length)
    const route = pathname.startsWith(`${pathPrefix}/`) ? findRoute(path) : undefined
    if (request.method === 'OPTIONS')
      return new Response(null, { headers: route ? { Allow: allow(route) } : {} })
    if (!route) return refuseUnknownPath(request, document)

    const operation = route.operations.get(request.method)
    if (!operation) return refuseWithoutUserAgent(request) ?? refuseMethod(route, request)
    const response = await answerOperation({ operation, path, parameters: route.parameters, request })
    response.headers.set(operationHeader, operation.iid ?? '')
    return response
  })

  async function refuseMethod(route: Route<Operation>, request: Request): Promise<Response> {
    const [operation] = [...route.operations.values()] as [Operation, ...Operation[]]
    const charged = await documented(operation, { dynamic: false })
    const response = new Response(null, { status: 405, headers: rateLimitHeaders(charged) })
    response.headers.set('Allow', request.method === 'HEAD' ? allowedBehindRouter(route) : allow(route))
    const message = `The document has no ${request.method} for this path`
    return report(response, request, [{ location: 'path', path: [], message }])
  }

  return (request) => (new URL(request.url).pathname === '/' ? answerRoot(request) : answerPath(request))
}

/** The root stands outside of the API: it has no CORS headers. */
async function answerRoot({ method }: Request): Promise<Response> {
  return method === 'GET' || method === 'HEAD'
    ? new Response(null, { status: 303, headers: { Location: 'https://pluralkit.me/api' } })
    : new Response(null, { status: 405, headers: { Allow: 'GET,HEAD' } })
}

/** The server's router lets HEAD through wherever there is GET; the application behind it then refuses it. */
const allow = ({ operations }: Route<Operation>) =>
  [...operations.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(',')

const allowedBehindRouter = ({ operations }: Route<Operation>) => [...operations.keys()].sort().join(', ')
