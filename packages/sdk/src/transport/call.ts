import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { Observer } from '../observe/observer.js'

/** What every layer knows of a request. Each layer adds what it alone needs, such as `PacedCall`. */
export interface Call {
  /** How errors name it. */
  request: FailedRequest
  method: string
  /** Path and query behind the base URL. */
  path: string
  /** Ends every wait and every attempt. */
  signal?: AbortSignal | undefined
  observe?: Observer | undefined
}

/** A response whose body has been read: the API's responses are small, and only a whole one counts. */
export interface Reply {
  response: Response
  text: string
}

/** Sends a call. Every layer takes one of these and returns another. */
export type Transport<AnyCall extends Call = Call> = (call: AnyCall) => Promise<Reply>
