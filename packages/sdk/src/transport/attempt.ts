import { type Clock, inTime } from '../clock.js'
import { NetworkError } from '../errors/network-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Transport } from './call.js'

/**
 * The bottom layer: sends a call once and reads its whole answer, both within `timeoutMs`.
 *
 * Redirects are not followed: the API has none, and the token is for one address only.
 */
export function attempt(clock: Clock): Transport {
  return ({ request, method, baseUrl, path, headers, body = null, signal, timeoutMs, fetch, redact }) =>
    inTime(
      clock,
      timeoutMs,
      () => new TimeoutError(request, timeoutMs, 'attempt'),
      signal,
      async (signal) => {
        try {
          const response = await fetch(
            new Request(baseUrl + path, { method, headers, body, signal, redirect: 'manual' }),
          )
          return { response, text: await response.text() }
        } catch (cause) {
          throw new NetworkError(request, cause, redact)
        }
      },
    )
}
