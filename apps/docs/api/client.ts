/**
 * Making a client, and what it can be told.
 *
 * @module client
 */
export {
  createPluralKit,
  type PluralKit,
  type SwitchesWithHistory,
} from '../../../packages/sdk/src/client/client.js'
export type { PluralKitOptions } from '../../../packages/sdk/src/client/options.js'
export type { ApiPromise, WithResponse } from '../../../packages/sdk/src/request/api-promise.js'
export type { Identity } from '../../../packages/sdk/src/request/identity.js'
export type {
  QueryOptions,
  RequestOptions,
  RequiredQueryOptions,
} from '../../../packages/sdk/src/request/options.js'
export type { RetryOptions } from '../../../packages/sdk/src/retry/options.js'
export type { Fetch, FetchOptions } from '../../../packages/sdk/src/transport/attempt.js'
