/**
 * The errors that a request can throw, and the guards that tell them apart.
 *
 * @module errors
 */
export { ApiError } from '../../../packages/sdk/src/errors/api-error.js'
export {
  isApiError,
  isNetworkError,
  isPluralKitError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
  isValidationError,
} from '../../../packages/sdk/src/errors/guards.js'
export { NetworkError } from '../../../packages/sdk/src/errors/network-error.js'
export {
  type FailedRequest,
  PluralKitError,
  type RequestSummary,
  type Sent,
} from '../../../packages/sdk/src/errors/pluralkit-error.js'
export { RateLimitError } from '../../../packages/sdk/src/errors/rate-limit-error.js'
export { TimeoutError } from '../../../packages/sdk/src/errors/timeout-error.js'
export { UnexpectedResponseError } from '../../../packages/sdk/src/errors/unexpected-response-error.js'
export { ValidationError } from '../../../packages/sdk/src/errors/validation-error.js'
export { ErrorCode, type ErrorRow } from '../../../packages/sdk/src/generated/error-codes.js'
