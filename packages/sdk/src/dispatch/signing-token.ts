const isToken = (value: unknown) => typeof value === 'string' && /^\S+$/.test(value)

/** @throws {TypeError} If one of them can't be a token, as null would match the string "null". The message never shows one. */
export function checkTokens(tokens: unknown, name: string): asserts tokens is readonly string[] {
  if (!Array.isArray(tokens) || !tokens.every(isToken))
    throw new TypeError(
      `\`${name}\` must be strings as the bot showed them, not empty and without whitespace.`,
    )
}

/**
 * Whether a signing token is one of those that are right. How long it takes says nothing about where they differ or how long they are.
 *
 * @param given The `signing_token` of an event; anything but a string is wrong.
 * @param tokens The tokens that PluralKit may use. More than one while the old one is being replaced.
 * @throws {TypeError} If one of `tokens` can't be a token.
 */
export async function isSigningToken(given: unknown, tokens: readonly string[]): Promise<boolean> {
  checkTokens(tokens, 'tokens')
  if (typeof given !== 'string') return false
  // Digests have one length whatever the tokens have, and all of every one is compared.
  const [own, ...known] = await Promise.all([given, ...tokens].map(digest))
  return known.map((other) => isSame(other, own as Uint8Array)).includes(true)
}

const digest = async (text: string) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

const isSame = (a: Uint8Array, b: Uint8Array) =>
  a.reduce((difference, byte, index) => difference | (byte ^ (b[index] as number)), 0) === 0
