const alsoEscaped = /[\u0085\u2028\u2029]/g

/** Compact JSON. Unlike JSON.stringify, the server also escapes three line breaks of Unicode. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    alsoEscaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
