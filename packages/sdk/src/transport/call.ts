import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { PacingWait } from '../pacing/options.js'

/** A request before it is sent: from it a `Request` is made for each attempt, as the body of one can be sent only once. */
export interface Call {
  /** How errors name it. */
  request: FailedRequest
  method: string
  baseUrl: string
  /** Path and query behind the base URL. */
  path: string
  headers: Headers
  body?: string | undefined
  signal: AbortSignal
  pacing?: PacingWait | undefined
}

/** Sends a call. Every layer of the transport takes one of these and gives another. */
export type Transport = (call: Call) => Promise<Response>
