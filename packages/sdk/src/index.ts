export { createPluralKit, type PluralKit, type PluralKitOptions } from './client.js'
export { ApiError } from './errors/api-error.js'
export {
  isApiError,
  isNetworkError,
  isPluralKitError,
  isRateLimitError,
  isUnexpectedResponseError,
  isValidationError,
} from './errors/guards.js'
export { NetworkError } from './errors/network-error.js'
export { PluralKitError } from './errors/pluralkit-error.js'
export { RateLimitError } from './errors/rate-limit-error.js'
export { UnexpectedResponseError } from './errors/unexpected-response-error.js'
export { ValidationError } from './errors/validation-error.js'
export { ErrorCode, type ErrorRow } from './generated/error-codes.js'
export type * from './generated/models.js'
export type { OperationId } from './generated/operations.js'
export type { Resources } from './generated/resources.js'
export type { components, operations, paths } from './generated/schema.js'
export type { Answer, ApiPromise } from './request/api-promise.js'
export type { RequestOptions } from './request/send.js'
export type { Fetch } from './transport/fetch.js'
export { type Identity, identify } from './transport/identify.js'
