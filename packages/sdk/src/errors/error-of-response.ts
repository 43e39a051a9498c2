import type { ErrorCode, ErrorRow } from '../generated/error-codes.js'
import type { RateLimitedErrorBody } from '../generated/models.js'
import { parseJson } from '../util/json.js'
import { retryAfterBodyMs, retryAfterHeaderMs } from '../util/numbers.js'
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
  const isOfApi = Number.isInteger(body.code) && typeof body.message === 'string'
  if (status === 429 && !isOfApi) {
    // Of something in front of the API, such as Cloudflare: HTML, and the wait in a header.
    const retryAfterMs = retryAfterBodyMs(body) ?? retryAfterHeaderMs(headers) ?? 0
    const limited = { message: 'too many requests', code: 0 as const, retry_after: retryAfterMs }
    return new RateLimitError(request, headers.get('X-RateLimit-Scope'), limited, null, headers)
  }
  if (ok || !isOfApi) return new UnexpectedResponseError(request, status, headers, text, largestBytes)
  if (body.code === validationCode) return new ValidationError(request, body, headers)
  if (status === 429) {
    const limited = {
      ...(body as RateLimitedErrorBody),
      retry_after: retryAfterBodyMs(body) ?? retryAfterHeaderMs(headers) ?? 0,
    }
    const { scope: ofBody } = limited
    const scope = headers.get('X-RateLimit-Scope') ?? (typeof ofBody === 'string' ? ofBody : null)
    return new RateLimitError(request, scope, limited, null, headers)
  }
  return new ApiErrorOf(request, status as ErrorRow['status'], body, headers)
}
