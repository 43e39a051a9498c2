import { createLogger } from '@stoplight/prism-core'
import {
  createInstance,
  type IHttpOperationConfig,
  type IHttpRequest,
  type IHttpResponse,
} from '@stoplight/prism-http'
import type { Operation } from './operations.js'

const mocking = {
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  isProxy: false as const,
  mock: { dynamic: false },
}

const right = <T>(value: T) => ({ _tag: 'Right' as const, right: value })

/** Loading this module takes longer than all the rest of the mock: Prism can make up data in sixty languages. */
const mocker = createInstance(mocking, {
  logger: createLogger('prism', { level: 'silent' }),
  route: ({ resources: [operation] }: { resources: Operation[] }) => right(operation as Operation),
})

/** What the document gives as the operation's answer. */
export async function mockAnswer(operation: Operation, mock: IHttpOperationConfig): Promise<IHttpResponse> {
  const { method, path } = operation
  const request = { method, url: { path } } as IHttpRequest
  const result = await mocker.request(request, [operation], { ...mocking, mock })()
  if (result._tag === 'Left') throw result.left
  return result.right.output
}
