/**
 * Meets each kind of error on purpose and tells them apart. Usage: handle-errors
 * Only for a mock server with the Example System: PluralKit's own should be spared such requests.
 */
import {
  ErrorCode,
  isApiError,
  isNetworkError,
  isRateLimitError,
  isTimeoutError,
  isUnexpectedResponseError,
  isValidationError,
} from '@pluralkit-openapi/sdk'
import { connect, fail } from './lib/program.js'

if (!process.env['PLURALKIT_BASE_URL']) fail('Set PLURALKIT_BASE_URL to a mock server.')
const pk = connect({ retry: false })

// #region explain
/** The part to take with you: what to tell people about anything that a request has thrown. */
function explain(error: unknown): string {
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
  if (isApiError(error, ErrorCode.GroupMemberListPrivate)) return 'who is in this group is private'
  if (isApiError(error) && error.status === 401) return 'this needs a token that is right'
  if (isApiError(error)) return `the API says: ${error.body.message} (${error.code})`
  if (isTimeoutError(error)) return `no answer within ${error.timeoutMs} ms`
  if (isNetworkError(error)) return 'no connection to the server'
  if (isUnexpectedResponseError(error)) return `something else answered, with status ${error.status}`
  throw error // a fault in our own program
}
// #endregion

const many = Array.from({ length: 20 })
const provocations: Record<string, () => PromiseLike<unknown>> = {
  'unknown member': () => pk.members.get('zzzzzz'),
  'private list': () => pk.groups.listMembers('nights', { token: null }),
  'bad values': () => pk.members.update('robins', { name: 'R'.repeat(101), color: 'red' }),
  'no token': () => pk.systems.get('@me', { token: null }),
  'any other code': () => pk.groups.get('zzzzzz'),
  'slow server': () => pk.systems.get('@me', { timeoutMs: 50, fetch: () => new Promise(() => {}) }),
  'no server': () => pk.systems.get('@me', { baseUrl: 'http://127.0.0.1:2/v2' }), // nothing listens there
  'page of a proxy': () =>
    pk.systems.get('@me', { fetch: async () => new Response('<p>502', { status: 502 }) }),
  'unwilling to wait': () =>
    Promise.all(many.map(() => pk.systems.get('@me', { pacing: { onLimit: 'throw' } }))),
  'without pacing': () => Promise.all(many.map(() => pk.systems.get('@me', { pacing: false }))),
}

for (const [name, provoke] of Object.entries(provocations)) {
  try {
    await provoke()
    fail(`${name}: went well, but should not have`)
  } catch (error) {
    console.log(`${name}: ${explain(error)}`)
  }
}
