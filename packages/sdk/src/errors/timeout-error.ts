import { type FailedRequest, PluralKitError } from './pluralkit-error.js'

/**
 * No complete response came in time. Whether the server has acted on the request is not known, unless `sent` is `'no'`.
 */
export class TimeoutError extends PluralKitError {
  static {
    this.prototype.name = 'TimeoutError'
  }

  /** The time that was over, in milliseconds. */
  readonly timeoutMs: number
  /** Which time it was: that of one attempt (`timeoutMs`), or that of everything (`totalTimeoutMs`), waiting in the queue included. */
  readonly limit: 'attempt' | 'total'

  constructor(request: FailedRequest, timeoutMs: number, limit: 'attempt' | 'total') {
    super(request, `no complete response came within ${timeoutMs} ms${limit === 'total' ? ' in total' : ''}`)
    this.timeoutMs = timeoutMs
    this.limit = limit
  }
}
