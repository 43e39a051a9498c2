import type { OpenApiDocument } from './document.js'

/** How many requests per second the API admits. */
export function renderRateLimits(document: OpenApiDocument): string {
  const rows = Object.entries(document['x-rate-limits']).map(([scope, limit]) => `  ${scope}: ${limit},\n`)
  return `/** Requests per second that a bucket admits by its scope, unless its limit was raised. */
export const requestsPerSecond = {
${rows.join('')}} as const
`
}
