/**
 * The method of `pk.messages`. What it sends and returns is in the API reference.
 *
 * @module pk-messages
 */
export type { MessagesResource } from '../../../packages/sdk/src/generated/resources.js'
