import {
  ErrorCode,
  isApiError,
  isNetworkError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
  isValidationError,
} from '@pluralkit-openapi/sdk'

/** What to tell people about anything that a request has thrown. */
export function explain(error: unknown): string {
  if (isValidationError(error)) {
    const problems = Object.entries(error.errors).map(
      ([key, list]) => `${key} (${list.map(({ message }) => message).join(' ')})`,
    )
    return `these values are not accepted: ${problems.join(', ')}`
  }
  if (isRateLimitError(error)) {
    return error.sent === 'no'
      ? 'too many requests, so this one was not sent'
      : 'too many requests, says the server'
  }
  if (isApiError(error, ErrorCode.MemberNotFound)) return 'there is no such member'
  if (isApiError(error, ErrorCode.GroupMemberListPrivate))
    return 'who is in this group is private'
  if (isApiError(error) && error.status === 401)
    return 'this needs a token that is right'
  if (isApiError(error))
    return `the API says: ${error.body.message} (${error.code})`
  if (isTimeoutError(error)) return `no answer within ${error.timeoutMs} ms`
  if (isNetworkError(error)) return 'no connection to the server'
  if (isUnexpectedResponseError(error))
    return `something else answered, with status ${error.status}`
  throw error // a fault in our own program
}
