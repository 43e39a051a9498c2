/**
 * Create a client with `createPluralKit`, and its options.
 *
 * @module client
 */
export {
  createPluralKit,
  type PluralKit,
} from '../../../packages/sdk/src/client/client.js'
export type { PluralKitOptions } from '../../../packages/sdk/src/client/options.js'
export type { Resources } from '../../../packages/sdk/src/generated/resources.js'
export type { ApiPromise, WithResponse } from '../../../packages/sdk/src/request/api-promise.js'
export type { Identity } from '../../../packages/sdk/src/request/identity.js'
export type {
  QueryOptions,
  RequestOptions,
  RequiredQueryOptions,
} from '../../../packages/sdk/src/request/options.js'
export type { RetryOptions } from '../../../packages/sdk/src/retry/options.js'
export type { Fetch, FetchOptions } from '../../../packages/sdk/src/transport/attempt.js'
