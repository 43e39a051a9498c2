import type { ErrorCode, ErrorRow } from '../generated/error-codes.js'
import type { RateLimitedErrorBody } from '../generated/models.js'
import { parseJson } from '../util/json.js'
import type { Redact } from '../util/redact.js'
import { web } from '../util/web.js'
import { ApiErrorOf } from './api-error-of.js'
import type { FailedRequest, PluralKitError } from './pluralkit-error.js'
import { RateLimitError } from './rate-limit-error.js'
import { UnexpectedResponseError } from './unexpected-response-error.js'
import { ValidationError } from './validation-error.js'

// Not the table of all codes, which every program would then have to load.
const validationCode: typeof ErrorCode.Validation = 40_001

/**
 * The error that a response stands for, without any secret in it.
 *
 * @param largestBytes Size of the largest body that is read, if this one was larger.
 *
 * The content decides, not its label: the API sends some of its errors as `text/plain` (D2), and a proxy's JSON is none of them.
 */
export function errorOfResponse(
  request: FailedRequest,
  { ok, status, headers: shown }: Response,
  shownText: string,
  redact: Redact,
  largestBytes?: number,
): PluralKitError {
  const text = redact(shownText)
  const headers = new (web().Headers)()
  shown.forEach((value, name) => {
    headers.append(name, redact(value))
  })
  const body: ErrorRow['body'] = Object(parseJson(text))
  if (ok || !Number.isInteger(body.code) || typeof body.message !== 'string')
    return new UnexpectedResponseError(request, status, headers, text, largestBytes)
  if (body.code === validationCode) return new ValidationError(request, body, headers)
  if (status === 429) {
    const limited = body as RateLimitedErrorBody
    const { scope: ofBody } = limited
    const scope = headers.get('X-RateLimit-Scope') ?? (typeof ofBody === 'string' ? ofBody : null)
    return new RateLimitError(request, scope, limited, null, headers)
  }
  return new ApiErrorOf(request, status as ErrorRow['status'], body, headers)
}
