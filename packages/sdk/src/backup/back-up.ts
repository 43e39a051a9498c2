import type { PluralKit } from '../client/client.js'
import { isApiError } from '../errors/guards.js'
import type { Group, SystemSettings, Timestamp } from '../generated/models.js'
import { iterateSwitches } from '../history/iterate-switches.js'
import { isOwnView, type OwnGroup, type OwnMember, type OwnSystem } from '../views/own-view.js'
import type { Backup, BackupExtras, BackupGroup, BackupMember, BackupSwitch } from './backup.js'
import { BackupError } from './backup-error.js'
import { importableEntity, importableSwitch } from './importable.js'
import { type Persistence, persistently } from './persistently.js'

/** What a backup is made of, and who is told about it. */
export interface BackUpOptions extends Persistence {
  /**
   * Whether the switch history is read, a request for each 100 switches.
   *
   * @defaultValue `true`
   */
  switches?: boolean | undefined
  /**
   * Ids of Discord servers whose settings and autoproxy are read as well: two requests for each server, and one for each member in it.
   *
   * @defaultValue none
   */
  guildIds?: readonly string[] | undefined
  /**
   * Switches that an interrupted backup has read already, newest first and without gaps, such as `readPartialBackup` returns. They are
   * not read again.
   *
   * @defaultValue none
   */
  resume?: readonly BackupSwitch[] | undefined
  /** Called after each page of switches. */
  onProgress?: ((progress: BackUpProgress) => void) | undefined
}

/** How far a backup has come. */
export interface BackUpProgress {
  /** Switches that are read so far. How many there are the API doesn't say. */
  switches: number
  /** Timestamp of the oldest of them. */
  oldest: Timestamp
}

/**
 * Reads everything that the token can read: system, settings, members, groups and switches, also those in the future.
 *
 * Not part of it, as the API doesn't show it: tokens, accounts, messages. Faults that pass don't end it.
 *
 * @example
 * import { backUp, formatBackup } from '@pluralkit-openapi/sdk/backup'
 * await writeFile('backup.json', formatBackup(await backUp(pk)))
 *
 * @param pk A client with the system's token.
 * @returns The backup, which is also a valid `pk;export` file.
 * @throws {BackupError} If the API doesn't know the token: it would respond with the public view.
 * @throws {PluralKitError} If a request fails for good.
 */
export async function backUp(pk: PluralKit, options: BackUpOptions = {}): Promise<Backup> {
  const entities = await readEntities(pk, options)
  const switches: BackupSwitch[] = []
  const originals = [...entities.originals]
  for await (const entry of readSwitches(pk, options)) {
    const { value, originals: putAside } = importableSwitch(entry, switches.length)
    switches.push(value)
    originals.push(...putAside)
  }
  const members = await withNewcomers(pk, options, entities.members, switches)
  return backupOf({ ...entities, members }, switches, originals)
}

/**
 * The same as text, piece by piece: for long histories, which then needn't fit into memory. Each switch has a line of its own; with
 * `readPartialBackup` a file that was broken off goes on where it ended.
 *
 * @example
 * for await (const piece of streamBackup(pk)) file.write(piece)
 *
 * @throws As `backUp`.
 */
export async function* streamBackup(
  pk: PluralKit,
  options: BackUpOptions = {},
): AsyncGenerator<string, void, undefined> {
  // The switches come first, as only a second look at the members finds those who came meanwhile.
  const before = await readEntities(pk, { ...options, guildIds: [] })
  const fronters = new Set<string>()
  const originals: BackupExtras['originals'] = []
  let count = 0
  yield '{"version":2,"switches":['
  for await (const entry of readSwitches(pk, options)) {
    const { value, originals: putAside } = importableSwitch(entry, count)
    originals.push(...putAside)
    for (const member of value.members) fronters.add(member)
    yield `${count++ === 0 ? '\n' : ',\n'}${JSON.stringify(value)}`
  }
  const after = await readEntities(pk, options)
  // A member who was deleted meanwhile may be in a switch that is written already.
  const gone = before.members.filter(
    ({ id }) => fronters.has(id) && !after.members.some((member) => member.id === id),
  )
  const members = [...after.members, ...gone]
  const {
    version: _,
    switches: __,
    ...rest
  } = backupOf({ ...after, members }, [], [...after.originals, ...originals])
  yield `\n],${JSON.stringify(rest).slice(1)}\n`
}

interface Entities {
  system: OwnSystem
  config: Backup['config']
  members: BackupMember[]
  groups: BackupGroup[]
  extras: BackupExtras
  originals: NonNullable<BackupExtras['originals']>
}

function backupOf(
  { system, config, members, groups, extras }: Entities,
  switches: BackupSwitch[],
  originals: Entities['originals'],
): Backup {
  const all: BackupExtras = { ...extras, ...(originals.length > 0 && { originals }) }
  return {
    version: 2,
    ...system,
    ...(config && { config }),
    accounts: [],
    members,
    groups,
    switches,
    ...(Object.keys(all).length > 0 && { extras: all }),
  }
}

