import type { components } from '../generated/schema.js'

type Schemas = components['schemas']

/** A starting state. Whatever is left out is made up or has the server's default; `seed.schema.json` says what is valid. */
export interface SeedFile {
  systems: SeedSystem[]
  messages?: SeedMessage[]
  /** For an editor: the address of `seed.schema.json`. */
  $schema?: string
  /** Notes for people, ignored. */
  format?: unknown
  about?: unknown
  /** What the placeholders of recorded requests stand for, ignored. */
  names?: unknown
}

export interface SeedSystem {
  /** A name for error messages and logs. */
  key?: string
  token?: string | null
  webhook_token?: string | null
  /** `allow_autoproxy` is ignored: the sandbox sees no messages to proxy. */
  accounts?: { id: string; allow_autoproxy?: boolean }[]
  system?: Partial<Omit<Schemas['System'], 'privacy'>> & {
    privacy?: Partial<Schemas['SystemPrivacy']> | null
  }
  settings?: Partial<
    Omit<Schemas['UpdatedSystemSettings'], 'name_format'> & {
      name_format: string | null
      member_limit_override: number | null
      group_limit_override: number | null
    }
  >
  members?: SeedMember[]
  groups?: SeedGroup[]
  switches?: SeedSwitch[]
  guilds?: ({ guild_id: string } & Partial<Schemas['SystemGuildSettings']>)[]
  memberGuilds?: ({ member: string; guild_id: string } & Partial<Schemas['MemberGuildSettings']>)[]
  autoproxy?: ({ guild_id: string } & Partial<Schemas['Autoproxy']>)[]
}

/** The owner's view. Other rows name a member by its key or its id. */
export interface SeedMember
  extends Partial<Omit<Schemas['MessageMember'], 'name' | 'privacy' | 'proxy_tags'>> {
  key?: string
  name: string
  /** As the API shows it, and ignored: a member belongs to the system in which it stands. */
  system?: string
  proxy_tags?: Partial<Schemas['ProxyTag']>[]
  privacy?: Partial<Schemas['MemberPrivacy']> | null
}

export interface SeedGroup
  extends Partial<Omit<Schemas['Group'], 'name' | 'privacy' | 'members' | 'system'>> {
  key?: string
  name: string
  /** As the API shows it, and ignored: a group belongs to the system in which it stands. */
  system?: string
  members?: string[]
  privacy?: Partial<Schemas['GroupPrivacy']> | null
}

export interface SeedSwitch {
  /** A name for people, ignored. */
  key?: string
  id?: string
  timestamp: string
  /** In front order. */
  members: string[]
}

export interface SeedMessage {
  /** A name for people, ignored. */
  key?: string
  id: string
  original?: string | null
  sender: string
  channel: string
  guild?: string | null
  member?: string | null
  /** Whether the original id can still be looked up. */
  recent?: boolean
}
