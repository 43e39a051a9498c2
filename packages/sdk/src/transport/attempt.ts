import { NetworkError } from '../errors/network-error.js'
import type { Redact } from '../util/redact.js'
import type { Call, Reply } from './call.js'

/**
 * The one shape at the bottom: a request goes in, a response comes out. `globalThis.fetch` has it, and so has the sandbox.
 */
export type Fetch = (request: Request) => Promise<Response>

/** A request before it is sent: each attempt makes a `Request` of it, as one with a body can be sent only once. */
export interface SentCall extends Call {
  baseUrl: string
  headers: Record<string, string>
  body?: string | undefined
  /** The platform's by default: that of the moment, so that whatever replaces it later (a test, a tracer) is used. */
  fetch?: Fetch | undefined
  redact: Redact
}

/**
 * The bottom layer: sends a call once and reads the whole response.
 *
 * Redirects are not followed: the API has none, and the token is for one address only.
 */
export async function attempt(call: SentCall): Promise<Reply> {
  const { method, headers, body = null, signal = null, fetch } = call
  try {
    const url = call.baseUrl + call.path
    const init: RequestInit = { method, headers, body, signal, redirect: 'manual' }
    // The platform's fetch makes a `Request` of its own: another one would cost as much again.
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init))
    return { response, text: await response.text() }
  } catch (cause) {
    throw new NetworkError(call.request, cause, call.redact)
  }
}
