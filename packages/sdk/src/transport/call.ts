import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { Observer } from '../observe/observer.js'

/** What every layer knows of a request. Each layer adds what it alone needs, such as `PacedCall`. */
export interface Call {
  request: RequestProgress
  method: string
  /** Path and query behind the base URL. */
  path: string
  /** Ends every wait and every attempt. */
  signal?: AbortSignal | undefined
  observe?: Observer | undefined
}

/** How errors name a request, and how far it has got: one object for all layers, which change it. */
export interface RequestProgress extends FailedRequest {
  /** Number of attempts that have been sent. */
  attempts?: number
  /** Clock time from which on it waits to be sent. */
  waitingSinceMs?: number
}

/** A response whose body has been read: the API's responses are small, and only a whole one counts. */
export interface Reply {
  response: Response
  text: string
  /** Size of the largest body that is read, if this one was larger: then `text` is only its beginning. */
  largestBytes?: number
}

/** Sends a call. Every layer takes one of these and returns another. */
export type Transport<AnyCall extends Call = Call> = (call: AnyCall) => Promise<Reply>
