import { createKeys } from '../generated/create-keys.js'
import type {
  Group,
  GroupCreate,
  GroupUpdate,
  Member,
  MemberCreate,
  MemberUpdate,
  PrivacyLevel,
  System,
} from '../generated/models.js'
import { isImageUrl } from '../values/image-url.js'
import { timestampToMicros } from '../values/timestamp.js'
import { type Changeable, changesOf, type UpdateOf } from '../views/changes-of.js'
import type { Backup, BackupGroup, BackupMember, BackupSwitch } from './backup.js'
import { withOriginals } from './importable.js'
import { match } from './match.js'
import { planGuilds } from './plan-guilds.js'
import { planSettings } from './plan-settings.js'
import type { NotRestored, PlanRestoreOptions, RestorePlan, RestoreStep } from './restore-plan.js'

const systemKeys = ['name', 'description', 'tag', 'pronouns', 'avatar_url', 'banner', 'color', 'privacy']

/** Three changes a second are allowed. */
const changesPerSecond = 3

/**
 * Compares a backup with a system and says what has to be done. Nothing is sent.
 *
 * Members and groups are the same if their UUIDs are, else their short ids, else their names; switches if they are at the same moment.
 * What is not in the backup stays, unless `remove` says otherwise.
 *
 * @example
 * const plan = planRestore(backup, await backUp(pk))
 * console.log(plan.steps.length, 'changes', plan.estimatedMs / 1000, 'seconds')
 *
 * @param backup What should be there.
 * @param current What is there: a backup of the system as it is now.
 */
export function planRestore(backup: Backup, current: Backup, options: PlanRestoreOptions = {}): RestorePlan {
  return planWithout(new Set(), backup, current, options)
}

/** The same without the members that can't be created, by their ids in the backup. */
export function planWithout(
  lost: ReadonlySet<string>,
  backup: Backup,
  current: Backup,
  options: PlanRestoreOptions,
): RestorePlan {
  const { remove = false, switches: withSwitches = true } = options
  const wanted = withOriginals(backup)
  const there = withOriginals(current)
  const notRestored: NotRestored[] = []

  const system = usable(changesToSystem(there, wanted), 'system', notRestored)
  if (wanted.webhook_url && wanted.webhook_url !== there.webhook_url) {
    notRestored.push({ where: 'system', key: 'webhook_url', reason: 'only the bot can set it' })
  }
  const settings = planSettings(there.config, wanted.config, notRestored)
  const members = planEntities('member', wanted.members, there.members, notRestored)
  const groups = planEntities('group', wanted.groups, there.groups, notRestored)
  limit('member', members.creations, there.config?.member_limit, there.members.length, notRestored)
  limit('group', groups.creations, there.config?.group_limit, there.groups.length, notRestored)
  const isRestorable = restorableKeys(members, lost)
  const idOf = (key: string) => members.matches.get(key)?.id
  const memberships = planMemberships(wanted.groups, groups, idOf, isRestorable, remove)
  const history = withSwitches
    ? planSwitches(wanted.switches, there.switches, idOf, isRestorable, remove)
    : { steps: [], deletions: [], unchanged: 0, additional: 0 }
  const guilds = planGuilds(wanted.extras, there.extras, idOf)

  const steps: RestoreStep[] = [
    ...(system ? [{ kind: 'updateSystem', body: system } as const] : []),
    ...(settings ? [{ kind: 'updateSettings', body: settings } as const] : []),
    ...members.creations.map(
      ({ id: key, name, body }) => ({ kind: 'createMember', key, name, body }) as const,
    ),
    ...members.updates.map(({ id, name, body }) => ({ kind: 'updateMember', id, name, body }) as const),
    ...groups.creations.map(({ id: key, name, body }) => ({ kind: 'createGroup', key, name, body }) as const),
    ...groups.updates.map(({ id, name, body }) => ({ kind: 'updateGroup', id, name, body }) as const),
    ...memberships,
    ...history.steps,
    ...guilds,
    ...(remove ? history.deletions : []),
    ...(remove ? groups.additional.map(({ id, name }) => ({ kind: 'deleteGroup', id, name }) as const) : []),
    ...(remove
      ? members.additional.map(({ id, name }) => ({ kind: 'deleteMember', id, name }) as const)
      : []),
  ]
  return {
    steps,
    unchanged: {
      members: members.matches.size - members.updates.length,
      groups: groups.matches.size - groups.updates.length,
      switches: history.unchanged,
    },
    additional: {
      members: members.additional.length,
      groups: groups.additional.length,
      switches: history.additional,
    },
    notRestored,
    estimatedMs: Math.ceil((steps.length / changesPerSecond) * 1000),
    ids: { members: idsOf(members.matches), groups: idsOf(groups.matches) },
    backup,
    options,
  }
}

