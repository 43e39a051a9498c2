/**
 * Making a client, and what it can be told.
 *
 * @module client
 */
export { createPluralKit, type PluralKit } from '../../../packages/sdk/src/client.js'
export type { PluralKitOptions, RequestOptions } from '../../../packages/sdk/src/options.js'
export type { Answer, ApiPromise } from '../../../packages/sdk/src/request/api-promise.js'
export type { RawClient } from '../../../packages/sdk/src/request/raw.js'
export type { RetryOptions } from '../../../packages/sdk/src/retry/options.js'
export type { Fetch } from '../../../packages/sdk/src/transport/call.js'
export type { Identity } from '../../../packages/sdk/src/transport/identity.js'
