import type { BufferedFetch } from './fetch.js'
import { operationHeader, violationsHeader } from './report.js'

/**
 * Lets a page send `Prefer` and read what the mock says in headers of its own, where it asks for that: to all other requests
 * the CORS headers are the server's.
 */
export const withPreferCors =
  (next: BufferedFetch): BufferedFetch =>
  async (request) => {
    const response = await next(request)
    const { headers } = response
    if (!asksForMore(request) || !headers.has(allow)) return response
    headers.set(allow, `${headers.get(allow)}, Prefer`)
    headers.set(expose, `${headers.get(expose)}, ${operationHeader}, ${violationsHeader}`)
    return response
  }

const allow = 'Access-Control-Allow-Headers'
const expose = 'Access-Control-Expose-Headers'

const asksForMore = ({ headers }: Request) =>
  headers.has('Prefer') || /\bprefer\b/i.test(headers.get('Access-Control-Request-Headers') ?? '')
