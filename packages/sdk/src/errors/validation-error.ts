import type { ErrorCode, ErrorRow } from '../generated/error-codes.js'
import { ApiErrorOf } from './api-error-of.js'
import type { FailedRequest } from './pluralkit-error.js'

type ValidationRow = Extract<ErrorRow, { code: typeof ErrorCode.Validation }>

/** Values of the body break a rule of the API (code 40001). Nothing was changed. */
export class ValidationError extends ApiErrorOf<ValidationRow> {
  static {
    this.prototype.name = 'ValidationError'
  }

  constructor(request: FailedRequest, status: ValidationRow['status'], body: ValidationRow['body']) {
    const problems = Object.entries(body.errors).map(
      ([key, problems]) => `${key}: ${problems.map(({ message }) => message).join(' ')}`,
    )
    super(request, status, body, `the API refuses ${problems.join(' ')}`)
  }

  /** The problems, by the key of the body that they concern. Keys of `privacy` stand here without it. */
  get errors(): ValidationRow['body']['errors'] {
    return this.body.errors
  }
}
