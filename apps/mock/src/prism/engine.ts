import { createLogger } from '@stoplight/prism-core'
import {
  createInstance,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http'
import type { Operation } from './operations.js'
import { toViolations, type Violation } from './violations.js'

export interface Prism {
  /** What in the request is not as the document says. */
  inspect(operation: Operation, request: IHttpRequest): Promise<Violation[]>
  /** What the document gives as the operation's answer. */
  answer(operation: Operation, choice: IHttpOperationConfig): Promise<IHttpResponse>
}

const right = <T>(value: T) => ({ _tag: 'Right' as const, right: value })

/**
 * Prism without its server: one instance that only validates requests and one that only answers them. Asked for both at
 * once, Prism would put its own choice of error in the place of the API's. The operation is always found already.
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

  return {
    async inspect(operation, request) {
      const result = await validator.request(request, [operation])()
      if (result._tag === 'Left') throw result.left
      return toViolations(result.right.validations.input, operation)
    },
    async answer(operation, mock) {
      const request = { method: operation.method, url: { path: operation.path } } as IHttpRequest
      const result = await mocker.request(request, [operation], { ...answering, mock })()
      if (result._tag === 'Left') throw result.left
      return result.right.output
    },
  }
}
