export type { DispatchEvent } from '../generated/models.js'
export {
  isKnownEvent,
  parseEvent,
  type ReceivedEvent,
  type ReceivedEvents,
  type ReceivedEventType,
  type UnknownEvent,
} from './events.js'
export { type FrontReader, type FrontWatcherOptions, frontWatcher } from './front-watcher.js'
export {
  createDispatchHandler,
  type DispatchHandler,
  type DispatchHandlerOptions,
  type EventHandlers,
} from './handler.js'
export { signTestEvent, type TestEvent } from './sign-test-event.js'
export { isSigningToken } from './signing-token.js'
