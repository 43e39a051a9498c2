import { createPluralKit, type Fetch, type PluralKit } from '@pluralkit-openapi/sdk'
import packageJson from '../package.json' with { type: 'json' }
import { CliError, exitCodes } from './exit-codes.js'
import type { Terminal } from './terminal.js'
import { findToken } from './token.js'

/** Options that every command has. */
export interface CommonOptions {
  json?: boolean
  sandbox?: boolean
  sandboxData?: string
  baseUrl?: string
}

/** What a command works with. */
export interface Session {
  pk: PluralKit
  terminal: Terminal
  isJson: boolean
  /** Where the token comes from; null if there is none. */
  tokenSource: string | null
}

/**
 * Makes a client for a command, and runs it.
 *
 * @param needsToken Whether the command is of no use without a token.
 */
export async function withSession(
  terminal: Terminal,
  options: CommonOptions,
  run: (session: Session) => Promise<void>,
  needsToken = true,
): Promise<void> {
  const baseUrl = options.baseUrl ?? terminal.env['PLURALKIT_BASE_URL']
  const isJson = options.json ?? false
  if (options.sandbox || options.sandboxData !== undefined) {
    const { openSandbox } = await import('./sandbox.js')
    const sandbox = await openSandbox(options.sandboxData)
    try {
      const pk = clientOf(sandbox.token, { fetch: sandbox.fetch })
      await run({ pk, terminal, isJson, tokenSource: 'the sandbox' })
    } finally {
      await sandbox.save()
    }
    return
  }
  const found = await findToken(terminal)
  if (!found && needsToken) {
    throw new CliError(
      'You are not logged in. Type "pk;token" to PluralKit in Discord, then run "pluralkit login" and paste the token. To try things out first, add --sandbox.',
      exitCodes.notLoggedIn,
    )
  }
  const pk = clientOf(found?.token ?? null, baseUrl === undefined ? {} : { baseUrl })
  await run({ pk, terminal, isJson, tokenSource: found?.source ?? null })
}

/** A client as the CLI has it. */
export function clientOf(token: string | null, options: { fetch?: Fetch; baseUrl?: string }): PluralKit {
  return createPluralKit({ userAgent: `${packageJson.name}/${packageJson.version}`, token, ...options })
}
