import type { Redact } from '../util/redact.js'
import { shown } from '../util/shown.js'
import { causesOf } from './causes.js'
import { type FailedRequest, PluralKitError } from './pluralkit-error.js'

/**
 * No response came, or it broke off: no connection, no such host, connection lost. `cause` is what `fetch` threw.
 *
 * Whether the server has acted on the request is not known, unless `sent` is `'no'`.
 */
export class NetworkError extends PluralKitError {
  static {
    this.prototype.name = 'NetworkError'
    // A cause may hold the request with its headers, which Node would print along with this error.
    Object.defineProperty(this.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(
        this: NetworkError,
        _depth: number,
        options: object,
        inspect: (value: unknown, options: object) => string,
      ) {
        return this.#redact(inspect(this, { ...options, customInspect: false }))
      },
    })
  }

  readonly #redact: Redact

  constructor(request: FailedRequest, cause: unknown, redact: Redact) {
    super(request, `no complete response came: ${redact(reasonOf(cause))}.`, { cause })
    this.#redact = redact
  }
}

/** Node says no more than "fetch failed"; why stands in the cause of that, sometimes as a code only. */
function reasonOf(error: unknown): string {
  const reasons = causesOf(error).map((cause) => {
    const { message, code, name } = Object(cause)
    const reason = message || code || name
    return typeof reason === 'string' ? reason : shown(cause)
  })
  return reasons.join(': ') || 'unknown'
}
