import { timestampToMicros } from '../values/timestamp.js'
import type { Backup, BackupGroup, BackupMember, BackupSwitch } from './backup.js'
import { withOriginals } from './importable.js'
import { match } from './match.js'

/** A value that is another one in the second backup. */
export interface ChangedValue {
  /** The key; of privacy `privacy.` and the key. */
  key: string
  before: unknown
  after: unknown
}

/** A member or group that both backups have, with what differs. */
export interface ChangedEntity {
  /** Short id in the first backup. */
  id: string
  /** Name in the first backup. */
  name: string
  changes: ChangedValue[]
}

/** What differs between two lists of members or groups. */
export interface EntityDiff {
  added: { id: string; name: string }[]
  removed: { id: string; name: string }[]
  changed: ChangedEntity[]
}

/** What differs between two backups, as plain data. */
export interface BackupDiff {
  system: ChangedValue[]
  settings: ChangedValue[]
  members: EntityDiff
  groups: EntityDiff
  switches: {
    added: BackupSwitch[]
    removed: BackupSwitch[]
    /** At the same moment, other members. Those of the first backup are `before`. */
    changed: { timestamp: string; before: string[]; after: string[] }[]
  }
}

/**
 * Says what changed from one backup to another. Members and groups are the same as in `planRestore`; a key that one of the two doesn't have
 * is not compared.
 *
 * @example console.log(describeDiff(diff(lastWeek, today)))
 */
export function diff(before: Backup, after: Backup): BackupDiff {
  const first = withOriginals(before)
  const second = withOriginals(after)
  const members = matched(first.members, second.members)
  const names = new Map([...members].map(([id, member]) => [member.id, id]))
  /** Members of the second backup by their ids in the first, so that both can be compared. */
  const translated = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id)
  const groups = second.groups.map((group) => ({ ...group, members: translated(group.members) }))
  return {
    system: changedValues(first, second, [
      'version',
      'accounts',
      'config',
      'members',
      'groups',
      'switches',
      'extras',
    ]),
    settings: changedValues(first.config ?? {}, second.config ?? {}),
    members: entityDiff(first.members, second.members, members),
    groups: entityDiff(first.groups, groups, matched(first.groups, groups)),
    switches: switchDiff(
      first.switches,
      second.switches.map((entry) => ({ ...entry, members: translated(entry.members) })),
    ),
  }
}

type Entity = BackupMember | BackupGroup

const matched = <Kind extends Entity>(before: readonly Kind[], after: readonly Kind[]) =>
  match(before, after, (there, wanted) => changedValues(wanted, there, ['id', 'uuid']).length === 0)

function entityDiff<Kind extends Entity>(
  before: readonly Kind[],
  after: readonly Kind[],
  matches: ReadonlyMap<string, Kind>,
): EntityDiff {
  const found = new Set(matches.values())
  const named = ({ id, name }: Kind) => ({ id, name })
  return {
    added: after.filter((entity) => !found.has(entity)).map(named),
    removed: before.filter(({ id }) => !matches.has(id)).map(named),
    changed: before.flatMap((entity) => {
      const other = matches.get(entity.id)
      const changes = other ? changedValues(entity, other, ['id', 'uuid']) : []
      return changes.length > 0 ? [{ ...named(entity), changes }] : []
    }),
  }
}

function changedValues(before: object, after: object, ignored: readonly string[] = []): ChangedValue[] {
  const old: Record<string, unknown> = { ...before }
  return Object.entries(after).flatMap(([key, value]): ChangedValue[] => {
    if (ignored.includes(key) || !(key in old) || isEqual(key, old[key], value)) return []
    if (key !== 'privacy') return [{ key, before: old[key], after: value }]
    return changedValues(Object(old[key]), Object(value)).map((change) => ({
      ...change,
      key: `privacy.${change.key}`,
    }))
  })
}

/** Lists of members have no order. */
const comparable = (key: string, value: unknown) =>
  key === 'members' && Array.isArray(value) ? [...value].sort() : value

const isEqual = (key: string, a: unknown, b: unknown) =>
  JSON.stringify(comparable(key, a)) === JSON.stringify(comparable(key, b))

function switchDiff(before: readonly BackupSwitch[], after: readonly BackupSwitch[]): BackupDiff['switches'] {
  const old = new Map(before.map((entry) => [timestampToMicros(entry.timestamp), entry]))
  const result: BackupDiff['switches'] = { added: [], removed: [], changed: [] }
  for (const entry of after) {
    const micros = timestampToMicros(entry.timestamp)
    const other = old.get(micros)
    old.delete(micros)
    if (!other) result.added.push(entry)
    else if (!isEqual('members', other.members, entry.members))
      result.changed.push({ timestamp: entry.timestamp, before: other.members, after: entry.members })
  }
  result.removed = [...old.values()]
  return result
}
