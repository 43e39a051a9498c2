import { isPluralKitError } from '../errors/guards.js'
import { NetworkError } from '../errors/network-error.js'
import type { Redact } from '../util/redact.js'
import { nativeSignal, web } from '../util/web.js'
import type { Call, Reply } from './call.js'
import { isProgramError, neverConnected } from './failures.js'
import { readBody } from './read-body.js'

/**
 * What sends a request in the end: `globalThis.fetch` and those of its kind, or any function from `Request` to `Response`, such as the
 * `fetch` of a sandbox.
 *
 * @param request The request, which holds everything.
 * @param init The same once more, and the `fetchOptions` that no `Request` can hold, such as undici's `dispatcher`.
 */
export type Fetch = (request: Request, init: RequestInit) => Promise<Response>

/** Options of the platform's `fetch` that a request doesn't set by itself, such as `credentials`, `dispatcher`, `next` or `cf`. */
export interface FetchOptions
  extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'redirect' | 'signal'> {
  [option: string]: unknown
}

/** A request before it is sent: each attempt makes a `Request` of it, as one with a body can be sent only once. */
export interface SentCall extends Call {
  baseUrl: string
  /** What the request is made of, if it came as one: it may hold more than can be read from it. */
  template?: Request | undefined
  /** Names in lower case. */
  headers: Record<string, string>
  body?: string | undefined
  /** The platform's by default: that of the moment, so that whatever replaces it later (a test, a tracer) is used. */
  fetch?: Fetch | undefined
  fetchOptions?: FetchOptions | undefined
  redact: Redact
}

/**
 * The bottom layer: sends a call once and reads the whole response.
 *
 * Redirects are not followed: the API has none, and the token is for one address only.
 */
export async function attempt(call: SentCall): Promise<Reply> {
  const { request, method, headers, body = null, fetch, fetchOptions } = call
  const { Request, fetch: platformFetch } = web()
  const signal = nativeSignal(call.signal)
  const target = call.template ?? call.baseUrl + call.path
  const init: RequestInit = { ...fetchOptions, method, headers, body, signal, redirect: 'manual' }
  const { sent } = request
  if (sent === 'no') request.sent = 'maybe'
  try {
    // The platform's fetch makes a `Request` of its own: another one would cost as much again.
    const response = await (fetch
      ? fetch(readableAsUrl(new Request(target, init)), init)
      : platformFetch(target, init))
    request.sent = 'yes'
    return { response, ...(await readBody(response)) }
  } catch (cause) {
    if (isPluralKitError(cause) || isProgramError(cause)) throw cause
    if (request.sent !== 'yes' && neverConnected(cause, fetch && call.baseUrl)) request.sent = sent
    throw new NetworkError(request, cause, call.redact)
  }
}

/** Other implementations, such as undici's or node-fetch, don't know the platform's `Request` and read it as the text of a URL. */
function readableAsUrl(request: Request): Request {
  return Object.defineProperty(request, 'toString', { value: () => request.url })
}
