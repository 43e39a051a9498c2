import { type FailedRequest, PluralKitError } from './pluralkit-error.js'

/**
 * An answer that is not the API's JSON: an empty body, plain text, a page of HTML, `application/problem+json`, or JSON that is cut off.
 *
 * Mostly something between you and the API has answered (a proxy, an outage page), or the base URL is not the API's.
 */
export class UnexpectedResponseError extends PluralKitError {
  static {
    this.prototype.name = 'UnexpectedResponseError'
  }

  /** HTTP status of the answer; may be a successful one. */
  readonly status: number
  /** Content type of the answer, or null if it had none. */
  readonly contentType: string | null
  /** The beginning of the body; empty for an empty one. */
  readonly excerpt: string

  constructor(request: FailedRequest, { status, headers }: Response, body: string) {
    const contentType = headers.get('Content-Type')
    const excerpt = body
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^(.{200}).+/, '$1...')
    const content = excerpt ? `${contentType ?? 'untyped'}: ${excerpt}` : 'no body'
    super(request, `not the API's answer: status ${status}, ${content}`)
    this.status = status
    this.contentType = contentType
    this.excerpt = excerpt
  }
}
