/** A value as `console.log` would show it, in short. */
export const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null && !(value instanceof Error)
    ? JSON.stringify(value, null, 2)
    : String(value)
