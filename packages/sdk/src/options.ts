import type { Clock } from './clock.js'
import type { Hooks, Logger } from './observe/hooks.js'
import type { PacingOptions, PacingWait } from './pacing/options.js'
import type { RetryOptions } from './retry/options.js'
import type { Fetch } from './transport/call.js'
import type { Identity } from './transport/identity.js'

/** Options that a client has and that every request may have for itself. */
interface CommonOptions {
  /**
   * Address of the API, with its `/v2`.
   *
   * @defaultValue `'https://api.pluralkit.me/v2'`
   */
  baseUrl?: string | undefined
  /**
   * Accepts a `baseUrl` on plain http that is not on this machine.
   *
   * @defaultValue `false`
   */
  allowInsecureHttp?: boolean | undefined
  /**
   * What sends a request at last: `globalThis.fetch`, or the `fetch` of a sandbox.
   *
   * @defaultValue `globalThis.fetch`
   */
  fetch?: Fetch | undefined
  /**
   * Time for each attempt, from sending it to the end of its answer, in milliseconds. `Infinity` for no limit.
   *
   * @defaultValue `30000`
   */
  timeoutMs?: number | undefined
  /**
   * Time for everything, in milliseconds: waiting in line, all attempts, and the waits between them.
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
  /** Where lines about requests go, such as `console`. */
  logger?: Logger | undefined
}

/** Options of `createPluralKit`. */
export interface PluralKitOptions extends CommonOptions, Identity {
  /**
   * How requests are paced, so that the server refuses none; `false` sends everything at once.
   *
   * @defaultValue paced for one process
   */
  pacing?: PacingOptions | false | undefined
  /**
   * Where time comes from, for tests.
   *
   * @defaultValue the runtime's monotonic clock
   */
  clock?: Clock | undefined
}

/** Options of a single request. What is left out is as the client has it. */
export interface RequestOptions extends CommonOptions {
  /** Aborts the request, wherever it is; its promise then rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Another `User-Agent` for this request. */
  userAgent?: string | undefined
  /** Another system's token for this request, or null for none. */
  token?: string | null | undefined
  /** Further headers, such as `Prefer` for a mock server. */
  headers?: Record<string, string> | undefined
  /** How this request waits for its turn; `false` sends it at once. */
  pacing?: PacingWait | false | undefined
}
