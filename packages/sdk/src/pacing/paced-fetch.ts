import { publicBaseUrl } from '../base-url.js'
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
  const transport = pace(async ({ path, method, headers, body = null, signal = null }) => {
    const response = await fetch(new Request(baseUrl + path, { method, headers, body, signal }))
    return { response, text: await response.text() }
  }, options)

  return async (input, init) => {
    const request = new Request(input, init)
    const { url, method, headers, signal } = request
    if (!url.startsWith(`${baseUrl}/`))
      throw new TypeError(`This fetch is for ${baseUrl} only, not for ${url}`)
    const path = url.slice(baseUrl.length)
    const { response, text } = await transport({
      request: { operationId: null, requestLine: `${method} ${path.replace(/\?.*/, '')}` },
      method,
      baseUrl,
      path,
      headers,
      token: headers.get('Authorization'),
      body: request.body === null ? undefined : await request.text(),
      signal,
      redact: (text) => text,
    })
    const { status, statusText } = response
    return new Response(status === 204 ? null : text, { status, statusText, headers: response.headers })
  }
}
