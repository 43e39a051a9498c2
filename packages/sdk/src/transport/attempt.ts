import { NetworkError } from '../errors/network-error.js'
import type { Transport } from './call.js'

/**
 * The bottom layer: sends a call once and reads its whole answer.
 *
 * Redirects are not followed: the API has none, and the token is for one address only.
 */
export const attempt: Transport = async ({
  request,
  baseUrl,
  path,
  method,
  headers,
  body = null,
  signal = null,
  fetch,
  redact,
}) => {
  try {
    const url = baseUrl + path
    const init: RequestInit = { method, headers, body, signal, redirect: 'manual' }
    // The platform's makes a `Request` of its own: another one would cost it as much again.
    const response = await (fetch ? fetch(new Request(url, init)) : globalThis.fetch(url, init))
    return { response, text: await response.text() }
  } catch (cause) {
    throw new NetworkError(request, cause, redact)
  }
}
