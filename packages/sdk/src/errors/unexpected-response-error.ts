import { cut } from '../util/shown.js'
import { type FailedRequest, PluralKitError } from './pluralkit-error.js'
import { withHeaders } from './response-headers.js'

/**
 * A response that is not the API's JSON: an empty body, plain text, a page of HTML, `application/problem+json`, JSON that is cut off or not
 * what was asked for, or a body that is too large (32 MiB, or 1 MiB of an error).
 *
 * Mostly something between you and the API has responded (a proxy, an outage page), or the base URL is not the API's.
 */
export class UnexpectedResponseError extends PluralKitError {
  static {
    this.prototype.name = 'UnexpectedResponseError'
  }

  /** HTTP status of the response; may be a successful one. */
  readonly status: number
  /** Content type of the response, or null if it had none. */
  readonly contentType: string | null
  /** The beginning of the body; empty for an empty one. */
  readonly excerpt: string
  /** Headers of the response, such as `CF-Ray`. */
  declare readonly headers: Headers

  constructor(request: FailedRequest, status: number, headers: Headers, body: string, largestBytes?: number) {
    const contentType = headers.get('Content-Type')
    const line = body.replace(/\s+/g, ' ').trim()
    const excerpt = line.length > 200 ? `${line.slice(0, 200)}...` : line
    const type = cut(contentType ?? 'untyped')
    const size = largestBytes === undefined ? '' : `, more than ${largestBytes} bytes`
    const content = excerpt ? `${type}${size}: ${excerpt}` : 'no body'
    super(request, `not a response of the API: status ${status}, ${content}`)
    this.status = status
    this.contentType = contentType
    this.excerpt = excerpt
    withHeaders(this, headers)
  }
}
