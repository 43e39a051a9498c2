import { privacyKeys } from '../../generated/privacy-keys.js'
import { timestampToMicros } from '../../values/timestamp.js'
import type { Backup, BackupGroup, BackupMember, BackupSwitch } from '../backup.js'
import { BackupError } from '../backup-error.js'
import type { ImportedBackup, ImportNote } from './read-backup.js'
import { asList, asRow, asText, type Row } from './rows.js'

/** What `pk;export` has written since 2018: old files lack keys, and have privacy and proxy tags in other places. */
export function readPluralKit(file: Row): ImportedBackup {
  const notes: ImportNote[] = []
  const { members: _, groups: __, switches: ___, accounts, timezone, config, ...system } = file
  const members = withUniqueIds(
    asList(file['members']).map((row, position) => memberOf(row, position, notes)),
    notes,
  )
  const ids = new Set(members.map(({ id }) => id))
  const known = (list: unknown, where: string) => {
    const all = [...new Set(asList(list).map(String))]
    const strangers = all.filter((id) => !ids.has(id))
    if (strangers.length > 0)
      notes.push({ where, problem: `refers to members that are not in the file: ${strangers.join(', ')}` })
    return all.filter((id) => ids.has(id))
  }
  const groups = asList(file['groups']).map((row) => groupOf(asRow(row), known))
  const settings = { ...(typeof timezone === 'string' && { timezone }), ...asRow(config) }
  const backup: Backup = {
    ...(withPrivacy(system, privacyKeys.system) as Partial<Backup>),
    version: 2,
    ...(Object.keys(settings).length > 0 && { config: settings }),
    accounts: asList(accounts).map(String),
    members,
    groups,
    switches: switchesOf(asList(file['switches']), known, notes),
  }
  return { source: file['extras'] === undefined ? 'pluralkit' : 'backup', backup, notes }
}

function memberOf(value: unknown, position: number, notes: ImportNote[]): BackupMember {
  const { prefix, suffix, system: _, ...row } = withPrivacy(asRow(value), privacyKeys.member)
  const id = asText(row['id'])
  if (id === undefined)
    throw new BackupError(`Member ${position + 1} of the file has no "id", so that nothing can refer to it.`)
  const name = asText(row['name']) ?? asText(row['display_name'])
  if (name === undefined)
    notes.push({ where: `member ${id}`, problem: 'has no name, and gets its id as one' })
  // Before October 2019 a member had one proxy tag.
  const hasOldTag = row['proxy_tags'] === undefined && Boolean(prefix || suffix)
  const tags = hasOldTag ? { proxy_tags: [{ prefix: prefix || null, suffix: suffix || null }] } : {}
  return { ...withoutNullFlags(row), ...tags, id, name: name ?? id } as BackupMember
}

/** Of members with one id the first keeps it, and references mean that one. */
function withUniqueIds(members: readonly BackupMember[], notes: ImportNote[]): BackupMember[] {
  const ids = new Set<string>()
  return members.map((member, position) => {
    const isTaken = ids.has(member.id)
    const id = isTaken ? `${member.id}-${position + 1}` : member.id
    ids.add(id)
    if (isTaken)
      notes.push({ where: `member ${member.name}`, problem: `has the id ${member.id} of another one` })
    return { ...member, id }
  })
}

function groupOf(row: Row, known: (list: unknown, where: string) => string[]): BackupGroup {
  const id = asText(row['id']) ?? asText(row['name'])
  if (id === undefined) throw new BackupError('A group of the file has neither "id" nor "name".')
  const name = asText(row['name']) ?? id
  const { system: _, ...group } = withPrivacy(row, privacyKeys.group)
  return { ...group, id, name, members: known(row['members'], `group ${name}`) } as BackupGroup
}

function switchesOf(
  rows: readonly unknown[],
  known: (list: unknown, where: string) => string[],
  notes: ImportNote[],
): BackupSwitch[] {
  const byMoment = new Map<bigint, BackupSwitch>()
  for (const value of rows) {
    const { timestamp, members } = asRow(value)
    const text = String(timestamp)
    const moment = momentOf(text)
    if (moment === undefined) {
      notes.push({
        where: `switch ${text.slice(0, 80)}`,
        problem: 'has no timestamp that can be read, and is left out',
      })
      continue
    }
    const both = [...(byMoment.get(moment)?.members ?? []), ...known(members, `switch ${text}`)]
    byMoment.set(moment, { timestamp: text, members: [...new Set(both)] })
  }
  return [...byMoment].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, entry]) => entry)
}

function momentOf(timestamp: string): bigint | undefined {
  try {
    return timestampToMicros(timestamp)
  } catch {
    return undefined
  }
}

/** Privacy keys at the top level, as in version 1, count where there is no object with them. */
function withPrivacy(row: Row, keys: readonly string[]): Row {
  const rest: Row = {}
  const old: Row = {}
  for (const [key, value] of Object.entries(row)) {
    if (!keys.includes(key)) rest[key] = value
    else if (typeof value === 'string') old[key] = value
  }
  const privacy = { ...old, ...asRow(row['privacy']) }
  delete rest['privacy']
  return Object.keys(privacy).length > 0 ? { ...rest, privacy } : rest
}

/** A flag or a list that is null is hidden, not unset: such files are made of the public view. */
function withoutNullFlags(row: Row): Row {
  const flags = ['keep_proxy', 'tts', 'autoproxy_enabled', 'message_count', 'proxy_tags', 'aliases']
  return Object.fromEntries(
    Object.entries(row).filter(([key, value]) => value !== null || !flags.includes(key)),
  )
}
