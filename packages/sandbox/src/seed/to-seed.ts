import type { MemberRecord } from '../store/records.js'
import type { Store } from '../store/store.js'
import { formatInstant } from '../time.js'
import type { SeedFile, SeedSystem } from './seed-file.js'

/** Everything in a store as a seed, which loads into the same store again. */
export function toSeed(store: Store, nowMs: number): SeedFile {
  const { systems, messages, originals } = store.read
  const lookup = (original: string | null) => (original === null ? undefined : originals.get(original))
  return {
    systems: [...systems.keys()].map((serial) => systemSeed(store, serial)),
    messages: [...messages.values()].map(({ member, ...message }) => ({
      ...message,
      member: member === null ? null : idOf(store, member),
      recent: (lookup(message.original)?.untilMs ?? 0) > nowMs,
    })),
  }
}

function systemSeed(store: Store, serial: number): SeedSystem {
  const { systems, members, groups, switches, systemGuilds, memberGuilds, autoproxy } = store.read
  const row = systems.get(serial)
  if (!row) throw new Error(`There is no system with the number ${serial}.`)
  const { serial: _, token, webhookToken, accounts, settings, ...system } = row
  const ids = (serials: Iterable<number>) => [...serials].map((member) => idOf(store, member))
  const isOwnMember = (member: number) => members.get(member)?.system === serial
  return {
    token,
    webhook_token: webhookToken,
    accounts: accounts.map((id) => ({ id })),
    system,
    settings,
    members: [...members.ofSystem(serial)].map(
      ({ serial: _, system: __, proxy_tags, aliases, ...member }) => ({
        ...member,
        proxy_tags: [...proxy_tags],
        aliases: [...aliases],
      }),
    ),
    groups: [...groups.ofSystem(serial)].map(({ serial: _, system: __, members, ...group }) => ({
      ...group,
      members: ids(members),
    })),
    switches: switches.ofSystem(serial).map(({ id, timestamp, members }) => ({
      id,
      timestamp: formatInstant(timestamp),
      members: ids(members),
    })),
    guilds: [...systemGuilds.values()]
      .filter(({ system }) => system === serial)
      .map(({ system: _, guild, ...settings }) => ({ guild_id: guild, ...settings })),
    memberGuilds: [...memberGuilds.values()]
      .filter(({ member }) => isOwnMember(member))
      .map(({ member, guild, ...settings }) => ({
        member: idOf(store, member),
        guild_id: guild,
        ...settings,
      })),
    autoproxy: [...autoproxy.values()]
      .filter(({ system }) => system === serial)
      .map(({ system: _, guild, autoproxy_member, ...proxy }) => ({
        guild_id: guild,
        ...proxy,
        autoproxy_member: autoproxy_member === null ? null : idOf(store, autoproxy_member),
      })),
  }
}

const idOf = (store: Store, member: number): string => (store.read.members.get(member) as MemberRecord).id
