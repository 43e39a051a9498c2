/**
 * The methods of `pk.messages`. What they send and return is in the API reference.
 *
 * @module messages
 */
export type { MessagesResource } from '../../../packages/sdk/src/generated/resources.js'
