import type { Member, Switch } from '@pluralkit-openapi/sdk'
import { readMoment } from '../moment.js'
import { printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

interface HistoryOptions extends CommonOptions {
  since?: string
  until?: string
  limit?: number
}

const defaultLimit = 50

export const history = (terminal: Terminal, system: string | undefined, options: HistoryOptions) =>
  withSession(
    terminal,
    options,
    async (session) => {
      const { pk } = session
      const { signal } = terminal
      const since = options.since === undefined ? undefined : await readMoment(options.since)
      const until = options.until === undefined ? undefined : await readMoment(options.until)
      const limit = options.limit ?? (since === undefined ? defaultLimit : undefined)
      const names = namesOf(await pk.members.list(system ?? '@me', { signal }))
      const switches: Switch[] = []
      for await (const entry of pk.switches.iterate(system ?? '@me', { since, until, limit, signal }))
        switches.push(entry)
      const lines = switches.map(({ timestamp, members }) => {
        const front = members.map((id) => names.get(id) ?? id).join(', ')
        return `${timestamp}  ${front || '(switch-out)'}`
      })
      printResult(session, switches, lines.length > 0 ? lines : ['No switches.'])
    },
    system === undefined,
  )

const namesOf = (members: readonly Member[]) => new Map(members.map(({ id, name }) => [id, name]))
