import { CliError, exitCodes } from './exit-codes.js'

/**
 * Reads a moment as people write it, such as "2 hours ago" or "yesterday 18:30", in the time zone of this machine.
 *
 * @returns A timestamp; undefined if nothing was given.
 */
export async function readMoment(text: string): Promise<string>
export async function readMoment(text: string | undefined): Promise<string | undefined>
export async function readMoment(text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text)) return text
  const chrono = await import('chrono-node')
  const found = chrono.parseDate(text)
  if (!found)
    throw new CliError(
      `"${text}" is no time. Write it like "2 hours ago", "yesterday 18:30" or 2026-11-20T18:30:00Z.`,
      exitCodes.badArguments,
    )
  return found.toISOString()
}
