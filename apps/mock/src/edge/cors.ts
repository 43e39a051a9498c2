import type { BufferedFetch } from '../fetch.js'
import { operationHeader, violationsHeader } from '../report.js'

/** The server's own headers, and the mock's: without them a page could neither send `Prefer` nor read what was wrong. */
const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': '*',
  'Access-Control-Allow-Credentials': 'true',
  'Access-Control-Allow-Headers': 'Content-Type, Authorization, sentry-trace, User-Agent, Prefer',
  'Access-Control-Expose-Headers': `X-PluralKit-Version, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-RateLimit-Scope, ${operationHeader}, ${violationsHeader}`,
  'Access-Control-Max-Age': '86400',
}

export const withCors =
  (next: BufferedFetch): BufferedFetch =>
  async (request) => {
    const response = await next(request)
    for (const [name, value] of Object.entries(corsHeaders)) response.headers.set(name, value)
    return response
  }
