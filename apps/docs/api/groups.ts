/**
 * The methods of `pk.groups`. What they send and return is in the API reference.
 *
 * @module groups
 */
export type { GroupsResource } from '../../../packages/sdk/src/generated/resources.js'
