import { askSecret } from '../ask.js'
import { CliError, exitCodes } from '../exit-codes.js'
import { printResult } from '../output.js'
import { openSandbox } from '../sandbox.js'
import { type CommonOptions, clientOf } from '../session.js'
import type { Terminal } from '../terminal.js'
import { forgetToken, storeToken } from '../token.js'

export async function login(terminal: Terminal, options: CommonOptions): Promise<void> {
  const isSandbox = options.sandbox || options.sandboxData !== undefined
  const typed = terminal.isInteractive
    ? await askSecret('Token (type "pk;token" to PluralKit in Discord):')
    : await terminal.readInput()
  const token = typed.trim()
  if (token === '') throw new CliError('No token was given.', exitCodes.badArguments)
  const baseUrl = options.baseUrl ?? terminal.env['PLURALKIT_BASE_URL']
  const pk = isSandbox
    ? clientOf(token, { fetch: (await openSandbox(options.sandboxData)).fetch })
    : clientOf(token, baseUrl === undefined ? {} : { baseUrl })
  const system = await pk.whoami({ signal: terminal.signal })
  if (!system) {
    throw new CliError(
      'PluralKit doesn\'t know this token. Type "pk;token" again: "pk;token refresh" makes older ones invalid.',
      exitCodes.notLoggedIn,
    )
  }
  const { id, name } = system
  const file = isSandbox ? null : await storeToken(terminal, token)
  const kept = file === null ? 'Tokens of a sandbox are not kept.' : `The token is kept in ${file}.`
  printResult({ pk, terminal, isJson: options.json ?? false, tokenSource: file }, { id, name, file }, [
    `You are ${name ?? id} (${id}). ${kept}`,
  ])
}

export async function logout(terminal: Terminal): Promise<void> {
  const file = await forgetToken(terminal)
  terminal.print(
    `There is no token in ${file} any more. To make the token itself invalid, type "pk;token refresh" in Discord.\n`,
  )
}
