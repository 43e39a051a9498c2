import type { BufferedRequest } from '../buffered-request.js'
import { inspectRequestBody, inspectRequestHead } from '../prism/engine.js'
import { createMemory } from '../prism/memory.js'
import { type Operation, pickJudged } from '../prism/operations.js'
import { toPrismRequest } from '../prism/request.js'
import type { Violation } from '../prism/violations.js'
import { readContent } from './content.js'
import { type Refusal, refuseParameters } from './refusals.js'

/** A request whose operation is known. */
export interface Call {
  operation: Operation
  /** Without the prefix, as it stands in the URL. */
  path: string
  parameters: Record<string, string>
  request: BufferedRequest
}

export interface Inspection {
  /** Parameters that can't even be compared with the document. */
  readonly unresolved?: Refusal
  /** A body of which the same is true. */
  readonly unreadable?: Refusal
  readonly violations: readonly Violation[]
}

const recallHead = createMemory<Inspection>()
const recallBody = createMemory<Inspection>()

/** Finds what in a request is not as the document says. */
export function inspectCall(call: Call): Inspection {
  const { operation, request } = call
  const headers = JSON.stringify(pickJudged(request.headers, operation))
  const head = recallHead(operation, `${request.url}\n${headers}`, () => inspectHead(call))
  if (head.unresolved || !operation.request?.body) return head

  const [type, length] = [request.headers.get('content-type'), request.headers.get('content-length')]
  const text = Buffer.from(request.content.buffer).toString('latin1')
  const body = recallBody(operation, `${type}\n${length}\n${text}`, () => inspectBody(call))
  return { ...body, violations: [...head.violations, ...body.violations] }
}

function inspectHead({ operation, path, parameters, request }: Call): Inspection {
  const unresolved = refuseParameters(parameters, request)
  if (unresolved) return { unresolved, violations: [] }
  return { violations: inspectRequestHead(operation, toPrismRequest(request, operation, path)) }
}

function inspectBody({ operation, path, request }: Call): Inspection {
  const content = readContent(request)
  // What Prism would say of a body that could not be read is not worth saying.
  if ('refusal' in content) return { unreadable: content.refusal, violations: [] }
  const judged = { ...toPrismRequest(request, operation, path), body: content.value }
  return { violations: inspectRequestBody(operation, judged) }
}
