import type { OpenApiDocument } from '../document.js'
import type { Operation } from '../prism/operations.js'

export const rateLimitHeaders = ({ headers }: Response): [name: string, value: string][] =>
  [...headers].filter(([name]) => name.startsWith('x-ratelimit-'))

/** The document's examples are one for all operations; what the headers say here is true for this one, with a fresh bucket. */
export function setRateLimitHeaders(
  { headers }: Response,
  operation: Operation,
  document: OpenApiDocument,
): void {
  const { scope } = (operation.extensions?.['x-rate-limit'] ?? {}) as { scope?: string }
  if (scope === undefined || !headers.has('X-RateLimit-Scope')) return
  const limit = document['x-rate-limits'][scope] ?? 0
  headers.set('X-RateLimit-Scope', scope)
  headers.set('X-RateLimit-Limit', String(limit))
  headers.set('X-RateLimit-Remaining', String(limit - 1))
  headers.set('X-RateLimit-Reset', String(Math.floor(Date.now() / 1000)))
}
