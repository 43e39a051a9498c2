import type { BackupDiff, ChangedValue, EntityDiff } from './diff.js'

/**
 * Writes a diff for people, a line for each change.
 *
 * @returns An empty string if nothing changed.
 */
export function describeDiff({ system, settings, members, groups, switches }: BackupDiff): string {
  const history = [
    ...switches.added.map(({ timestamp, members: ids }) => `+ ${timestamp} ${fronters(ids)}`),
    ...switches.removed.map(({ timestamp, members: ids }) => `- ${timestamp} ${fronters(ids)}`),
    ...switches.changed.map(
      ({ timestamp, before, after }) => `~ ${timestamp} ${fronters(before)} → ${fronters(after)}`,
    ),
  ]
  const parts: [title: string, lines: string[]][] = [
    ['System', system.map(valueLine)],
    ['Settings', settings.map(valueLine)],
    ['Members', entityLines(members)],
    ['Groups', entityLines(groups)],
    ['Switches', history],
  ]
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
    .join('\n')
}

const fronters = (ids: readonly string[]) => (ids.length > 0 ? ids.join(', ') : '(switch-out)')

function entityLines({ added, removed, changed }: EntityDiff): string[] {
  return [
    ...added.map(({ name, id }) => `+ ${name} (${id})`),
    ...removed.map(({ name, id }) => `- ${name} (${id})`),
    ...changed.flatMap(({ name, id, changes }) => [
      `~ ${name} (${id})`,
      ...changes.map((change) => `    ${valueLine(change)}`),
    ]),
  ]
}

const valueLine = ({ key, before, after }: ChangedValue) => `${key}: ${shown(before)} → ${shown(after)}`

const longest = 80

function shown(value: unknown): string {
  const text = value === null ? 'not set' : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
