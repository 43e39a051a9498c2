import type { BufferedRequest } from '../buffered-request.js'
import { inspectRequest } from '../prism/engine.js'
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

const recall = createMemory<Inspection>()

/** Finds what in a request is not as the document says. */
export function inspectCall(call: Call): Inspection {
  const { operation, request } = call
  const headers = JSON.stringify(pickJudged(request.headers, operation))
  const length = request.headers.get('content-length')
  const body = Buffer.from(request.content.buffer).toString('latin1')
  return recall(operation, `${request.url}\n${headers}\n${length}\n${body}`, () => judge(call))
}

function judge({ operation, path, parameters, request }: Call): Inspection {
  const unresolved = refuseParameters(parameters, request)
  if (unresolved) return { unresolved, violations: [] }

  const content = operation.request?.body ? readContent(request) : { value: undefined }
  const body = 'value' in content ? content.value : undefined
  const violations = inspectRequest(operation, toPrismRequest(request, operation, path, body))
  if (!('refusal' in content)) return { violations }
  // What is said of a body that could not be read is not worth saying.
  return {
    unreadable: content.refusal,
    violations: violations.filter(({ location }) => location !== 'body'),
  }
}