const idsOf = (matches: ReadonlyMap<string, { id: string }>) =>
  Object.fromEntries([...matches].map(([key, { id }]) => [key, id]))

interface Change {
  id: string
  name: string
  body: MemberCreate & MemberUpdate & GroupCreate & GroupUpdate
}

interface EntityPlan<Entity> {
  /** What is there, by the id of the backup. */
  matches: Map<string, Entity>
  creations: Change[]
  updates: Change[]
  additional: Entity[]
}

function planEntities<Entity extends BackupMember | BackupGroup>(
  kind: 'member' | 'group',
  wanted: readonly Entity[],
  current: readonly Entity[],
  notRestored: NotRestored[],
): EntityPlan<Entity> {
  const plan: EntityPlan<Entity> = { matches: new Map(), creations: [], updates: [], additional: [] }
  plan.matches = match(wanted, current, (there, entity) => !changes(kind, there, entity))
  for (const entity of wanted) {
    const { id, name } = entity
    const there = plan.matches.get(id)
    const body = usable(there ? changes(kind, there, entity) : creation(kind, entity), name, notRestored)
    if (body)
      (there ? plan.updates : plan.creations).push({
        id: there?.id ?? id,
        name,
        body: body as unknown as Change['body'],
      })
    noteFixed(entity, there, notRestored)
  }
  const taken = new Set(plan.matches.values())
  plan.additional = current.filter((entity) => !taken.has(entity))
  return plan
}

const isTag = ({ prefix, suffix }: { prefix?: unknown; suffix?: unknown }) => Boolean(prefix || suffix)

/** The body that creates the entity: what is not set may be left out. */
function creation(kind: 'member' | 'group', entity: BackupMember | BackupGroup): Record<string, unknown> {
  const keys: readonly string[] = createKeys[kind]
  const body = Object.fromEntries(
    Object.entries(entity).filter(
      ([key, value]) => keys.includes(key) && value !== null && value !== undefined,
    ),
  )
  if ('proxy_tags' in entity && entity.proxy_tags) body['proxy_tags'] = entity.proxy_tags.filter(isTag)
  return body
}

function changes(
  kind: 'member' | 'group',
  there: BackupMember | BackupGroup,
  entity: BackupMember | BackupGroup,
): Record<string, unknown> | undefined {
  return difference(there, entity, createKeys[kind])
}

const changesToSystem = (there: Backup, wanted: Backup) => difference(there, wanted, systemKeys)

/** What has to change, of the keys that both know. */
function difference(
  there: object,
  wanted: object,
  keys: readonly string[],
): Record<string, unknown> | undefined {
  const current: Record<string, unknown> = { ...there }
  const levels: Partial<Record<string, PrivacyLevel>> = { ...Object(current['privacy']) }
  const target = Object.entries(wanted).filter(([key, value]) => {
    if (!keys.includes(key) || key === 'privacy' || value === undefined || !(key in current)) return false
    // Null where there can be none means hidden: a backup made of the public view.
    return value !== null || !(typeof current[key] === 'boolean' || Array.isArray(current[key]))
  })
  const privacy = Object.entries(Object((wanted as { privacy?: unknown }).privacy)).filter(
    ([key]) => key in levels,
  )
  return changesOf(
    { ...current, privacy: levels } as unknown as Changeable,
    {
      ...Object.fromEntries(target),
      ...(privacy.length > 0 && { privacy: Object.fromEntries(privacy) }),
    } as UpdateOf<System | Member | Group>,
  ) as Record<string, unknown> | undefined
}

