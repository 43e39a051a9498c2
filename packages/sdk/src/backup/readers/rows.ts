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

export const textOrNull = (value: unknown): string | null => asText(value) ?? null

/** The date of a full timestamp, or of a date. */
export function dateOf(
  value: unknown,
  where: string,
  notes: { where: string; problem: string }[],
): string | null {
  const text = asText(value)
  if (text === undefined) return null
  const date = text.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))) return date
  notes.push({ where, problem: `has the birthday "${text.slice(0, 80)}", which can't be read` })
  return null
}
