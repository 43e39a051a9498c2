import type { ErrorRow } from '../generated/error-codes.js'
import { type FailedRequest, PluralKitError } from './pluralkit-error.js'
import { withHeaders } from './response-headers.js'

/** The class behind `ApiError`, for one kind of error. */
export class ApiErrorOf<Row extends ErrorRow> extends PluralKitError {
  static {
    this.prototype.name = 'ApiError'
    // Node prints the name of the class in place of the error's if that is a part of it.
    Object.defineProperty(this, 'name', { value: 'ApiError' })
  }

  /** HTTP status of the response. */
  readonly status: Row['status']
  /** Code of the error, one of `ErrorCode`. 0 is shared by several errors, which their status tells apart. */
  readonly code: Row['code']
  /** The whole body of the response. */
  readonly body: Row['body']
  /** Headers of the response, such as `CF-Ray`. */
  declare readonly headers: Headers

  constructor(
    request: FailedRequest,
    status: Row['status'],
    body: Row['body'],
    headers: Headers,
    problem: string = body.message,
  ) {
    super(request, `${problem} [status ${status}, code ${body.code}]`)
    this.status = status
    this.code = body.code
    this.body = body
    withHeaders(this, headers)
  }
}
