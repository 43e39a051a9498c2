import type { Backup } from '../backup.js'
import { BackupError } from '../backup-error.js'
import { decode, parseFile } from './json-file.js'
import { readPluralKit } from './pluralkit.js'
import { asRow } from './rows.js'

/** The program that wrote a file. */
export type BackupSource = 'backup' | 'pluralkit'

/** Something in a file that the backup made of it doesn't have, or has otherwise. */
export interface ImportNote {
  /** What it is about, such as `member Robin`. */
  where: string
  /** What is missing or different, as the rest of a sentence. */
  problem: string
}

/** What was read from a file. */
export interface ReadBackup {
  /** Which program wrote the file. */
  source: BackupSource
  backup: Backup
  /** What doesn't map, or was wrong in the file. */
  notes: ImportNote[]
}

/**
 * Reads a backup: a file of `formatBackup` or of `pk;export`, of any version, in UTF-8 or UTF-16.
 *
 * @example const { backup, notes } = readBackup(await readFile('system.json'))
 *
 * @param file The content of the file. Bytes are decoded by their byte order mark.
 * @throws {BackupError} If it is no such file. The message says what it looks like.
 */
export function readBackup(file: string | Uint8Array): ReadBackup {
  const content = asRow(parseFile(typeof file === 'string' ? file : decode(file)))
  if ('switches' in content) return readPluralKit(content)
  const keys = Object.keys(content).slice(0, 5).join(', ')
  throw new BackupError(
    `This is no file of pk;export, which has the key "switches". It has ${keys === '' ? 'no keys' : `the keys ${keys}`}.`,
  )
}