/** The body without images that the API rejects; undefined if nothing is left. */
function usable(
  body: Record<string, unknown> | undefined,
  where: string,
  notRestored: NotRestored[],
): Record<string, unknown> | undefined {
  if (!body) return undefined
  const entries = Object.entries(body).filter(([key, value]) => {
    const isImage = ['avatar_url', 'webhook_avatar_url', 'banner', 'icon'].includes(key)
    if (!isImage || typeof value !== 'string' || isImageUrl(value)) return true
    notRestored.push({
      where,
      key,
      reason: 'the API takes images at https addresses of up to 256 characters only',
    })
    return false
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

const fixedKeys = ['id', 'uuid', 'created', 'message_count', 'last_message_timestamp', 'autoproxy_enabled']

/** Notes what only the server or the bot sets, where it differs. */
function noteFixed(wanted: object, there: object | undefined, notRestored: NotRestored[]): void {
  const { name: where } = wanted as { name: string }
  const current: Record<string, unknown> = { message_count: 0, autoproxy_enabled: true, ...there }
  for (const [key, value] of Object.entries(wanted)) {
    if (!fixedKeys.includes(key) || value === null || value === undefined || current[key] === value) continue
    notRestored.push({ where, key, reason: 'the API sets it itself' })
  }
}

/** Takes away creations for which there is no room. */
function limit(
  kind: 'member' | 'group',
  creations: Change[],
  most: number | undefined,
  count: number,
  notRestored: NotRestored[],
): void {
  if (most === undefined) return
  for (const { name } of creations.splice(Math.max(0, most - count)))
    notRestored.push({ where: name, key: kind, reason: `the system can have no more than ${most} ${kind}s` })
}

/** Whether a member will be there. */
function restorableKeys(
  { matches, creations }: EntityPlan<BackupMember>,
  lost: ReadonlySet<string>,
): (key: string) => boolean {
  const created = new Set(creations.map(({ id }) => id).filter((key) => !lost.has(key)))
  return (key) => matches.has(key) || created.has(key)
}

function planMemberships(
  wanted: readonly BackupGroup[],
  { matches, creations }: EntityPlan<BackupGroup>,
  idOf: (key: string) => string | undefined,
  isRestorable: (key: string) => boolean,
  remove: boolean,
): RestoreStep[] {
  return wanted.flatMap(({ id: key, name, members }): RestoreStep[] => {
    const there = matches.get(key)
    if (!there && !creations.some(({ id }) => id === key)) return []
    const present = new Set(there?.members)
    const inside = members.filter(isRestorable)
    const missing = inside.filter((member) => !present.has(idOf(member) ?? ''))
    const kept = new Set(inside.map(idOf))
    const surplus = there && remove ? there.members.filter((member) => !kept.has(member)) : []
    return [
      ...(missing.length > 0 ? [{ kind: 'addGroupMembers', key, name, members: missing } as const] : []),
      ...(there && surplus.length > 0
        ? [{ kind: 'removeGroupMembers', id: there.id, name, members: surplus } as const]
        : []),
    ]
  })
}

function planSwitches(
  wanted: readonly BackupSwitch[],
  current: readonly BackupSwitch[],
  idOf: (key: string) => string | undefined,
  isRestorable: (key: string) => boolean,
  remove: boolean,
) {
  const left = new Map(current.map((entry) => [timestampToMicros(entry.timestamp), entry]))
  const steps: RestoreStep[] = []
  let unchanged = 0
  // Newest first, so that only the first one is compared with the front: the API rejects the same front twice in a row (40004).
  const newestFirst = wanted
    .map((entry) => ({ ...entry, micros: timestampToMicros(entry.timestamp) }))
    .sort((a, b) => (a.micros < b.micros ? 1 : -1))
  for (const { timestamp, members, micros } of newestFirst) {
    const fronters = members.filter(isRestorable)
    const there = left.get(micros)
    left.delete(micros)
    if (!there) steps.push({ kind: 'createSwitch', timestamp, members: fronters })
    else if (isSameSet(fronters.map(idOf), there.members)) unchanged++
    else steps.push({ kind: 'updateSwitch', timestamp, members: fronters })
  }
  const deletions = [...left.values()].map(
    ({ timestamp }): RestoreStep => ({ kind: 'deleteSwitch', timestamp }),
  )
  return { steps, deletions: remove ? deletions : [], unchanged, additional: left.size }
}

function isSameSet(a: readonly (string | undefined)[], b: readonly string[]): boolean {
  const set = new Set(b)
  return new Set(a).size === set.size && a.every((each) => each !== undefined && set.has(each))
}
