export { createPluralKit, type PluralKit, type SwitchesWithHistory } from './client/client.js'
export type { PluralKitOptions } from './client/options.js'
export { type Clock, systemClock } from './clock.js'
export { ApiError, type ApiErrorWithCode } from './errors/api-error.js'
export {
  isApiError,
  isNetworkError,
  isPluralKitError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
  isValidationError,
} from './errors/guards.js'
export { NetworkError } from './errors/network-error.js'
export {
  type FailedRequest,
  PluralKitError,
  type RequestSummary,
  type Sent,
} from './errors/pluralkit-error.js'
export { RateLimitError } from './errors/rate-limit-error.js'
export { TimeoutError } from './errors/timeout-error.js'
export { UnexpectedResponseError } from './errors/unexpected-response-error.js'
export { ValidationError } from './errors/validation-error.js'
export { ErrorCode, type ErrorRow } from './generated/error-codes.js'
export type * from './generated/models.js'
export type { OperationId } from './generated/operations.js'
export type {
  GroupsResource,
  MembersResource,
  MessagesResource,
  Resources,
  SwitchesResource,
  SystemsResource,
} from './generated/resources.js'
export type { components, operations, paths } from './generated/schema.js'
export { type FrontInterval, type FrontIntervalsOptions, frontIntervals } from './history/front-intervals.js'
export { type FrontTotal, type FrontTotalsOptions, frontTotals } from './history/front-totals.js'
export {
  type IterateSwitchesOptions,
  iterateSwitches,
  type ListSwitches,
} from './history/iterate-switches.js'
export type { Moment } from './history/moment.js'
export type {
  FailureEvent,
  Hooks,
  LimitedEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './observe/hooks.js'
export type { Logger, LogLevel } from './observe/logger.js'
export type { Priority } from './pacing/line.js'
export { createMemoryStore, type MemoryStore } from './pacing/memory-store.js'
export type { PacingOptions, PacingWait } from './pacing/options.js'
export { createPacedFetch, type PacedFetchOptions } from './pacing/paced-fetch.js'
export type { Pace, PacingStore } from './pacing/store.js'
export type { ApiPromise, WithResponse } from './request/api-promise.js'
export type { Exact, ExactChange, NoSuchKey, NotEmptyList } from './request/exact.js'
export type { Identity } from './request/identity.js'
export type { QueryOptions, RequestOptions, RequiredQueryOptions } from './request/options.js'
export type { RetryOptions } from './retry/options.js'
export type { Fetch, FetchOptions } from './transport/attempt.js'
export { type Changeable, changesOf, type UpdateOf } from './views/changes-of.js'
export { createOf } from './views/create-of.js'
export {
  isOwnView,
  type OwnGroup,
  type OwnMember,
  type OwnMessageMember,
  type OwnSystem,
  type OwnView,
  type Viewable,
} from './views/own-view.js'
