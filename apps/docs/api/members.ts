/**
 * The methods of `pk.members`. What they send and return is in the API reference.
 *
 * @module members
 */
export type { MembersResource } from '../../../packages/sdk/src/generated/resources.js'
