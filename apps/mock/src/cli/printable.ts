/** Escape sequences, and characters that turn the direction of writing: a terminal would obey them. */
const commanding = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** What comes from a seed or a request, for a terminal. */
export const printable = (text: string): string => text.replace(commanding, ' ')
