import type { IHttpOperationConfig } from '@stoplight/prism-http'
import type { OpenApiDocument } from './document.js'
import { setRateLimitHeaders } from './edge/rate-limit-headers.js'
import type { Prism } from './prism/engine.js'
import type { Operation } from './prism/operations.js'
import { toResponse } from './prism/response.js'

/** One of an operation's documented answers, with more keys in its body where some are given. */
export type Documented = (
  operation: Operation,
  choice: IHttpOperationConfig,
  more?: object,
) => Promise<Response>

export const createDocumented =
  (prism: Prism, document: OpenApiDocument): Documented =>
  async (operation, choice, more) => {
    const answer = await prism.answer(operation, choice)
    const body = more ? { ...(answer.body as object), ...more } : answer.body
    const response = toResponse({ ...answer, body })
    setRateLimitHeaders(response, operation, document)
    return response
  }
