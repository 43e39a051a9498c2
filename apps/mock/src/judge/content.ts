import { decodeJsonBody, maxBodyBytes, Refusal } from '@pluralkit-openapi/sandbox/edge'
import type { BufferedRequest } from '../buffered-request.js'
import type { Violation } from './violation.js'

/** The value of a body, or why there is none, and what in its form is not as the document says. */
export interface Content {
  value?: unknown
  violations: Violation[]
}

/** Reads a body by the server's rules for content types and character sets; but only strict JSON, not its dialect. */
export function readContent({ headers }: BufferedRequest, bytes: Uint8Array): Content {
  const contentType = headers.get('content-type')
  if (Math.max(bytes.length, Number(headers.get('content-length'))) > maxBodyBytes)
    return bodyViolation('size', `The body is larger than ${maxBodyBytes} bytes`)
  let text: string
  try {
    text = decodeJsonBody({ contentType, bytes, makeTraceId: () => '' })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.status === 415) return { violations: [contentTypeViolation] }
    return bodyViolation(
      'encoding',
      'The body is not in the encoding that it should be in: UTF-8, or what Content-Type says',
    )
  }
  const form = isPlainJson(contentType ?? '') ? [] : [contentTypeViolation]
  try {
    return { value: JSON.parse(text), violations: form }
  } catch (error) {
    const { violations } = bodyViolation('json', `The body is not valid JSON: ${reasonOf(error as Error)}`)
    return { violations: [...form, ...violations] }
  }
}

const contentTypeViolation: Violation = {
  location: 'header',
  path: ['Content-Type'],
  message: 'A body is sent with Content-Type: application/json, in UTF-8',
  rule: 'contentType',
}

const isPlainJson = (contentType: string) =>
  /^application\/json\s*(?:;\s*charset=utf-8\s*)?$/i.test(contentType)

/** Without the piece of the body that the engine quotes, which could be a piece of a token. */
const reasonOf = ({ message }: Error) => message.replace(/, (?:\.\.\.)?".*$/s, '')

const bodyViolation = (rule: string, message: string): Content => ({
  violations: [{ location: 'body', path: [], message, rule }],
})
