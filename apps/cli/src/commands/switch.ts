import { ErrorCode, isApiError } from '@pluralkit-openapi/sdk'
import { CliError, exitCodes } from '../exit-codes.js'
import { findMember } from '../members.js'
import { readMoment } from '../moment.js'
import { printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

interface SwitchOptions extends CommonOptions {
  out?: boolean
  at?: string
}

export async function logSwitch(terminal: Terminal, names: string[], options: SwitchOptions): Promise<void> {
  if (options.out ? names.length > 0 : names.length === 0)
    throw new CliError('Name who is fronting, or give --out if nobody is.', exitCodes.badArguments)
  const timestamp = await readMoment(options.at)
  await withSession(terminal, options, async (session) => {
    const { pk } = session
    const { signal } = terminal
    const everybody = names.length > 0 ? await pk.members.list('@me', { signal }) : []
    const members = new Map<string, string>()
    for (const text of names) {
      const { id, name } = await findMember(everybody, text, terminal)
      members.set(id, name)
    }
    const front = [...members.values()].join(', ') || 'nobody'
    try {
      const logged = await pk.switches.create(
        '@me',
        { members: [...members.keys()], ...(timestamp && { timestamp }) },
        { signal },
      )
      printResult(session, logged, [`Fronting since ${logged.timestamp}: ${front}`])
    } catch (error) {
      if (isApiError(error, ErrorCode.SameFronters))
        return printResult(session, null, [`Nothing to do: ${front} is fronting already.`])
      if (isApiError(error, ErrorCode.TimestampTaken))
        throw new CliError(`A switch at ${timestamp} is logged already. Give another --at.`)
      throw error
    }
  })
}
