import type { Backup } from './backup.js'

/**
 * Writes a backup as the text of a file that `pk;import` takes.
 *
 * @example await writeFile('backup.json', formatBackup(backup))
 */
export function formatBackup(backup: Backup): string {
  const { accounts, switches, ...rest } = backup
  const head = JSON.stringify(rest).slice(0, -1)
  // The bot wants ids as numbers, which are longer than JavaScript's can be.
  const ids = accounts.filter((id) => /^\d+$/.test(id)).join()
  const lines = switches.map((entry) => `\n${JSON.stringify(entry)}`).join()
  return `${head},"accounts":[${ids}],"switches":[${lines}\n]}\n`
}
