import type { OwnSystem } from '@pluralkit-openapi/sdk'
import { CliError, exitCodes } from '../exit-codes.js'
import { printResult } from '../output.js'
import { type CommonOptions, type Session, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

export const whoami = (terminal: Terminal, options: CommonOptions) =>
  withSession(terminal, options, async (session) => {
    const { id, name, tag, created } = await ownSystem(session)
    printResult(session, { id, name, tag, created }, [
      `${name ?? '(no name)'} (${id})`,
      `Registered ${created.slice(0, 10)}. The token comes from ${session.tokenSource}.`,
    ])
  })

/** The system of the token; throws if PluralKit doesn't know the token. */
export async function ownSystem({ pk, terminal, tokenSource }: Session): Promise<OwnSystem> {
  const system = await pk.whoami({ signal: terminal.signal })
  if (system) return system
  throw new CliError(
    `PluralKit doesn't know the token from ${tokenSource}. Run "pluralkit login" with the one that "pk;token" gives.`,
    exitCodes.notLoggedIn,
  )
}
