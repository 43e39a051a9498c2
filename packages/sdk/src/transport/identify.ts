import type { Fetch } from './fetch.js'

/** Who is calling: the program, and optionally a system. */
export interface Identity {
  /** Value of the `User-Agent` header: name and version of your program and a way to reach you. */
  userAgent: string
  /** Token of a system, as the bot gives it with `pk;token`; left out for anonymous requests. */
  token?: string | undefined
}

/**
 * Layer that says who is calling: sets `User-Agent` and, if there is a token, `Authorization` on every request.
 *
 * Chromium drops a `User-Agent` that a page sets, without an error, and sends its own; the API accepts that.
 *
 * @param fetch The transport below.
 * @param identity Who is calling.
 * @returns The transport that identifies itself.
 */
export function identify(fetch: Fetch, { userAgent, token }: Identity): Fetch {
  assertUserAgent(userAgent)
  assertToken(token)
  return (request) => {
    // In place: in some runtimes a copy of a request no longer knows the length of its body.
    request.headers.set('User-Agent', userAgent)
    // The API wants the bare token; with a scheme such as `Bearer` in front it takes the caller for anonymous.
    if (token !== undefined) request.headers.set('Authorization', token)
    return fetch(request)
  }
}

function assertUserAgent(userAgent: unknown): asserts userAgent is string {
  const accepted = typeof userAgent === 'string' && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(userAgent)
  // The server treats this very word like a missing header.
  if (accepted && userAgent !== 'unknown') return
  throw new TypeError(
    'userAgent is required: say which program is calling and how to reach you, in ASCII, such as "my-app/1.0 (me@example.org)". ' +
      'PluralKit refuses requests without it.',
  )
}

/** The message never shows the token, and neither must the one that `Headers.set` would throw. */
function assertToken(token: unknown): asserts token is string | undefined {
  if (token === undefined || (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))) return
  throw new TypeError(
    'token must be the text that the bot gives with pk;token, and nothing else: no "Bearer", no quotes, blanks or line breaks. ' +
      'It is not printed here. Leave the option out (or undefined) for anonymous requests.',
  )
}
