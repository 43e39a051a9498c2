import { checkedBaseUrl } from '../base-url.js'
import type { OperationId } from '../generated/operations.js'
import { createObserver } from '../observe/observer.js'
import type { PluralKitOptions, RequestOptions } from '../options.js'
import type { Call } from '../transport/call.js'
import { identityHeaders } from '../transport/identity.js'
import { createRedact } from '../transport/redact.js'
import { exactReferences } from './references.js'

/** What is asked for, before the options are added that say how. */
export interface Asked {
  operationId: OperationId | null
  method: string
  /** Path and query behind the base URL. */
  path: string
  /** Sent as JSON, unless undefined. */
  body?: unknown
  /** Options of this request. */
  options?: RequestOptions | undefined
}

/** Makes a call of what is asked for; the options of the client are known already. */
export type CallOf = (asked: Asked) => Call

/**
 * Makes the function that makes calls, with the client's options and those of the request, which win.
 *
 * @throws {TypeError} Here or in a call, if an option makes no sense. The message says which, and never shows the token.
 */
export function createCallOf(client: PluralKitOptions): CallOf {
  const common = settingsOf(client)
  return ({ operationId, method, path, body: value, options }) => {
    const settings = options ? settingsOf({ ...client, ...defined(options) }) : common
    const body: string | undefined = JSON.stringify(value, exactReferences)
    const { headers, redact } = settings
    return {
      ...settings,
      request: { operationId, requestLine: redact(`${method} ${path.replace(/\?.*/, '')}`) },
      method,
      path,
      headers: body === undefined ? headers : { 'Content-Type': 'application/json', ...headers },
      body,
    }
  }
}

/** What the options say of a call: checked, and made ready to use. */
function settingsOf(options: PluralKitOptions & RequestOptions) {
  return {
    timeoutMs: 30_000,
    ...defined(options),
    baseUrl: checkedBaseUrl(options),
    headers: { ...options.headers, ...identityHeaders(options) },
    observe: createObserver(options.hooks, options.logger),
    redact: createRedact(options.token),
  }
}

/** What is undefined counts as left out. */
const defined = <T extends object>(options: T) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }
