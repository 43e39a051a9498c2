import type { BufferedRequest } from '../buffered-request.js'
import { inspectRequestBody, inspectRequestHead } from '../prism/engine.js'
import { createMemory } from '../prism/memory.js'
import { type Operation, pickJudged } from '../prism/operations.js'
import { toPrismRequest } from '../prism/request.js'
import { readContent } from './content.js'
import { inspectQuery } from './query.js'
import type { Violation } from './violation.js'

/** A request whose operation is known. */
export interface Call {
  operation: Operation
  /** Without the prefix, as it stands in the URL. */
  path: string
  /** Path parameters, still percent-encoded. */
  parameters: readonly (readonly [name: string, value: string])[]
  request: BufferedRequest
}

const recallHead = createMemory<readonly Violation[]>()
const recallBody = createMemory<readonly Violation[]>()

/** Finds what in a request is not as the document says; in its body only if somebody has read it. */
export function inspectCall(call: Call): readonly Violation[] {
  const { operation, request } = call
  const headers = JSON.stringify(pickJudged(request.headers, operation))
  const head = recallHead(operation, `${request.url}\n${headers}`, () => inspectHead(call))
  const { content } = request
  if (content === undefined || head.some(isUndecodable)) return head

  const [type, length] = [request.headers.get('content-type'), request.headers.get('content-length')]
  const text = Buffer.from(content.buffer).toString('latin1')
  const body = recallBody(operation, `${type}\n${length}\n${text}`, () => inspectBody(call, content))
  return [...head, ...body]
}

function inspectHead({ operation, path, parameters, request }: Call): readonly Violation[] {
  const values = parameters.map(([name, text]) => ({ name, value: decode(text) }))
  const undecodable = values.filter(({ value }) => value === undefined)
  if (undecodable.length > 0)
    return undecodable.map(({ name }) => ({
      location: 'path',
      path: [name],
      message: `Path parameter ${name} is not percent-encoded UTF-8`,
      rule: 'encoding',
    }))
  const query = inspectQuery(operation, new URL(request.url).searchParams)
  const head = [...inspectRequestHead(operation, toPrismRequest(request, operation, path)), ...query]
  if (request.headers.get('user-agent') === 'unknown') head.push(unknownUserAgent)
  const namesOwnSystem = values.some(({ name, value }) => name === 'systemRef' && value === '@me')
  const isAnonymous = !request.headers.get('authorization')?.trim()
  return namesOwnSystem && isAnonymous ? withToken(head) : head
}

/** `@me` is nobody without a token, also where an operation can do without one. */
const withToken = (head: readonly Violation[]): readonly Violation[] =>
  head.some(({ rule }) => rule === 'security')
    ? head
    : [
        { location: 'header', path: ['Authorization'], message: '@me needs a token', rule: 'security' },
        ...head,
      ]

const unknownUserAgent: Violation = {
  location: 'header',
  path: ['User-Agent'],
  message: 'The server takes the User-Agent "unknown" for none',
  rule: 'unknown',
}

const isUndecodable = ({ location, rule }: Violation) => location === 'path' && rule === 'encoding'

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function inspectBody(
  { operation, path, request }: Call,
  bytes: Uint8Array<ArrayBuffer>,
): readonly Violation[] {
  if (!operation.request?.body) return bytes.length > 0 ? [unexpectedBody] : []
  const content = readContent(request, bytes)
  // What Prism would say of a body that could not be read is not worth saying.
  if (!('value' in content)) return content.violations
  const judged = { ...toPrismRequest(request, operation, path), body: content.value }
  return [...content.violations, ...inspectRequestBody(operation, judged)]
}

const unexpectedBody: Violation = {
  location: 'body',
  path: [],
  message: 'This operation takes no body; the server ignores it',
  rule: 'unexpectedBody',
}
