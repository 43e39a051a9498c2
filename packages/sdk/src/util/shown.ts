const longest = 80

/** Cuts a text that stands in a message, as it may be of any length. */
export function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

/** Shows any value in a message: what it is, or the value itself if it is short. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return cut(JSON.stringify(value))
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return cut(`${String(value)}${typeof value === 'bigint' ? 'n' : ''}`)
}
