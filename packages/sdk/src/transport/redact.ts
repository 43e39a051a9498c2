/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/** Makes the function that hides a token, also where it stands in a URL, and the API's other secrets, so that no error shows them. */
export function createRedact(token: string | null | undefined): Redact {
  return (text) => {
    const json = text.replace(/"(webhook_url|signing_token)":\s*"[^"]*"?/g, '"$1":"[secret]"')
    return token ? json.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]') : json
  }
}
