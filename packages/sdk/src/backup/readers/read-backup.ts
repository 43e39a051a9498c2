import type { Backup } from '../backup.js'

/** The program that wrote a file. */
export type BackupSource = 'backup' | 'pluralkit' | 'tupperbox' | 'simply-plural'

/** Something in a file that the backup made of it doesn't have, or has otherwise. */
export interface ImportNote {
  /** What it is about, such as `member Robin`. */
  where: string
  /** What is missing or different, as the rest of a sentence. */
  problem: string
}

/** What was read from a file. */
export interface ImportedBackup {
  /** Which program wrote the file. */
  source: BackupSource
  backup: Backup
  /** What doesn't map, or was wrong in the file. */
  notes: ImportNote[]
}
