import { timestampToDate } from '@pluralkit-openapi/sdk/values'
import { duration, printResult } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

export const fronters = (terminal: Terminal, system: string | undefined, options: CommonOptions) =>
  withSession(
    terminal,
    options,
    async (session) => {
      const front = await session.pk.switches.getFronters(system ?? '@me', { signal: terminal.signal })
      if (!front) return printResult(session, null, ['No switch was ever logged.'])
      const since = duration(Date.now() - timestampToDate(front.timestamp).getTime())
      const lines = front.members.map(
        ({ id, name, pronouns }) => `${name} (${id})${pronouns ? `, ${pronouns}` : ''}`,
      )
      printResult(session, front, [
        ...(lines.length > 0 ? lines : ['Nobody is fronting.']),
        `since ${since} (${front.timestamp})`,
      ])
    },
    system === undefined,
  )
