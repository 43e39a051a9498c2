import type { IPrismDiagnostic } from '@stoplight/prism-core'
import type { IHttpRequest, IHttpResponse } from '@stoplight/prism-http'
import {
  validateInput,
  validateOutput,
  validateSecurity,
} from '@stoplight/prism-http/dist/validator/index.js'
import { findOperationResponse } from '@stoplight/prism-http/dist/validator/utils/spec.js'
import validators from '@stoplight/prism-http/dist/validator/validators/index.js'
import { ValidationContext } from '@stoplight/prism-http/dist/validator/validators/types.js'
import type { Violation } from '../judge/violation.js'
import { compileSooner } from './compile-sooner.js'
import { toAnswerViolations, toViolations } from './diagnostics.js'
import { type Operation, perOperation } from './operations.js'

// Prism judges head and body each for itself. Here it is asked for one at a time, so that the judgement of a head can be
// remembered although each body is another one: of a head with an operation that says nothing of bodies, and so on.

const requestHeadOf = perOperation((operation): Operation => {
  const { body: _, ...request } = operation.request ?? {}
  return { ...operation, request }
})

const requestBodyOf = perOperation((operation): Operation => {
  const { body } = operation.request ?? {}
  return { ...operation, security: [], request: body ? { body } : {} }
})

const answerHeadOf = perOperation(
  (operation): Operation => ({
    ...operation,
    responses: operation.responses.map(({ contents = [], ...response }) => ({
      ...response,
      contents: contents.map(({ schema: _, ...content }) => content),
    })),
  }),
)

/** What in the token, the URL and the headers of a request is not as the document says. */
export const inspectRequestHead = (operation: Operation, request: IHttpRequest): Violation[] =>
  inspectRequest(operation, requestHeadOf(operation), request)

/** What in its body is not as the document says. */
export const inspectRequestBody = (operation: Operation, request: IHttpRequest): Violation[] =>
  inspectRequest(operation, requestBodyOf(operation), request)

function inspectRequest(operation: Operation, resource: Operation, element: IHttpRequest): Violation[] {
  const judged = { resource, element }
  const found = compileSooner(() => [
    ...findings(validateSecurity(judged)),
    ...findings(validateInput(judged)),
  ])
  return toViolations(found, operation)
}

/** What in the status and the headers of an answer is not as the document says. */
export const inspectAnswerHead = (operation: Operation, element: IHttpResponse): Violation[] =>
  toAnswerViolations(
    compileSooner(() => findings(validateOutput({ resource: answerHeadOf(operation), element }))),
  )

/** What in its body is not as the document says, if it says anything of the status. */
export function inspectAnswerBody(
  operation: Operation,
  { statusCode, headers, body }: IHttpResponse,
): Violation[] {
  const found = findOperationResponse(operation.responses, statusCode)
  const contents = (found._tag === 'Some' && found.value.contents) || []
  const bundle = Reflect.get(operation, '__bundled__')
  const type = headers?.['content-type']
  const validate = () =>
    findings(validators.validateBody(body, contents, ValidationContext.Output, type, undefined, bundle))
  return toAnswerViolations(compileSooner(validate))
}

type Judgement = ReturnType<typeof validateOutput | typeof validateSecurity | typeof validators.validateBody>

const findings = (judgement: Judgement): readonly IPrismDiagnostic[] =>
  judgement._tag === 'Left' ? judgement.left : []
