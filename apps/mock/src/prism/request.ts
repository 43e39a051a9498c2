import type { IHttpRequest } from '@stoplight/prism-http'
import type { Operation } from './operations.js'

/** The edge has read the body by the server's rules, which admit more JSON types than the document names. */
const headersOfTheBody = new Set(['content-type', 'content-length'])

export function toPrismRequest(
  request: Request,
  operation: Operation,
  path: string,
  body: unknown,
): IHttpRequest {
  return {
    method: operation.method as IHttpRequest['method'],
    url: { path, query: readQuery(new URL(request.url).searchParams) },
    headers: Object.fromEntries([...request.headers].filter(([name]) => !headersOfTheBody.has(name))),
    body,
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
