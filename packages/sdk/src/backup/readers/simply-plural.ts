import { timestampFromMicros } from '../../values/timestamp.js'
import type { Backup, BackupGroup, BackupMember, BackupSwitch } from '../backup.js'
import type { ImportedBackup, ImportNote } from './read-backup.js'
import { asList, asRow, asText, type Row, textOrNull } from './rows.js'

/**
 * Reads Simply Plural's export: `members`, `groups` and `frontHistory`, whose entries from start to end become switches. Members that are
 * linked to PluralKit by `pkId` are those.
 */
export function readSimplyPlural(file: Row): ImportedBackup {
  const notes: ImportNote[] = []
  const idOf = new Map<string, string>()
  const members = asList(file['members']).map((value, position) => {
    const row = asRow(value)
    const own = asText(row['_id']) ?? String(position + 1)
    const linked = asText(row['pkId'])
    const id = linked && ![...idOf.values()].includes(linked) ? linked : `simply-plural-${own}`
    idOf.set(own, id)
    return memberOf(row, id, notes)
  })
  const groups = asList(file['groups']).map((value, position) => groupOf(asRow(value), position, idOf, notes))
  const switches = switchesOf(asList(file['frontHistory']).map(asRow), idOf, notes)
  for (const [key, what] of Object.entries(unmapped)) {
    const { length } = asList(file[key])
    if (length > 0) notes.push({ where: key, problem: `${length} ${what}, for which PluralKit has no place` })
  }
  const backup: Backup = { version: 2, accounts: [], members, groups, switches }
  return { source: 'simply-plural', backup, notes }
}

/** Lists of the export that are left out. */
const unmapped: Record<string, string> = {
  frontStatuses: 'custom fronts',
  customFields: 'custom fields',
  notes: 'notes',
  polls: 'polls',
  chatMessages: 'chat messages',
  boardMessages: 'board messages',
  comments: 'comments on fronts',
}

function memberOf(row: Row, id: string, notes: ImportNote[]): BackupMember {
  const name = asText(row['name'])
  const where = `member ${name ?? id}`
  if (name === undefined) notes.push({ where, problem: 'has no name, and gets its id as one' })
  const avatar = textOrNull(row['avatarUrl'])
  if (avatar === null && asText(row['avatarUuid']))
    notes.push({
      where,
      problem: 'has an uploaded avatar without an address; upload it somewhere, then set avatar_url',
    })
  if (Object.values(asRow(row['info'])).some((value) => asText(value) !== undefined))
    notes.push({ where, problem: 'has values of custom fields, which are left out' })
  if (row['archived'] === true)
    notes.push({ where, problem: 'is archived, and is a member like others here' })
  return {
    id,
    name: name ?? id,
    pronouns: textOrNull(row['pronouns']),
    description: textOrNull(row['desc']),
    color: colorOf(row['color'], where, notes),
    avatar_url: avatar,
    ...(row['private'] === true && { privacy: { visibility: 'private' as const } }),
  }
}

function groupOf(
  row: Row,
  position: number,
  idOf: ReadonlyMap<string, string>,
  notes: ImportNote[],
): BackupGroup {
  const id = `simply-plural-${asText(row['_id']) ?? position + 1}`
  const name = asText(row['name']) ?? id
  const where = `group ${name}`
  const parent = asText(row['parent'])
  if (parent && parent !== 'root')
    notes.push({ where, problem: 'is inside another group, and stands beside it here' })
  const ids = asList(row['members']).map(String)
  return {
    id,
    name,
    description: textOrNull(row['desc']),
    color: colorOf(row['color'], where, notes),
    members: [...new Set(ids.flatMap((member) => idOf.get(member) ?? []))],
    ...(row['private'] === true && { privacy: { visibility: 'private' as const } }),
  }
}

/** `#RRGGBB`, or eight digits of which the first two are how opaque it is. */
function colorOf(value: unknown, where: string, notes: ImportNote[]): string | null {
  const text = asText(value)
  if (text === undefined) return null
  const digits = text.replace(/^#/, '').toLowerCase()
  if (/^([0-9a-f]{2})?[0-9a-f]{6}$/.test(digits)) return digits.slice(-6)
  notes.push({ where, problem: `has the color "${text.slice(0, 80)}", which can't be read` })
  return null
}

/** Who fronted from when to when, as switches: one wherever somebody comes or goes. */
function switchesOf(
  rows: readonly Row[],
  idOf: ReadonlyMap<string, string>,
  notes: ImportNote[],
): BackupSwitch[] {
  const changes: { atMs: number; member: string; by: 1 | -1 }[] = []
  let skipped = 0
  for (const row of rows) {
    const member = idOf.get(asText(row['member']) ?? '')
    const { startTime, endTime } = row
    const isOpen = row['live'] === true || endTime === null || endTime === undefined
    const isValid = isMs(startTime) && (isOpen || (isMs(endTime) && endTime >= startTime))
    if (!member || !isValid) {
      skipped++
      continue
    }
    changes.push({ atMs: startTime, member, by: 1 })
    if (!isOpen) changes.push({ atMs: endTime as number, member, by: -1 })
  }
  if (skipped > 0) {
    notes.push({
      where: 'frontHistory',
      problem: `${skipped} of ${rows.length} entries are of custom fronts or deleted members, or have no time, and are left out`,
    })
  }
  const fronting = new Map<string, number>()
  const switches: BackupSwitch[] = []
  changes.sort((a, b) => a.atMs - b.atMs)
  changes.forEach(({ atMs, member, by }, position) => {
    const count = (fronting.get(member) ?? 0) + by
    if (count > 0) fronting.set(member, count)
    else fronting.delete(member)
    if (changes[position + 1]?.atMs === atMs) return
    const members = [...fronting.keys()]
    if (switches.at(-1)?.members.join() === members.join()) return
    switches.push({ timestamp: timestampFromMicros(BigInt(atMs) * 1000n), members })
  })
  return switches.reverse()
}

/** Whole milliseconds since 1970, up to the year 9999. */
const isMs = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 253_402_300_800_000
