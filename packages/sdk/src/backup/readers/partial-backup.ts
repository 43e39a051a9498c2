import type { BackupSwitch } from '../backup.js'
import { BackupError } from '../backup-error.js'

/**
 * Reads the switches of a file that `streamBackup` didn't finish, for its option `resume`. What is left of the last line is dropped.
 *
 * @example
 * const resume = readPartialBackup(await readFile('backup.json.part', 'utf8'))
 * for await (const piece of streamBackup(pk, { resume })) …
 */
export function readPartialBackup(text: string): BackupSwitch[] {
  const [head, ...lines] = text.split('\n')
  if (head !== '{"version":2,"switches":[')
    throw new BackupError('This is not the beginning of a backup: start a new one, without "resume".')
  const switches: BackupSwitch[] = []
  for (const line of lines) {
    const entry = /^(\{.*\}),?$/.exec(line)?.[1]
    const parsed = entry === undefined ? undefined : (parsedOrNull(entry) as BackupSwitch | null)
    if (!parsed) break
    switches.push(parsed)
  }
  return switches
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
