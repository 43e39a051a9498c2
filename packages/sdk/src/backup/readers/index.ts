import { BackupError } from '../backup-error.js'
import { decode, parseFile } from './json-file.js'
import { readPluralKit } from './pluralkit.js'
import type { ImportedBackup } from './read-backup.js'
import { asRow } from './rows.js'
import { readSimplyPlural } from './simply-plural.js'
import { readTupperbox } from './tupperbox.js'

/**
 * Reads a file of `formatBackup`, of `pk;export` in any version, or the export of Tupperbox or Simply Plural; in UTF-8 or UTF-16.
 *
 * @example const { backup, notes } = readBackup(await readFile('system.json'))
 *
 * @param file The content of the file. Bytes are decoded by their byte order mark.
 * @throws {BackupError} If it is no such file. The message says what it looks like.
 */
export function readBackup(file: string | Uint8Array): ImportedBackup {
  const content = asRow(parseFile(typeof file === 'string' ? file : decode(file)))
  // As in the bot: a file that has both is one of Tupperbox.
  if ('tuppers' in content) return readTupperbox(content)
  if ('switches' in content) return readPluralKit(content)
  if ('members' in content && ('frontHistory' in content || 'frontStatuses' in content))
    return readSimplyPlural(content)
  const keys = Object.keys(content).slice(0, 5).join(', ')
  throw new BackupError(
    `This is neither a file of pk;export (key "switches") nor one of Tupperbox ("tuppers") or Simply Plural ("members", "frontHistory"). It has ${keys === '' ? 'no keys' : `the keys ${keys}`}.`,
  )
}
