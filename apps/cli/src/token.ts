import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import envPaths from 'env-paths'
import { CliError, exitCodes } from './exit-codes.js'
import type { Terminal } from './terminal.js'

/** A token, and where it was found. */
export interface FoundToken {
  token: string
  source: string
}

/** The file in which `login` keeps the token. */
export function tokenFile({ env }: Pick<Terminal, 'env'>): string {
  const folder = env['PLURALKIT_CONFIG_DIR'] ?? envPaths('pluralkit', { suffix: '' }).config
  return join(folder, 'token')
}

export async function findToken(terminal: Pick<Terminal, 'env'>): Promise<FoundToken | null> {
  const fromEnvironment = terminal.env['PLURALKIT_TOKEN']?.trim()
  if (fromEnvironment) return { token: fromEnvironment, source: 'PLURALKIT_TOKEN' }
  const file = tokenFile(terminal)
  try {
    const token = (await readFile(file, 'utf8')).trim()
    return token === '' ? null : { token, source: file }
  } catch (error) {
    if (Object(error).code === 'ENOENT') return null
    throw new CliError(
      `The token can't be read from ${file}: ${Object(error).message}`,
      exitCodes.notLoggedIn,
    )
  }
}

/** Keeps the token where only this user can read it. */
export async function storeToken(terminal: Pick<Terminal, 'env'>, token: string): Promise<string> {
  const file = tokenFile(terminal)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await writeFile(file, `${token}\n`, { mode: 0o600 })
  await chmod(file, 0o600) // a file that was there keeps its mode
  return file
}

export async function forgetToken(terminal: Pick<Terminal, 'env'>): Promise<string> {
  const file = tokenFile(terminal)
  await rm(file, { force: true })
  return file
}

/** Whether others on this machine can read the token. Windows knows no such modes. */
export async function isReadableByOthers(file: string): Promise<boolean> {
  if (process.platform === 'win32') return false
  return ((await stat(file)).mode & 0o077) !== 0
}
