import type { ApiError, ApiErrorWithCode } from './api-error.js'
import type { NetworkError } from './network-error.js'
import { brand, type PluralKitError } from './pluralkit-error.js'
import type { RateLimitError } from './rate-limit-error.js'
import type { TimeoutError } from './timeout-error.js'
import type { UnexpectedResponseError } from './unexpected-response-error.js'
import type { ValidationError } from './validation-error.js'

// These look at the brand and at properties, never at classes: an error of another copy of this package (ESM beside
// CommonJS, two versions) or of another realm is an instance of other classes, and one that was sent to another thread as JSON of none.

/** Whether this package threw the value. Also knows what an error's `toJSON` returns. */
export function isPluralKitError(error: unknown): error is PluralKitError {
  if (typeof error !== 'object' || error === null) return false
  return brand in error || ('operationId' in error && 'sent' in error && 'message' in error)
}

/**
 * Whether the API rejected the request and said why; with a code, whether it is this error.
 *
 * @example
 * if (isApiError(error, ErrorCode.MemberNotFound)) …
 * if (isApiError(error) && error.status === 403) …
 */
export function isApiError(error: unknown): error is ApiError
export function isApiError<Code extends ApiError['code']>(
  error: unknown,
  code: Code,
): error is ApiErrorWithCode<Code>
export function isApiError(error: unknown, code?: number): boolean {
  return isPluralKitError(error) && 'code' in error && (code === undefined || error.code === code)
}

/** Whether the API rejected values of the body; `errors` names them. */
export function isValidationError(error: unknown): error is ValidationError {
  return hasName(error, 'ValidationError')
}

/** Whether there were too many requests. */
export function isRateLimitError(error: unknown): error is RateLimitError {
  return hasName(error, 'RateLimitError')
}

/** Whether no complete response came. */
export function isNetworkError(error: unknown): error is NetworkError {
  return hasName(error, 'NetworkError')
}

/** Whether no complete response came in time. */
export function isTimeoutError(error: unknown): error is TimeoutError {
  return hasName(error, 'TimeoutError')
}

/** Whether the response was not the API's JSON. */
export function isUnexpectedResponseError(error: unknown): error is UnexpectedResponseError {
  return hasName(error, 'UnexpectedResponseError')
}

const hasName = (error: unknown, name: string) => isPluralKitError(error) && error.name === name
