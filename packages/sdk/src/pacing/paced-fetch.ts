import { publicBaseUrl } from '../base-url.js'
import { asFetch } from '../transport/as-fetch.js'
import type { Transport } from '../transport/call.js'
import type { PacingOptions } from './options.js'
import { pace } from './pace.js'

/** Options of {@link createPacedFetch}. */
export interface PacedFetchOptions extends PacingOptions {
  /**
   * Requests below this address are paced; others are refused.
   *
   * @defaultValue `'https://api.pluralkit.me/v2'`
   */
  baseUrl?: string | undefined
}

const sendOnce: Transport = async ({ fetch, method, baseUrl, path, headers, body, signal }) => {
  const response = await fetch(new Request(baseUrl + path, { method, headers, body: body ?? null, signal }))
  return { response, text: await response.text() }
}

/**
 * Paces any client of the API: gives a `fetch` that waits for its turn, so that the server refuses no request.
 *
 * @example
 * const fetch = createPacedFetch(globalThis.fetch, { share: 2 })
 *
 * @param fetch What sends requests.
 * @returns A `fetch` that throws a {@link RateLimitError} if a request would wait longer than the options allow, and otherwise
 *   whatever the given one throws.
 */
export function createPacedFetch(
  fetch: typeof globalThis.fetch,
  { baseUrl = publicBaseUrl, ...options }: PacedFetchOptions = {},
): typeof globalThis.fetch {
  return asFetch(pace(sendOnce, options), baseUrl, ({ method, headers, signal }, path) => ({
    request: { operationId: null, requestLine: `${method} ${path.replace(/\?.*/, '')}` },
    method,
    baseUrl,
    path,
    headers,
    signal,
    fetch,
    timeoutMs: Number.POSITIVE_INFINITY,
    redact: (text) => text,
  }))
}
