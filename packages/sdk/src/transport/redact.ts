/** Takes secrets out of a text. */
export type Redact = (text: string) => string

/** Makes the function that replaces a token, also where it stands in a URL, so that no error can show it. */
export function createRedact(token: string | null | undefined): Redact {
  if (token == null || token === '') return (text) => text
  return (text) => text.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]')
}