/** All but the switches. */
async function readEntities(pk: PluralKit, options: BackUpOptions): Promise<Entities> {
  const { signal } = options
  const ask = <Result>(action: () => PromiseLike<Result>) => persistently(action, options)
  const system = await ask(() => pk.whoami({ signal }))
  if (!system) {
    throw new BackupError(
      'PluralKit doesn\'t know this token. Get the current one with "pk;token" in Discord, and give it to createPluralKit.',
    )
  }
  const settings = await ask(() => pk.systems.getSettings('@me', { signal }))
  const members = (await ask(() => pk.members.list('@me', { signal }))) as OwnMember[]
  const groups = await ask(() => pk.groups.list('@me', { query: { with_members: true }, signal }))
  const idOf = new Map(members.map(({ uuid, id }) => [uuid, id]))
  const { value: ownSystem, originals } = importableEntity(system, [])
  const entities: Entities = {
    system: ownSystem,
    config: isOwnView(settings) ? configOf(settings) : undefined,
    members: members.map((member, position) => put(memberOf(member), ['members', position])),
    groups: groups.map((group, position) => put(groupOf(group, idOf), ['groups', position])),
    extras: await readGuilds(pk, options, members),
    originals,
  }
  return entities

  function put<Entity extends object>(entity: Entity, path: (string | number)[]): Entity {
    const { value, originals: putAside } = importableEntity(entity, path)
    originals.push(...putAside)
    return value
  }
}

/** What is written where no name format is set, and what then is shown. */
const defaultNameFormat = '{name} {tag}'

// Not set and set to the default look alike here, and are alike to the bot.
const configOf = (settings: SystemSettings): Backup['config'] => ({
  ...settings,
  name_format: settings.name_format === defaultNameFormat ? null : settings.name_format,
})

function memberOf({ system: _, ...member }: OwnMember): BackupMember {
  return member
}

function groupOf({ system: _, ...group }: Group, idOf: ReadonlyMap<string, string>): BackupGroup {
  const members = (group.members ?? []).flatMap((uuid) => idOf.get(uuid) ?? [])
  return { ...(group as OwnGroup), members }
}

/** The members, with those who were created after they had been read and front in a switch. */
async function withNewcomers(
  pk: PluralKit,
  options: BackUpOptions,
  members: BackupMember[],
  switches: readonly BackupSwitch[],
): Promise<BackupMember[]> {
  const known = new Set(members.map(({ id }) => id))
  if (switches.every((entry) => entry.members.every((id) => known.has(id)))) return members
  const now = (await persistently(
    () => pk.members.list('@me', { signal: options.signal }),
    options,
  )) as OwnMember[]
  return [...members, ...now.filter(({ id }) => !known.has(id)).map(memberOf)]
}

/** The switches, newest first; those of one moment as one, as the bot exports them. */
async function* readSwitches(
  pk: PluralKit,
  options: BackUpOptions,
): AsyncGenerator<BackupSwitch, void, undefined> {
  const { switches: isWanted = true, resume = [], signal, onProgress } = options
  if (!isWanted) return
  const list: Parameters<typeof iterateSwitches>[0] = (systemRef, { query }) =>
    persistently(() => pk.switches.list(systemRef, { query, signal }), options)
  const newest = resume[0]?.timestamp
  let last: BackupSwitch | undefined
  let count = 0
  for await (const { timestamp, members } of inOrder()) {
    if (last?.timestamp === timestamp) {
      last = { timestamp, members: [...new Set([...last.members, ...members])] }
      continue
    }
    if (last) yield last
    last = { timestamp, members: [...new Set(members)] }
    if (++count % 100 === 0) onProgress?.({ switches: count, oldest: timestamp })
  }
  if (last) yield last
  if (last && count % 100 > 0) onProgress?.({ switches: count, oldest: last.timestamp })

  async function* inOrder() {
    for await (const entry of iterateSwitches(list, '@me', { includeFuture: true, since: newest, signal }))
      if (entry.timestamp !== newest) yield entry
    yield* resume
    const oldest = resume.at(-1)?.timestamp
    if (oldest !== undefined) yield* iterateSwitches(list, '@me', { until: oldest, signal })
  }
}

async function readGuilds(
  pk: PluralKit,
  options: BackUpOptions,
  members: readonly OwnMember[],
): Promise<BackupExtras> {
  const { guildIds = [], signal } = options
  if (guildIds.length === 0) return {}
  const guilds: NonNullable<BackupExtras['guilds']> = []
  const memberGuilds: NonNullable<BackupExtras['memberGuilds']> = []
  const autoproxy: NonNullable<BackupExtras['autoproxy']> = []
  for (const guild_id of guildIds) {
    const settings = await orNull(() => pk.systems.getGuildSettings('@me', guild_id, { signal }))
    if (settings) guilds.push({ ...settings, guild_id })
    const proxy = await orNull(() => pk.systems.getAutoproxy('@me', { query: { guild_id }, signal }))
    if (proxy) autoproxy.push({ ...proxy, guild_id })
    for (const { id } of members) {
      const ofMember = await orNull(() => pk.members.getGuildSettings(id, guild_id, { signal }))
      if (ofMember) memberGuilds.push({ ...ofMember, guild_id, member: id })
    }
  }
  return { guilds, memberGuilds, autoproxy }

  /** Null where there are no settings: those the bot makes when they are first changed. */
  async function orNull<Result>(read: () => PromiseLike<Result>): Promise<Result | null> {
    try {
      return await persistently(read, options)
    } catch (error) {
      if (isApiError(error) && error.status === 404) return null
      throw error
    }
  }
}
