import type { FailedRequest } from '../errors/pluralkit-error.js'

/** A request is sent. */
export type RequestEvent = FailedRequest

/** An answer came, of whatever status. */
export interface ResponseEvent extends FailedRequest {
  status: number
  /** Time from sending to the whole answer, in milliseconds. */
  durationMs: number
}

/** An attempt has failed and the request will be sent again. */
export interface RetryEvent extends FailedRequest {
  /** Wait before it is sent again, in milliseconds. */
  delayMs: number
  /** The error, or the status as a text such as `status 502`. */
  reason: unknown
}

/** The server has refused a request (429). */
export interface LimitedEvent {
  /** The bucket, such as `own:update`. */
  bucket: string
  /** What the server asked to wait, in milliseconds. */
  retryAfterMs: number
  /** How long the bucket rests, in milliseconds: longer than asked, as the server counts and refuses who obeys (D6). */
  restMs: number
  /** Number of requests that wait. */
  queued: number
}

/** Functions that are told what happens. None of them is ever given the token; what they throw is thrown to nobody. */
export interface Hooks {
  onRequest?: ((event: RequestEvent) => void) | undefined
  onResponse?: ((event: ResponseEvent) => void) | undefined
  onRetry?: ((event: RetryEvent) => void) | undefined
  /** The server has refused a request (429) although it was paced: somebody else uses the same bucket. */
  onLimited?: ((event: LimitedEvent) => void) | undefined
}

/** Where lines about requests go: `console` fits, and so do pino and winston. */
export interface Logger {
  debug(message: string): void
  warn(message: string): void
}
