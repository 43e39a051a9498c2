import type { components } from '../generated/schema.js'

type Schemas = components['schemas']

/** A starting state. Whatever is left out is made up or has the server's default; `seed.schema.json` says what is valid. */
export interface SeedFile {
  systems: SeedSystem[]
  messages?: SeedMessage[]
}

export interface SeedSystem {
  /** A name for error messages and logs. */
  key?: string
  token?: string | null
  webhook_token?: string | null
  accounts?: { id: string }[]
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
export interface SeedMember extends Partial<Omit<Schemas['MessageMember'], 'name' | 'privacy'>> {
  key?: string
  name: string
  privacy?: Partial<Schemas['MemberPrivacy']> | null
}

export interface SeedGroup
  extends Partial<Omit<Schemas['Group'], 'name' | 'privacy' | 'members' | 'system'>> {
  key?: string
  name: string
  members?: string[]
  privacy?: Partial<Schemas['GroupPrivacy']> | null
}

export interface SeedSwitch {
  id?: string
  timestamp: string
  /** In front order. */
  members: string[]
}

export interface SeedMessage {
  id: string
  original?: string | null
  sender: string
  channel: string
  guild?: string | null
  member?: string | null
  /** Whether the original id can still be looked up. */
  recent?: boolean
}
