import type { OpenApiDocument } from './document.js'

/** The document's table of errors: status, code and message by name. */
export function renderErrorCodes(document: OpenApiDocument): string {
  const rows = document['x-error-codes'].map(
    ({ name, status, code, message }) => `  ${name}: ${JSON.stringify({ status, code, message })},`,
  )
  return `export const errorCodes = {\n${rows.join('\n')}\n} as const\n`
}
