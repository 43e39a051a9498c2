import { backUp, describeDiff, diff, readBackup } from '@pluralkit-openapi/sdk/backup'
import { printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'
import { readBackupFile } from './restore.js'

export async function showDiff(
  terminal: Terminal,
  before: string,
  after: string | undefined,
  options: CommonOptions,
): Promise<void> {
  const first = readBackup(await readBackupFile(before)).backup
  const second = after === undefined ? undefined : readBackup(await readBackupFile(after)).backup
  await withSession(
    terminal,
    options,
    async (session) => {
      const found = diff(first, second ?? (await backUp(session.pk, { signal: terminal.signal })))
      const text = describeDiff(found)
      printResult(session, found, text === '' ? ['No differences.'] : text.split('\n'))
    },
    after === undefined,
  )
}
