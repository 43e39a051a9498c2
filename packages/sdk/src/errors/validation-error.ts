import type { ErrorCode, ErrorRow } from '../generated/error-codes.js'
import { ApiErrorOf } from './api-error-of.js'
import type { FailedRequest } from './pluralkit-error.js'

type ValidationRow = Extract<ErrorRow, { code: typeof ErrorCode.Validation }>
type FieldErrors = ValidationRow['body']['errors']

/** Values of the body violate a rule of the API (code 40001). Nothing was changed. */
export class ValidationError extends ApiErrorOf<ValidationRow> {
  static {
    this.prototype.name = 'ValidationError'
  }

  /** The problems, by the key of the body that they concern. Keys of `privacy` stand here without it. */
  declare readonly errors: FieldErrors

  constructor(request: FailedRequest, body: ValidationRow['body'], headers: Headers) {
    const errors = fieldErrorsOf(body.errors)
    const problems = Object.entries(errors).map(
      ([key, problems]) => `${key}: ${problems.map(({ message }) => message).join(' ')}`,
    )
    super(request, 400, body, headers, `the API rejects ${problems.join(' ')}`)
    // Not printed: the body, which is, has them already.
    Object.defineProperty(this, 'errors', { value: errors })
  }

  override toJSON(): object {
    return { ...super.toJSON(), errors: this.errors }
  }
}

/** Those of the problems that have the shape which the document promises. A server in trouble may send something else. */
function fieldErrorsOf(errors: unknown): FieldErrors {
  const entries = Object.entries<FieldErrors[string]>(Object(errors)).filter(
    ([, problems]) =>
      Array.isArray(problems) && problems.every((problem) => typeof problem?.message === 'string'),
  )
  return Object.fromEntries(entries)
}
