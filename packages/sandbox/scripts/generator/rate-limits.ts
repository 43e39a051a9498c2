import type { OpenApiDocument } from './document.js'

/** The document's table of limits. */
export function renderRateLimits(document: OpenApiDocument): string {
  const rows = Object.entries(document['x-rate-limits']).map(
    ([scope, perSecond]) => `  ${scope}: ${perSecond},`,
  )
  return `/** Requests per second, by scope. */\nexport const rateLimits = {\n${rows.join('\n')}\n} as const\n`
}
