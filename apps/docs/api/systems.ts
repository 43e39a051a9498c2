/**
 * The methods of `pk.systems`. What they send and return is in the API reference.
 *
 * @module systems
 */
export type { SystemsResource } from '../../../packages/sdk/src/generated/resources.js'
