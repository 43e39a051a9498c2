import type { components } from '../generated/schema.js'
import type { Instant } from '../time.js'

type Schemas = components['schemas']
type Text = string | null
type SystemGuildSettings = Schemas['SystemGuildSettings']
type MemberGuildSettings = Schemas['MemberGuildSettings']

/** Rows as the database keeps them. They are never changed, only replaced, so that a snapshot can share them. */
export interface SystemRecord {
  /** The primary key, which clients never see. */
  readonly serial: number
  readonly token: Text
  readonly webhookToken: Text
  readonly accounts: readonly string[]
  readonly settings: SettingsRecord

  readonly id: string
  readonly uuid: string
  readonly name: Text
  readonly description: Text
  readonly tag: Text
  readonly pronouns: Text
  readonly avatar_url: Text
  readonly banner: Text
  readonly color: Text
  readonly created: string
  readonly webhook_url: Text
  readonly privacy: Schemas['SystemPrivacy']
}

export interface SettingsRecord
  extends Omit<Schemas['UpdatedSystemSettings'], 'member_limit' | 'group_limit' | 'name_format'> {
  readonly name_format: Text
  readonly member_limit_override: number | null
  readonly group_limit_override: number | null
}

export interface MemberRecord {
  readonly serial: number
  readonly system: number

  readonly id: string
  readonly uuid: string
  readonly name: string
  readonly display_name: Text
  readonly color: Text
  readonly birthday: Text
  readonly pronouns: Text
  readonly avatar_url: Text
  readonly webhook_avatar_url: Text
  readonly banner: Text
  readonly description: Text
  readonly created: string
  readonly keep_proxy: boolean
  readonly tts: boolean
  readonly autoproxy_enabled: boolean
  readonly message_count: number
  readonly last_message_timestamp: Text
  readonly proxy_tags: readonly Schemas['ProxyTag'][]
  /** Shown and changed from the revision `next` on. */
  readonly aliases: readonly string[]
  readonly privacy: Schemas['MemberPrivacy']
}

export interface GroupRecord {
  readonly serial: number
  readonly system: number
  readonly members: ReadonlySet<number>

  readonly id: string
  readonly uuid: string
  readonly name: string
  readonly display_name: Text
  readonly description: Text
  readonly icon: Text
  readonly banner: Text
  readonly color: Text
  readonly created: string
  readonly privacy: Schemas['GroupPrivacy']
}

export interface SwitchRecord {
  readonly serial: number
  readonly system: number
  readonly id: string
  readonly timestamp: Instant
  /** In front order. A member may stand here twice. */
  readonly members: readonly number[]
}

export interface SystemGuildRecord extends SystemGuildSettings {
  readonly system: number
  readonly guild: string
}

export interface MemberGuildRecord extends MemberGuildSettings {
  readonly member: number
  readonly guild: string
}

export interface AutoproxyRecord {
  readonly system: number
  readonly guild: string
  readonly autoproxy_mode: AutoproxyMode
  readonly autoproxy_member: number | null
  readonly last_latch_timestamp: Text
}
export type AutoproxyMode = 'off' | 'front' | 'latch' | 'member'

export interface MessageRecord {
  readonly id: string
  readonly original: Text
  readonly sender: string
  readonly channel: string
  readonly guild: Text
  readonly member: number | null
}
