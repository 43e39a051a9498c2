import { must, type Rule } from '../util/check-options.js'

/** Who is calling: the program, and optionally a system. */
export interface Identity {
  /** Value of the `User-Agent` header: name and version of your program and a way to reach you. */
  userAgent: string
  /** Token of a system, as the bot gives it with `pk;token`; left out for anonymous requests. */
  token?: string | null | undefined
}

/** The API takes the word "unknown" for a missing header. */
export const userAgentRule = must(
  'your program and how to reach you, in ASCII, such as "my-app/1.0 (me@example.org)"',
  (value) => typeof value === 'string' && /^(?! *unknown *$) *[!-~][ -~]*$/.test(value),
)

/** @throws {TypeError} If it can't be a token. The message never shows it. */
export const tokenRule: Rule = (value) => {
  if (value !== null && (typeof value !== 'string' || !/^[!-~]+$/.test(value)))
    throw new TypeError('`token` must be what pk;token shows, without "Bearer", quotes or spaces.')
}

/**
 * The value of the `Authorization` header. Today's tokens are sent bare: with a scheme in front of them the API takes the caller for
 * anonymous. The API keys that PluralKit is working on will need one.
 */
export function authorizationOf(token: string): string {
  return token.startsWith('pkapi:') ? `Bearer ${token}` : token
}
