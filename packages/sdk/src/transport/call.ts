import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { Observer } from '../observe/observer.js'
import type { PacingWait } from '../pacing/options.js'
import type { RetryOptions } from '../retry/options.js'
import type { Redact } from './redact.js'

/**
 * The one shape at the bottom: a request goes in, a response comes out. `globalThis.fetch` has it, and so has the sandbox.
 */
export type Fetch = (request: Request) => Promise<Response>

/** A request before it is sent: from it each attempt is made, as a `Request` with a body can be sent only once. */
export interface Call {
  /** How errors name it. */
  request: FailedRequest
  method: string
  baseUrl: string
  /** Path and query behind the base URL. */
  path: string
  headers: HeadersInit
  body?: string | undefined
  /** Whose budget it counts against. */
  token?: string | null | undefined
  /** Ends every wait and every attempt. */
  signal?: AbortSignal | undefined
  /** The platform's, unless given: that of the moment, so that whatever replaces it later (a test, a tracer) is used. */
  fetch?: Fetch | undefined
  timeoutMs?: number | undefined
  totalTimeoutMs?: number | undefined
  pacing?: PacingWait | false | undefined
  retry?: RetryOptions | false | undefined
  observe?: Observer | undefined
  redact: Redact
}

/** A response whose body has been read: the API's answers are small, and only a whole one is an answer. */
export interface Reply {
  response: Response
  text: string
}

/** Sends a call. Every layer of the transport takes one of these and gives another. */
export type Transport = (call: Call) => Promise<Reply>
