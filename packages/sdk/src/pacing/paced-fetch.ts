import { publicBaseUrl } from '../base-url.js'
import { baseUrlRule } from '../request/base-url.js'
import { checkOptions, type Rules } from '../util/check-options.js'
import { shown } from '../util/shown.js'
import { web } from '../util/web.js'
import { type PacingOptions, pacingRules } from './options.js'
import { type PacedCall, pace } from './pace.js'

/** Options of {@link createPacedFetch}. */
export interface PacedFetchOptions extends PacingOptions {
  /**
   * Requests below this address are paced; others are rejected.
   *
   * @defaultValue `'https://api.pluralkit.me/v2'`
   */
  baseUrl?: string | URL | undefined
}

const pacedFetchRules: Rules<PacedFetchOptions> = { ...pacingRules, baseUrl: baseUrlRule }

/**
 * Paces any client of the API: gives a `fetch` that waits for its turn, so that the server refuses no request.
 *
 * @example
 * const fetch = createPacedFetch(globalThis.fetch, { share: 2 })
 *
 * @param fetch What sends requests.
 * @throws {TypeError} If an option makes no sense.
 * @returns A `fetch` that throws a {@link RateLimitError} if a request would wait longer than the options allow, and otherwise
 *   whatever the given one throws.
 */
export function createPacedFetch(
  fetch: typeof globalThis.fetch,
  options: PacedFetchOptions = {},
): typeof globalThis.fetch {
  checkOptions(options, pacedFetchRules, 'createPacedFetch')
  const { baseUrl: url = publicBaseUrl, ...pacing } = options
  const baseUrl = String(url).replace(/\/+$/, '')
  const send = pace(async ({ attempt }: PacedRequest) => {
    const response = await attempt()
    // Of other answers nothing is read here, so that they pass as they are.
    return { response, text: response.status === 429 ? await response.clone().text() : '' }
  }, pacing)

  return async (input, init) => {
    const request = new (web().Request)(input, init)
    // A request doesn't hold what only some platforms know, such as `dispatcher`, `next` or `cf`.
    const known = ['body', 'headers', 'method', 'signal']
    const others = Object.entries(init ?? {}).filter(([name]) => !known.includes(name))
    const platformOptions: RequestInit = Object.fromEntries(others)
    const { url, method, headers, signal } = request
    if (!url.startsWith(`${baseUrl}/`))
      throw new TypeError(`This fetch is for URLs below ${baseUrl} only, got ${shown(url)}.`)
    const path = url.slice(baseUrl.length)
    const { response } = await send({
      request: { operationId: null, requestLine: `${method} ${path.replace(/\?.*/, '')}`, sent: 'no' },
      method,
      baseUrl,
      path,
      token: headers.get('Authorization'),
      signal,
      attempt: () => fetch(request.clone(), platformOptions), // a request with a body can be sent only once
    })
    return response
  }
}

interface PacedRequest extends PacedCall {
  attempt(): Promise<Response>
}
