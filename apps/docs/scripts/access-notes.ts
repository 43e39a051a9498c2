import { needsToken, type OpenApiDocument, operations } from './document.js'

/** The same document with descriptions that also say what Redoc leaves out: whether a token is needed, and the rate limit. */
export function withAccessNotes(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  for (const { object } of operations(copy)) {
    const token = needsToken(object) ? 'A token is required.' : "A token is optional; the owner's shows more."
    object.description += `\n\n${token} Rate limit: \`${object['x-rate-limit'].scope}\`.`
  }
  return copy
}
