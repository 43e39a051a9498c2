import type { ErrorCode, ErrorRow } from '../generated/error-codes.js'
import { ApiErrorOf } from './api-error-of.js'
import type { RateLimitError } from './rate-limit-error.js'
import type { ValidationError } from './validation-error.js'

/**
 * The API refused the request and said why.
 *
 * The type knows every error of the document, so that comparing `code` or `status` narrows all the rest. A newer server may
 * answer with a code that is not among them.
 */
export type ApiError = KindOf<ErrorRow>

type KindOf<Row extends ErrorRow> = Row extends { code: typeof ErrorCode.Validation }
  ? ValidationError
  : Row extends { status: 429 }
    ? RateLimitError
    : ApiErrorOf<Row>

/** The {@link ApiError} that a code stands for: `ApiErrorWithCode<typeof ErrorCode.Validation>` is a {@link ValidationError}. */
export type ApiErrorWithCode<Code extends ErrorRow['code']> = Extract<ApiError, { code: Code }>

/** For `instanceof`; where several copies of this package meet, `isApiError` is the safer question. */
// A class can't be a union of types, but its instances are one of the union's kinds each.
export const ApiError = ApiErrorOf as unknown as abstract new (...args: never) => ApiError
