/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/**
 * Makes the function that hides a token, also where it stands in a URL, and the API's other secrets, so that no error shows them.
 *
 * @param authorization Value of the header that holds the token.
 */
export function createRedact(authorization: string | undefined): Redact {
  const token = authorization?.replace(/^Bearer /, '')
  return (text) => {
    const safe = text
      .replace(/"(webhook_url|signing_token)":\s*"[^"]*"?/g, '"$1":"[secret]"')
      .replace(/pkapi(:|%3A)[^\s"'<>]+/gi, '[token]')
    return token ? safe.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]') : safe
  }
}
