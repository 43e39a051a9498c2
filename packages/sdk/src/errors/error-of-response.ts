import type { ErrorRow } from '../generated/error-codes.js'
import { parseJson } from '../util/json.js'
import { ApiErrorOf } from './api-error-of.js'
import type { FailedRequest, PluralKitError } from './pluralkit-error.js'
import { RateLimitError } from './rate-limit-error.js'
import { UnexpectedResponseError } from './unexpected-response-error.js'
import { ValidationError } from './validation-error.js'

/**
 * The error that a response stands for.
 *
 * The content decides, not its label: the API sends some of its errors as `text/plain` (D2), and a proxy's JSON is none of them.
 */
export function errorOfResponse(request: FailedRequest, response: Response, text: string): PluralKitError {
  const { ok, status, headers } = response
  const body: ErrorRow['body'] = Object(parseJson(text))
  if (ok || !Number.isInteger(body.code) || typeof body.message !== 'string')
    return new UnexpectedResponseError(request, response, text)
  if ('errors' in body) return new ValidationError(request, 400, body)
  if ('retry_after' in body && status === 429)
    return new RateLimitError(request, headers.get('X-RateLimit-Scope') ?? body.scope ?? null, body)
  return new ApiErrorOf(request, status as ErrorRow['status'], body)
}
