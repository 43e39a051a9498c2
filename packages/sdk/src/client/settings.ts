import { publicBaseUrl } from '../base-url.js'
import { createObserver } from '../observe/observer.js'
import { checkedBaseUrl } from '../request/base-url.js'
import { authorizationOf } from '../request/identity.js'
import type { RequestOptions } from '../request/options.js'
import type { FetchOptions } from '../transport/attempt.js'
import { createRedact } from '../util/redact.js'
import { web } from '../util/web.js'
import type { PluralKitOptions } from './options.js'
import type { ClientCall } from './transport.js'

/** What the options say of a call, made ready to use. */
export type Settings = Omit<ClientCall, 'request' | 'method' | 'path' | 'body'>

/** PluralKit's front responds with a 500 after exactly 30 seconds if its database is away: that says more than a timeout. */
const defaultTimeoutMs = 35_000

/** Makes settings of the client's options and those of a request, which win. All of them have been checked before. */
export function settingsOf(client: PluralKitOptions, request: RequestOptions = {}): Settings {
  const options: PluralKitOptions & RequestOptions = { ...client }
  for (const [name, value] of Object.entries(request))
    if (value !== undefined) Object.assign(options, { [name]: value })
  const { baseUrl, timeoutMs = defaultTimeoutMs, allowInsecureHttp, hooks, logger, logLevel } = options
  const headers = mergeHeaders(client, request)
  const token = headers['authorization']
  return {
    ...options,
    baseUrl: checkedBaseUrl(baseUrl ?? publicBaseUrl, allowInsecureHttp),
    timeoutMs,
    headers,
    fetchOptions: uncached({ ...client.fetchOptions, ...request.fetchOptions }),
    token,
    observe: createObserver(hooks, logger, logLevel),
    redact: createRedact(token),
  }
}

/**
 * Keeps caches on the way from responding, as Next.js' does in some versions, unless the options say otherwise. Workers of an old
 * compatibility date throw at a cache mode; their `Request` doesn't know it.
 */
function uncached(options: FetchOptions): FetchOptions {
  const isDecided = 'cache' in options || 'next' in options
  return isDecided || !('cache' in web().Request.prototype) ? options : { cache: 'no-store', ...options }
}

/** Merges headers, whose names are case-insensitive: later ones win, and options win over headers of the same level. */
export function mergeHeaders(
  ...levels: Pick<RequestOptions, 'headers' | 'userAgent' | 'token'>[]
): Record<string, string> {
  const { Headers } = web()
  const merged = new Headers()
  for (const { headers, userAgent, token } of levels) {
    new Headers(headers).forEach((value, name) => {
      merged.set(name, value)
    })
    if (userAgent) merged.set('User-Agent', userAgent)
    if (token) merged.set('Authorization', authorizationOf(token))
    if (token === null) merged.delete('Authorization')
  }
  return Object.fromEntries(merged)
}
