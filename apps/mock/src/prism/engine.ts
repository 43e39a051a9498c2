import type { IPrismDiagnostic } from '@stoplight/prism-core'
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http'
import {
  validateInput,
  validateOutput,
  validateSecurity,
} from '@stoplight/prism-http/dist/validator/index.js'
import type { Operation } from './operations.js'
import { toAnswerViolations, toViolations, type Violation } from './violations.js'

/** What in a request is not as the document says. */
export function inspectRequest(operation: Operation, request: IHttpRequest): Violation[] {
  const judged = { resource: operation, element: request }
  const diagnostics = [...findings(validateSecurity(judged)), ...findings(validateInput(judged))]
  return toViolations(diagnostics, operation)
}

/** What in an answer is not as the document says. */
export const inspectAnswer = (operation: Operation, answer: IHttpResponse): Violation[] =>
  toAnswerViolations(findings(validateOutput({ resource: operation, element: answer })))

type Judgement = ReturnType<typeof validateOutput | typeof validateSecurity>

const findings = (judgement: Judgement): readonly IPrismDiagnostic[] =>
  judgement._tag === 'Left' ? judgement.left : []
