import type { RequestSummary, Sent } from '../errors/pluralkit-error.js'
import { aFunction, type Rules } from '../util/check-options.js'

/** A request is sent. */
export interface RequestEvent extends RequestSummary {
  /** Number of this attempt, from 1. */
  attempt: number
  /** Time that it waited before it was sent, in milliseconds: in the queue, and for its turn to be sent again. */
  waitedMs: number
}

/** A response came, of whatever status. */
export interface ResponseEvent extends RequestEvent {
  status: number
  /** Time from sending to the whole response, in milliseconds. */
  durationMs: number
}

/** An attempt has ended without a whole response: a lost connection, a timeout, an abort. */
export interface FailureEvent extends RequestEvent {
  /** What is thrown, unless the request is sent again. */
  error: unknown
  /** Whether the request has left. */
  sent: Sent
  /** Time from sending to the end, in milliseconds. */
  durationMs: number
}

/** An attempt has failed and the request will be sent again. */
export interface RetryEvent extends RequestSummary {
  /** Wait before it is sent again, in milliseconds. */
  delayMs: number
  /** The error, or the status as a string such as `status 502`. */
  reason: unknown
}

/** The server has rejected a request (429). */
export interface LimitedEvent {
  /** The budget that was used up, as `X-RateLimit-Scope` names it, such as `generic_get` or `own_system_get`. */
  scope: string
  /** What the server asked to wait, in milliseconds. */
  retryAfterMs: number
  /** How long no request of that budget is sent, in milliseconds: longer than asked, as the server rejects clients that obey. */
  restMs: number
  /** Number of requests that wait. */
  queued: number
}

/** Functions that are told what happens. None of them is ever given the token, and what they throw or reject with has no effect. */
export interface Hooks {
  /** A request is sent. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined
  /** A response came, of whatever status. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined
  /** An attempt has ended without a whole response. */
  onFailure?: ((event: FailureEvent) => unknown) | undefined
  /** A request will be sent again. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined
  /** The server has rejected a request (429) although it was paced: somebody else uses the same bucket. */
  onLimited?: ((event: LimitedEvent) => unknown) | undefined
}

export const hookRules: Rules<Hooks> = {
  onRequest: aFunction,
  onResponse: aFunction,
  onFailure: aFunction,
  onRetry: aFunction,
  onLimited: aFunction,
}
