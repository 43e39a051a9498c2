/** Who is calling: the program, and optionally a system. */
export interface Identity {
  /** Value of the `User-Agent` header: name and version of your program and a way to reach you. */
  userAgent: string
  /** Token of a system, as the bot gives it with `pk;token`; left out for anonymous requests. */
  token?: string | null | undefined
}

/**
 * The headers that say who is calling.
 *
 * Chromium drops a `User-Agent` that a page sets, without an error, and sends its own; the API accepts that.
 *
 * @throws {TypeError} If one of them can't be right. The message never shows the token.
 */
export function identityHeaders({ userAgent, token }: Identity): Record<string, string> {
  assertUserAgent(userAgent)
  assertToken(token)
  // The API wants the bare token; with a scheme such as `Bearer` in front it takes the caller for anonymous.
  return { 'User-Agent': userAgent, ...(token != null && { Authorization: token }) }
}

function assertUserAgent(userAgent: unknown): asserts userAgent is string {
  const accepted = typeof userAgent === 'string' && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(userAgent)
  // The server treats this very word like a missing header.
  if (accepted && userAgent !== 'unknown') return
  throw new TypeError(
    'userAgent is required: which program is calling, and a contact, such as "my-app/1.0 (me@example.org)", in ASCII.',
  )
}

function assertToken(token: unknown): asserts token is string | null | undefined {
  if (token == null || (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token))) return
  throw new TypeError(
    'token must be the text that pk;token gives: no "Bearer", no quotes, blanks or line breaks. Leave it out to be anonymous.',
  )
}
