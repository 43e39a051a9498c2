import { isBirthday } from '../input/birthday.js'
import { judgeTimeZone } from '../input/time-zone.js'
import {
  autoproxyDefaults,
  groupDefaults,
  groupPrivacyDefaults,
  memberDefaults,
  memberGuildDefaults,
  memberPrivacyDefaults,
  settingsDefaults,
  systemDefaults,
  systemGuildDefaults,
  systemPrivacyDefaults,
} from '../store/defaults.js'
import type {
  AutoproxyRecord,
  GroupRecord,
  MemberGuildRecord,
  MemberRecord,
  SystemGuildRecord,
  SystemRecord,
} from '../store/records.js'
import type { Keys } from './keys.js'
import { SeedError } from './seed-error.js'
import type { SeedGroup, SeedMember, SeedSystem } from './seed-file.js'

type Item<List> = NonNullable<List> extends (infer Row)[] ? Row : never

/** Takes of a seed's row what the defaults know, and the default where it says nothing. */
function fill<Row extends object>(
  defaults: Row,
  given: { [Key in keyof Row]?: unknown } | null | undefined,
): Row {
  const keys = Object.keys(defaults) as (keyof Row)[]
  return Object.fromEntries(keys.map((key) => [key, given?.[key] ?? defaults[key]])) as Row
}

/** What the schema can't say. */
function check(isValid: boolean, path: string, problem: string): void {
  if (!isValid) throw new SeedError(path, problem)
}

export function newSystem(
  seed: SeedSystem,
  serial: number,
  created: string,
  keys: Keys,
  path: string,
): SystemRecord {
  const { id, uuid, privacy, ...texts } = seed.system ?? {}
  const timeZone = seed.settings?.timezone ?? 'UTC'
  check(judgeTimeZone(timeZone) === 'valid', `${path}.settings.timezone`, `is no time zone: "${timeZone}".`)
  return {
    ...fill({ ...systemDefaults, created }, texts),
    serial,
    id: keys.id('system', id, `${path}.system.id`),
    uuid: keys.uuid(uuid, `${path}.system.uuid`),
    privacy: fill(systemPrivacyDefaults, privacy),
    settings: fill(settingsDefaults, seed.settings),
    token: seed.token === null ? null : keys.token(seed.token, `${path}.token`),
    webhookToken: seed.webhook_token ?? null,
    accounts: (seed.accounts ?? []).map((account, index) =>
      keys.account(String(BigInt(account.id)), `${path}.accounts[${index}].id`),
    ),
  }
}

type Place = Pick<MemberRecord, 'serial' | 'system' | 'created'>

export function newMember(seed: SeedMember, place: Place, keys: Keys, path: string): MemberRecord {
  const { birthday = null } = seed
  check(
    birthday === null || isBirthday(birthday),
    `${path}.birthday`,
    `is no date that exists: "${birthday}".`,
  )
  return {
    ...fill({ ...memberDefaults, created: place.created }, seed),
    name: seed.name,
    serial: place.serial,
    system: place.system,
    id: keys.id('member', seed.id, `${path}.id`),
    uuid: keys.uuid(seed.uuid, `${path}.uuid`),
    proxy_tags: (seed.proxy_tags ?? []).map(({ prefix, suffix }) => ({
      prefix: prefix ?? null,
      suffix: suffix ?? null,
    })),
    aliases: [...(seed.aliases ?? [])],
    privacy: fill(memberPrivacyDefaults, seed.privacy),
  }
}

export function newGroup(
  seed: SeedGroup,
  place: Place & { members: ReadonlySet<number> },
  keys: Keys,
  path: string,
): GroupRecord {
  return {
    ...fill({ ...groupDefaults, created: place.created }, seed),
    name: seed.name,
    serial: place.serial,
    system: place.system,
    id: keys.id('group', seed.id, `${path}.id`),
    uuid: keys.uuid(seed.uuid, `${path}.uuid`),
    members: place.members,
    privacy: fill(groupPrivacyDefaults, seed.privacy),
  }
}

export const newSystemGuild = (seed: Item<SeedSystem['guilds']>, system: number): SystemGuildRecord => ({
  ...fill(systemGuildDefaults, seed),
  system,
  guild: String(BigInt(seed.guild_id)),
})

export const newMemberGuild = (
  seed: Item<SeedSystem['memberGuilds']>,
  member: number,
): MemberGuildRecord => ({
  ...fill(memberGuildDefaults, seed),
  member,
  guild: String(BigInt(seed.guild_id)),
})

export const newAutoproxy = (
  seed: Item<SeedSystem['autoproxy']>,
  system: number,
  member: number | null,
): AutoproxyRecord => ({
  ...fill<Omit<AutoproxyRecord, 'system' | 'guild'>>(autoproxyDefaults, seed),
  autoproxy_member: member,
  system,
  guild: String(BigInt(seed.guild_id)),
})
