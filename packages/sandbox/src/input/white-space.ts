const whiteSpace = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const blank = new RegExp(`^[${whiteSpace}]*$`)
const around = new RegExp(`^[${whiteSpace}]+|[${whiteSpace}]+$`, 'g')

/** .NET's white space, which differs from JavaScript's in U+0085 (counts) and U+FEFF (doesn't). */
export const isBlank = (text: string): boolean => blank.test(text)
export const trimmed = (text: string): string => text.replace(around, '')
