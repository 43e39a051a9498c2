import type { IHttpOperationConfig, IHttpResponse } from '@stoplight/prism-http'
import type { OpenApiDocument } from './document.js'
import { setRateLimitHeaders } from './edge/rate-limit-headers.js'
import type { Operation } from './prism/operations.js'
import { toResponse } from './prism/response.js'

/** One of an operation's documented answers, with more keys in its body where some are given. */
export type Documented = (
  operation: Operation,
  choice: IHttpOperationConfig,
  more?: object,
) => Promise<Response>

export function createDocumented(document: OpenApiDocument): Documented {
  const answers = new WeakMap<Operation, Map<string, Promise<IHttpResponse>>>()

  /** Prism is asked once for each: unless it makes something up, the answer is always the same. */
  function answer(operation: Operation, choice: IHttpOperationConfig): Promise<IHttpResponse> {
    if (choice.dynamic) return askPrism(operation, choice)
    const known = answers.get(operation) ?? new Map<string, Promise<IHttpResponse>>()
    answers.set(operation, known)
    const key = `${choice.code} ${choice.exampleKey}`
    const answered = known.get(key) ?? askPrism(operation, choice)
    known.set(key, answered)
    return answered
  }

  return async (operation, choice, more) => {
    const { body, ...rest } = await answer(operation, choice)
    const response = toResponse({ ...rest, body: more ? { ...(body as object), ...more } : body })
    setRateLimitHeaders(response, operation, document)
    return response
  }
}

/** What makes answers up: loaded when it is first needed, which it seldom is beside a sandbox. */
export const loadMocker = () => import('./prism/mocker.js')

async function askPrism(operation: Operation, choice: IHttpOperationConfig): Promise<IHttpResponse> {
  const { mockAnswer } = await loadMocker()
  return mockAnswer(operation, choice)
}
