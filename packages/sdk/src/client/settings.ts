import { publicBaseUrl } from '../base-url.js'
import { createObserver } from '../observe/observer.js'
import { checkedBaseUrl } from '../request/base-url.js'
import { authorizationOf } from '../request/identity.js'
import type { RequestOptions } from '../request/options.js'
import type { FetchOptions } from '../transport/attempt.js'
import { createRedact } from '../util/redact.js'
import type { PluralKitOptions } from './options.js'
import type { ClientCall } from './transport.js'

/** What the options say of a call, made ready to use. */
export type Settings = Omit<ClientCall, 'request' | 'method' | 'path' | 'body'>

/** Makes settings of the client's options and those of a request, which win. All of them have been checked before. */
export function settingsOf(client: PluralKitOptions, request: RequestOptions = {}): Settings {
  const options = { ...defined(client), ...defined(request) }
  const fetchOptions = { ...client.fetchOptions, ...request.fetchOptions }
  const headers = headersOf(client, request)
  const authorization = headers['authorization'] ?? null
  return {
    timeoutMs: 30_000,
    ...options,
    baseUrl: checkedBaseUrl(options.baseUrl ?? publicBaseUrl, options.allowInsecureHttp),
    headers,
    fetchOptions:
      'cache' in fetchOptions || 'next' in fetchOptions ? fetchOptions : { ...uncached(), ...fetchOptions },
    token: authorization,
    observe: createObserver(options.hooks, options.logger),
    redact: createRedact(authorization),
  }
}

/**
 * What keeps caches on the way from responding, as Next.js' does to every GET of some versions. Workers of an old compatibility date throw
 * at the option, which their `Request` doesn't know.
 */
const uncached = (): FetchOptions =>
  'cache' in (globalThis.Request?.prototype ?? {}) ? { cache: 'no-store' } : {}

/** Merges headers, whose names are case-insensitive: those of the request win, and options win over headers of the same level. */
function headersOf(...levels: (PluralKitOptions | RequestOptions)[]): Record<string, string> {
  const merged: Record<string, string> = {}
  for (const { headers, userAgent, token } of levels) {
    new Headers(headers).forEach((value, name) => {
      merged[name] = value
    })
    if (userAgent) merged['user-agent'] = userAgent
    if (token) merged['authorization'] = authorizationOf(token)
    if (token === null) delete merged['authorization']
  }
  return merged
}

/** What is undefined counts as left out. */
function defined<T extends object>(options: T) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>
  }
}
