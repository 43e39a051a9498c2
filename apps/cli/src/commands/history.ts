import { writeFile } from 'node:fs/promises'
import { frontIntervals, type Member, type Switch } from '@pluralkit-openapi/sdk'
import { frontIntervalsToCsv, frontTimelineSvg } from '@pluralkit-openapi/sdk/history'
import { compareTimestamps } from '@pluralkit-openapi/sdk/values'
import { CliError, exitCodes } from '../exit-codes.js'
import { readMoment } from '../moment.js'
import { printResult } from '../output.js'
import { type CommonOptions, type Session, withSession } from '../session.js'
import type { Terminal } from '../terminal.js'

export interface HistoryOptions extends CommonOptions {
  since?: string
  until?: string
  limit?: number
  csv?: boolean
  ics?: boolean
  svg?: boolean
  output?: string
  timezone?: string
}

const defaultLimit = 50

export async function history(
  terminal: Terminal,
  system: string | undefined,
  options: HistoryOptions,
): Promise<void> {
  const formats = (['csv', 'ics', 'svg', 'json'] as const).filter((format) => options[format])
  const [format] = formats
  if (formats.length > 1)
    throw new CliError(`--${formats.join(' and --')} can't be combined.`, exitCodes.badArguments)
  if (options.output !== undefined && format === undefined)
    throw new CliError('--output needs a format: --csv, --ics, --svg or --json.', exitCodes.badArguments)
  const since = await readMoment(options.since)
  const until = await readMoment(options.until)
  const isWhole = since !== undefined || (format !== undefined && format !== 'json')
  const limit = options.limit ?? (isWhole ? undefined : defaultLimit)
  await withSession(
    terminal,
    options,
    async (session) => {
      const { pk } = session
      const { signal } = terminal
      const ref = system ?? '@me'
      const members = await pk.members.list(ref, { signal })
      const switches: Switch[] = []
      const isPicture = format === 'csv' || format === 'ics' || format === 'svg'
      const previous = isPicture && since !== undefined ? { includePrevious: true } : {}
      for await (const entry of pk.switches.iterate(ref, { since, until, limit, signal, ...previous }))
        switches.push(entry)
      if (!isPicture && options.output === undefined)
        return printResult(session, switches, linesOf(switches, members))

      const timeZone = options.timezone ?? (await timeZoneOf(session, ref))
      const text = await formatted(format, { switches, members, timeZone, since, until })
      if (options.output === undefined) return terminal.print(text)
      await writeFile(options.output, text)
      terminal.tell(`Written to ${options.output}.\n`)
    },
    system === undefined,
  )
}

function linesOf(switches: readonly Switch[], members: readonly Member[]): string[] {
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const lines = switches.map(({ timestamp, members: ids }) => {
    const front = ids.map((id) => names.get(id) ?? id).join(', ')
    return `${timestamp}  ${front || '(switch-out)'}`
  })
  return lines.length > 0 ? lines : ['No switches.']
}

/** The time zone of the system's settings, which only its owner sees. */
export async function timeZoneOf({ pk, terminal }: Session, ref: string): Promise<string> {
  const settings = await pk.systems.getSettings(ref, { signal: terminal.signal })
  return 'timezone' in settings ? settings.timezone : 'UTC'
}

interface Story {
  switches: Switch[]
  members: Member[]
  timeZone: string
  since: string | undefined
  until: string | undefined
}

async function formatted(format: 'csv' | 'ics' | 'svg' | 'json' | undefined, story: Story): Promise<string> {
  const { switches, members, timeZone, since, until } = story
  if (format === 'json') return `${JSON.stringify(switches, null, 2)}\n`
  // Who fronted before the window has an interval that begins with it.
  const shown = switches.map((entry) =>
    since !== undefined && compareTimestamps(entry.timestamp, since) < 0
      ? { ...entry, timestamp: since }
      : entry,
  )
  const intervals = frontIntervals(shown, { until })
  if (format === 'csv') return frontIntervalsToCsv(intervals, { members, timeZone })
  if (format === 'svg') return frontTimelineSvg(intervals, { members, timeZone })
  const { frontCalendar } = await import('../calendar.js')
  return frontCalendar(intervals, members)
}
