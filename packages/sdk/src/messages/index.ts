/**
 * Was this message proxied, and by whom? For bots that look at messages.
 *
 * @module
 */

export {
  createMessageFinder,
  type FindMessageOptions,
  type MessageFinder,
  type MessageFinderOptions,
} from './message-finder.js'
