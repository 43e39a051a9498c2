import type { ErrorRow } from '../generated/error-codes.js'
import { web } from '../util/web.js'
import { ApiErrorOf } from './api-error-of.js'
import type { FailedRequest } from './pluralkit-error.js'

type RateLimitRow = Extract<ErrorRow, { status: 429 }>

/**
 * Too many requests: the server has rejected one (status 429), or this client has not sent it (`sent` is `'no'`), because it would have
 * had to wait longer than its options allow. Nothing was changed either way.
 */
export class RateLimitError extends ApiErrorOf<RateLimitRow> {
  static {
    this.prototype.name = 'RateLimitError'
  }

  /**
   * How long to wait, in milliseconds; may be 0.
   *
   * If the server has said so, wait longer: a request sent exactly then is rejected again and counted once more. A second is always
   * enough.
   */
  readonly retryAfterMs: number
  /** The budget that is used up, such as `generic_get`, or `own_system_get` for requests about the token's own system. */
  readonly scope: string | null
  /** Number of requests that waited in this client, if it has not sent this one. */
  readonly queued: number | null

  constructor(
    request: FailedRequest,
    scope: string | null,
    body: RateLimitRow['body'],
    queued: number | null = null,
    headers = new (web().Headers)(),
  ) {
    const why = queued === null ? 'too many requests' : `not sent: too long a wait behind ${queued} others`
    super(request, 429, body, headers, `${why}${scope === null ? '' : ` (${scope})`}`)
    const askedMs = Number(body.retry_after)
    this.retryAfterMs = askedMs > 0 && askedMs < Infinity ? askedMs : 0
    this.scope = scope
    this.queued = queued
  }
}
