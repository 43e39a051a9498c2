import { type Hooks, hookRules } from '../observe/hooks.js'
import { aLogger, aLogLevel, type Logger, type LogLevel } from '../observe/logger.js'
import { type PacingWait, waitRules } from '../pacing/options.js'
import { type RetryOptions, retryRules } from '../retry/options.js'
import type { Fetch, FetchOptions } from '../transport/attempt.js'
import {
  aBoolean,
  aFunction,
  anAbortSignal,
  anObject,
  aTimeLimit,
  optionsBy,
  optionsOrFalse,
  type Rule,
  type Rules,
} from '../util/check-options.js'
import { web } from '../util/web.js'
import { baseUrlRule } from './base-url.js'
import type { Exact } from './exact.js'
import { tokenRule, userAgentRule } from './identity.js'

/** Options that a client has and that every request may have for itself. */
export interface CommonOptions {
  /**
   * URL of the API, with its `/v2`.
   *
   * @defaultValue `'https://api.pluralkit.me/v2'`
   */
  baseUrl?: string | URL | undefined
  /**
   * Allows a `baseUrl` on plain http that is not on this machine.
   *
   * @defaultValue `false`
   */
  allowInsecureHttp?: boolean | undefined
  /** Additional headers, such as `Prefer` for a mock server. Case-insensitive: they replace those of the client and its own. */
  headers?: HeadersInit | undefined
  /**
   * What sends a request in the end: `globalThis.fetch`, or the `fetch` of a sandbox.
   *
   * @defaultValue `globalThis.fetch`
   */
  fetch?: Fetch | undefined
  /**
   * Options for the platform's `fetch`, such as undici's `dispatcher`, Next's `next` or `cf` of Workers. Those of a request are added to
   * the client's.
   *
   * @defaultValue `{ cache: 'no-store' }`, as what the API says can change at any moment
   */
  fetchOptions?: FetchOptions | undefined
  /**
   * Time for each attempt, from sending it to the end of its response, in milliseconds. `Infinity` for no limit.
   *
   * @defaultValue `35000`, as the server responds within 30 seconds even if its database is away
   */
  timeoutMs?: number | undefined
  /**
   * Time for everything, in milliseconds: waiting in the queue, all attempts, and the waits between them.
   *
   * @defaultValue no limit
   */
  totalTimeoutMs?: number | undefined
  /**
   * When and how often a request is sent again; `false` for never.
   *
   * @defaultValue twice, where it can do no harm
   */
  retry?: RetryOptions | false | undefined
  /** Functions that are told what happens. */
  hooks?: Hooks | undefined
  /**
   * Where lines about requests go: one for each attempt, with operation, status, and waits.
   *
   * @defaultValue `console` if there is a `logLevel`, otherwise nowhere
   */
  logger?: Logger | undefined
  /**
   * Which lines the logger gets: responses are `'info'`, failures and retries `'warn'`.
   *
   * @defaultValue `'debug'`, all of them
   */
  logLevel?: LogLevel | undefined
}

/** Options of a single request. What is left out is as the client has it. */
export interface RequestOptions extends CommonOptions {
  /** Aborts the request, wherever it is; its promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Another `User-Agent` for this request. */
  userAgent?: string | undefined
  /** Another system's token for this request, or null for none. */
  token?: string | null | undefined
  /** How this request waits for its turn; `false` sends it at once. */
  pacing?: PacingWait | false | undefined
}

/** Options of a request whose operation has a query. */
export type QueryOptions<Query, Key extends string> = RequestOptions & {
  /** Parameters of the URL, by name. */
  query?: Exact<Query, Key> | undefined
}

/** Options of a request whose operation has a query that can't be left out. */
export type RequiredQueryOptions<Query, Key extends string> = RequestOptions & {
  /** Parameters of the URL, by name. */
  query: Exact<Query, Key>
}

// Not shown: one of them may hold a token.
const headersRule: Rule = (value) => {
  try {
    if (typeof value === 'object' && value) return void new (web().Headers)(value as HeadersInit)
  } catch {
    // What the platform says of it holds the header's value.
  }
  throw new TypeError('`headers` must be names and values of headers, as HTTP allows them.')
}

export const commonRules: Rules<CommonOptions> = {
  baseUrl: baseUrlRule,
  allowInsecureHttp: aBoolean,
  headers: headersRule,
  fetch: aFunction,
  fetchOptions: anObject,
  timeoutMs: aTimeLimit,
  totalTimeoutMs: aTimeLimit,
  retry: optionsOrFalse(retryRules),
  hooks: optionsBy(hookRules),
  logger: aLogger,
  logLevel: aLogLevel,
}

export const requestRules: Rules<RequestOptions> = {
  ...commonRules,
  signal: anAbortSignal,
  userAgent: userAgentRule,
  token: tokenRule,
  pacing: optionsOrFalse(waitRules),
}
