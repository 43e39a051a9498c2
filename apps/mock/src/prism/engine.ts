import { createLogger } from '@stoplight/prism-core'
import {
  createInstance,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http'
import type { Operation } from './operations.js'
import { toAnswerViolations, toViolations, type Violation } from './violations.js'

export interface Prism {
  /** What in a request is not as the document says. */
  inspectRequest(operation: Operation, request: IHttpRequest): Promise<Violation[]>
  /** What in an answer is not as the document says. */
  inspectAnswer(operation: Operation, answer: IHttpResponse): Promise<Violation[]>
  /** What the document gives as the operation's answer. */
  answer(operation: Operation, choice: IHttpOperationConfig): Promise<IHttpResponse>
}

const right = <T>(value: T) => ({ _tag: 'Right' as const, right: value })

/**
 * Prism without its server: instances that only validate requests, only validate answers and only answer. Asked for all
 * at once, Prism would put its own choice of error in the place of the API's. The operation is always found already.
 */
export function createPrism(): Prism {
  const validating = {
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
    isProxy: false as const,
    mock: { dynamic: false },
  }
  const answering = { ...validating, checkSecurity: false, validateRequest: false }
  const components = {
    logger: createLogger('prism', { level: 'silent' }),
    route: ({ resources: [operation] }: { resources: Operation[] }) => right(operation as Operation),
  }
  const validator = createInstance(validating, {
    ...components,
    mock: () => () => right({ statusCode: 200 }),
  })
  const mocker = createInstance(answering, components)
  const given = new WeakMap<IHttpRequest, IHttpResponse>()
  const answerValidator = createInstance(
    { ...answering, validateResponse: true },
    {
      ...components,
      mock:
        ({ input }) =>
        () =>
          right(given.get(input.data) as IHttpResponse),
    },
  )

  return {
    async inspectRequest(operation, request) {
      const result = await validator.request(request, [operation])()
      if (result._tag === 'Left') throw result.left
      return toViolations(result.right.validations.input, operation)
    },
    async inspectAnswer(operation, answer) {
      const request = requestTo(operation)
      given.set(request, answer)
      const result = await answerValidator.request(request, [operation])()
      if (result._tag === 'Left') throw result.left
      return toAnswerViolations(result.right.validations.output)
    },
    async answer(operation, mock) {
      const result = await mocker.request(requestTo(operation), [operation], { ...answering, mock })()
      if (result._tag === 'Left') throw result.left
      return result.right.output
    },
  }
}

const requestTo = ({ method, path }: Operation) => ({ method, url: { path } }) as IHttpRequest
