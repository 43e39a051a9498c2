import { checkedBaseUrl, publicBaseUrl } from '../base-url.js'
import type { OperationId } from '../generated/operations.js'
import { createObserver } from '../observe/observer.js'
import type { PluralKitOptions, RequestOptions } from '../options.js'
import type { Call, Fetch } from '../transport/call.js'
import { identityHeaders } from '../transport/identity.js'
import { createRedact } from '../transport/redact.js'

/** What is asked for, before the options are added that say how. */
export interface Asked {
  operationId: OperationId | null
  method: string
  /** Path and query behind the base URL. */
  path: string
  /** Sent as JSON, unless undefined. */
  body?: unknown
}

/** Makes a call with the options of a request; those of the client are known already. */
export type CallWith = (options: RequestOptions, asked: Asked) => Call

/** Looked up at each call, so that whatever replaces the global later (a test, a tracer) is used. */
const platformFetch: Fetch = (request) => globalThis.fetch(request)

/**
 * Makes a call of what is asked for, with the client's options and those of the request, which win.
 *
 * @throws {TypeError} If an option makes no sense. The message says which, and never shows the token.
 */
export function callOf(client: PluralKitOptions, { signal, ...own }: RequestOptions, asked: Asked): Call {
  const set = Object.entries(own).filter(([, value]) => value !== undefined)
  const options: PluralKitOptions & RequestOptions = { ...client, ...Object.fromEntries(set) }
  const { operationId, method, path } = asked
  const body = asked.body === undefined ? undefined : JSON.stringify(asked.body)
  const redact = createRedact(options.token)
  return {
    request: { operationId, requestLine: redact(`${method} ${path.replace(/\?.*/, '')}`) },
    method,
    baseUrl: checkedBaseUrl(options.baseUrl ?? publicBaseUrl, options.allowInsecureHttp ?? false),
    path,
    headers: new Headers({
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...own.headers,
      ...identityHeaders(options),
    }),
    body,
    signal: signal ?? new AbortController().signal,
    fetch: options.fetch ?? platformFetch,
    timeoutMs: options.timeoutMs ?? 30_000,
    pacing: own.pacing,
    retry: options.retry,
    observer: createObserver(options.hooks, options.logger),
    redact,
  }
}
