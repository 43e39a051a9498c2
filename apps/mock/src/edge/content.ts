import type { BufferedRequest } from '../buffered-request.js'
import { isOverlong, maxBodyBytes } from '../http/overlong.js'
import { badRequest, type Refusal } from './refusals.js'

/** Reads a body by the server's rules for content types, character sets and size; but only strict JSON, not its dialect. */
export function readContent(request: BufferedRequest): { value: unknown } | { refusal: Refusal } {
  const charset = jsonCharset(request.headers.get('content-type') ?? '')
  if (!charset) {
    const message = 'A body is sent with Content-Type: application/json'
    const violations = [{ location: 'header' as const, path: ['Content-Type'], message }]
    return { refusal: { status: 415, example: 'UnsupportedMediaType', violations } }
  }
  if (isOverlong(request)) {
    const violations = [
      bodyViolation(`The body is larger than ${maxBodyBytes(new URL(request.url).pathname)} bytes`),
    ]
    return { refusal: { status: 500, example: 'InternalServerError', violations, closesConnection: true } }
  }
  let text: string
  try {
    text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(request.content)
  } catch {
    const violations = [bodyViolation(`The body is not valid ${charset.toUpperCase()}`)]
    return { refusal: { status: 500, example: 'InternalServerError', violations } }
  }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { refusal: badRequest([bodyViolation(`The body is not valid JSON: ${reasonOf(error as Error)}`)]) }
  }
}

/** Without the piece of the body that the engine quotes, which could be a piece of a token. */
const reasonOf = ({ message }: Error) => message.replace(/, (?:\.\.\.)?".*$/s, '')

const bodyViolation = (message: string) => ({ location: 'body' as const, path: [], message })

const jsonType = /^\s*(?:application\/json|text\/json|application\/[^\s;,/]+\+json)\s*(?:$|[;,])/i
const charsetParameter = /;\s*charset\s*=\s*"?([^\s";,]+)/i
const charsets = ['utf-8', 'utf-16', 'utf-16le']

function jsonCharset(contentType: string): string | undefined {
  if (!jsonType.test(contentType)) return undefined
  const charset = charsetParameter.exec(contentType)?.[1]?.toLowerCase() ?? 'utf-8'
  return charsets.includes(charset) ? charset : undefined
}
