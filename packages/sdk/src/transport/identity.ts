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
  // The server treats the word "unknown" like a missing header.
  if (!isText(userAgent, /^(?!unknown$) *[!-~][ -~]*$/))
    throw new TypeError('userAgent is required, in ASCII, such as "my-app/1.0 (me@example.org)".')
  if (token == null) return { 'User-Agent': userAgent }
  if (!isText(token, /^[!-~]+$/))
    throw new TypeError('token must be what pk;token gives, without "Bearer", quotes or blanks.')
  // The API wants the bare token; with a scheme such as `Bearer` in front it takes the caller for anonymous.
  return { 'User-Agent': userAgent, Authorization: token }
}

const isText = (value: unknown, form: RegExp) => typeof value === 'string' && form.test(value)
