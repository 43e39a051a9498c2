import type { Session } from './session.js'

/** Prints a result: as JSON if asked for, else as lines for people. */
export function printResult({ terminal, isJson }: Session, data: unknown, lines: readonly string[]): void {
  const text = isJson ? JSON.stringify(data, null, 2) : lines.map(printable).join('\n')
  if (text !== '') terminal.print(`${text}\n`)
}

/** Names and texts of others without control characters, which terminals would obey. */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

/** Rows as columns of equal width. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** A span of time in its two largest units: `3 h 12 min`. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000)
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  if (days > 0) return `${days} d ${hours} h`
  if (hours > 0) return `${hours} h ${rest} min`
  return minutes > 0 ? `${minutes} min` : `${Math.max(0, Math.floor(ms / 1000))} s`
}
