import { open, readFile, rename, stat } from 'node:fs/promises'
import {
  type BackUpOptions,
  BackupError,
  type BackupSwitch,
  readPartialBackup,
  streamBackup,
} from '@pluralkit-openapi/sdk/backup'
import { CliError } from '../exit-codes.js'
import { printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'
import { ownSystem } from './whoami.js'

interface BackupOptions extends CommonOptions {
  switches: boolean
  guild?: string[]
  force?: boolean
}

export const backup = (terminal: Terminal, target: string | undefined, options: BackupOptions) =>
  withSession(terminal, options, async (session) => {
    const { pk } = session
    const { id } = await ownSystem(session)
    let count = 0
    const settings: BackUpOptions = {
      switches: options.switches,
      guildIds: options.guild ?? [],
      signal: terminal.signal,
      onProgress({ switches, oldest }) {
        count = switches
        if (terminal.isInteractive) terminal.tell(`\r${switches} switches, back to ${oldest.slice(0, 10)} `)
      },
    }
    if (target === '-') {
      for await (const piece of streamBackup(pk, settings)) terminal.print(piece)
      return
    }
    const file = target ?? `pluralkit-${id}-${new Date().toISOString().slice(0, 10)}.json`
    if (!options.force && (await exists(file)))
      throw new CliError(`${file} is there already. Give another name, or --force to replace it.`)

    // The file appears when it is complete. Until then it can be continued.
    const part = `${file}.part`
    const resume = await readPart(part)
    if (resume.length > 0) terminal.tell(`Continuing ${part}, which has ${resume.length} switches.\n`)
    const output = await open(`${part}.new`, 'w', 0o600)
    try {
      for await (const piece of streamBackup(pk, { ...settings, resume })) await output.write(piece)
    } catch (error) {
      await output.close()
      await keepLonger(`${part}.new`, part, resume)
      throw error
    }
    await output.sync()
    await output.close()
    await rename(`${part}.new`, file)
    await removeIfThere(part)
    if (terminal.isInteractive) terminal.tell('\n')
    printResult(session, { file, switches: count }, [
      `Saved in ${file}. Restore it with: pluralkit restore ${file}`,
    ])
  })

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

async function removeIfThere(file: string): Promise<void> {
  const { rm } = await import('node:fs/promises')
  await rm(file, { force: true })
}

async function readPart(file: string): Promise<BackupSwitch[]> {
  try {
    return readPartialBackup(await readFile(file, 'utf8'))
  } catch (error) {
    if (error instanceof BackupError || Object(error).code === 'ENOENT') return []
    throw error
  }
}

/** Keeps what was read, unless the attempt before came further. */
async function keepLonger(made: string, part: string, before: readonly BackupSwitch[]): Promise<void> {
  const now = await readPart(made)
  if (now.length >= before.length) await rename(made, part)
  else await removeIfThere(made)
}
