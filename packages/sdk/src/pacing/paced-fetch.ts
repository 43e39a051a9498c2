import { publicBaseUrl } from '../base-url.js'
import type { PacingOptions } from './options.js'
import { type PacedCall, pace } from './pace.js'

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
  const send = pace(async ({ attempt }: PacedRequest) => {
    const response = await attempt()
    // Of other answers nothing is read here, so that they pass as they are.
    return { response, text: response.status === 429 ? await response.clone().text() : '' }
  }, options)

  return async (input, init) => {
    const request = new Request(input, init)
    const { url, method, headers, signal } = request
    if (!url.startsWith(`${baseUrl}/`))
      throw new TypeError(`This fetch is for ${baseUrl} only, not for ${url}`)
    const path = url.slice(baseUrl.length)
    const { response } = await send({
      request: { operationId: null, requestLine: `${method} ${path.replace(/\?.*/, '')}`, sent: 'no' },
      method,
      baseUrl,
      path,
      token: headers.get('Authorization'),
      signal,
      attempt: () => fetch(request.clone()), // a request with a body can be sent only once
    })
    return response
  }
}

interface PacedRequest extends PacedCall {
  attempt(): Promise<Response>
}
