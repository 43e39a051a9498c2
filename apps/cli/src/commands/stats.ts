import { frontStats } from '@pluralkit-openapi/sdk/history'
import { timestampToDate } from '@pluralkit-openapi/sdk/values'
import { readMoment } from '../moment.js'
import { duration, printResult, table } from '../output.js'
import { type CommonOptions, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'
import { timeZoneOf } from './history.js'

export interface StatsOptions extends CommonOptions {
  since?: string
  until?: string
  by?: 'day' | 'week'
  timezone?: string
}

export const stats = (terminal: Terminal, system: string | undefined, options: StatsOptions) =>
  withSession(
    terminal,
    options,
    async (session) => {
      const { pk } = session
      const { signal } = terminal
      const ref = system ?? '@me'
      const since = await readMoment(options.since)
      const until = await readMoment(options.until)
      const names = new Map((await pk.members.list(ref, { signal })).map(({ id, name }) => [id, name]))
      const nameOf = (id: string) => names.get(id) ?? id
      const timeZone = options.timezone ?? (await timeZoneOf(session, ref))
      const history = pk.switches.iterate(ref, { since, until, includePrevious: since !== undefined, signal })
      const found = await frontStats(history, { since, until, timeZone, by: options.by })
      const rows = found.members.map(
        ({ member, totalMs, intervals, shortestMs, meanMs, longestMs, lastEnd, byHourMs }) => [
          nameOf(member),
          duration(totalMs),
          String(intervals),
          duration(shortestMs),
          duration(meanMs),
          duration(longestMs),
          lastEnd === null ? 'now' : `${duration(Date.now() - timestampToDate(lastEnd).getTime())} ago`,
          `${byHourMs.indexOf(Math.max(...byHourMs))}:00`,
        ],
      )
      const pairs = found.pairs
        .slice(0, 5)
        .map(({ members: [a, b], totalMs }) => [`${nameOf(a)} + ${nameOf(b)}`, duration(totalMs)])
      const periods = found.periods.map(({ start, totalMs }) => [
        start,
        Object.entries(totalMs)
          .sort(([, a], [, b]) => b - a)
          .map(([id, ms]) => `${nameOf(id)} ${duration(ms)}`)
          .join(', '),
      ])
      const head = ['Member', 'Total', 'Times', 'Shortest', 'Mean', 'Longest', 'Last', 'Mostly at']
      printResult(session, { timeZone, ...found }, [
        ...(rows.length > 0 ? table([head, ...rows]) : ['Nobody fronted.']),
        ...(pairs.length > 0 ? ['', 'Together', ...table(pairs)] : []),
        ...(periods.length > 0 ? ['', options.by === 'week' ? 'Weeks' : 'Days', ...table(periods)] : []),
      ])
    },
    system === undefined,
  )
