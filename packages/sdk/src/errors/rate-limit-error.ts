import type { ErrorRow } from '../generated/error-codes.js'
import { ApiErrorOf } from './api-error.js'
import type { FailedRequest } from './pluralkit-error.js'

type RateLimitRow = Extract<ErrorRow, { status: 429 }>

/** Too many requests (status 429). Nothing was changed. */
export class RateLimitError extends ApiErrorOf<RateLimitRow> {
  static {
    RateLimitError.prototype.name = 'RateLimitError'
  }

  /**
   * What the server asks to wait; may be 0.
   *
   * Wait longer than that: a request sent exactly then is refused again and counted once more. A second is always enough.
   */
  readonly retryAfterMs: number
  /** The budget that is used up, such as `generic_get`, or `own_system_get` for requests about the token's own system. */
  readonly scope: string | null

  constructor(request: FailedRequest, { headers }: Response, body: RateLimitRow['body']) {
    const scope = headers.get('X-RateLimit-Scope') ?? body.scope ?? null
    super(
      request,
      429,
      body,
      `too many requests${scope === null ? '' : ` for the scope ${scope}`}; wait a second`,
    )
    this.retryAfterMs = body.retry_after
    this.scope = scope
  }
}
