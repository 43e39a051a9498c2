/** A JSON object of which nothing is known. */
export type Row = Record<string, unknown>

export const asRow = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {}

export const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A string that says something; numbers become strings, as other programs write ids as numbers. */
export function asText(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' ? text : undefined
}
