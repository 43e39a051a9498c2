import { parentPort } from 'node:worker_threads'
import { createLogger } from '@stoplight/prism-core'
import { createInstance, type IHttpRequest } from '@stoplight/prism-http'
import type { DynamicRequest, DynamicResponse } from './dynamic.js'
import type { Operation } from './operations.js'

// Loading Prism's mocker takes longer than all the rest of the mock: it can make up data in sixty languages. Hence a thread
// of its own, which nobody has to wait for but those who ask for made-up data.

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

const mocker = createInstance(mocking, {
  logger: createLogger('prism', { level: 'silent' }),
  route: ({ resources: [operation] }: { resources: Operation[] }) => right(operation as Operation),
})

parentPort?.on('message', async ({ number, operation, choice }: DynamicRequest) => {
  const { method, path } = operation
  const request = { method, url: { path } } as IHttpRequest
  const result = await mocker.request(request, [operation], { ...mocking, mock: choice })()
  const response: DynamicResponse =
    result._tag === 'Left'
      ? { number, problem: String(result.left.message) }
      : { number, value: result.right.output.body }
  parentPort?.postMessage(response)
})
