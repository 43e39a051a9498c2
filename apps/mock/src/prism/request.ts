import type { IHttpRequest } from '@stoplight/prism-http'
import { type Operation, pickJudged } from './operations.js'

/** All but the body. */
export function toPrismRequest(request: Request, operation: Operation, path: string): IHttpRequest {
  const headers = pickJudged(request.headers, operation)
  // The body has been read by the server's rules, which take more JSON types than the document names.
  delete headers['content-type']
  return {
    method: operation.method as IHttpRequest['method'],
    url: { path, query: readQuery(new URL(request.url).searchParams) },
    headers,
  }
}

/** As the server reads it: the first of several values counts, a blank one is as good as none. */
function readQuery(parameters: URLSearchParams): Record<string, string> {
  const query: Record<string, string> = {}
  for (const [name, value] of parameters) {
    if (value.trim() !== '') query[name.toLowerCase()] ??= value
  }
  return query
}
