import type { components } from '../generated/schema.js'
import type { MemberGuildRecord, SystemGuildRecord } from '../store/records.js'

type Schemas = components['schemas']

export const showSystemGuild = (row: SystemGuildRecord): Schemas['SystemGuildSettings'] => ({
  proxying_enabled: row.proxying_enabled,
  tag: row.tag,
  tag_enabled: row.tag_enabled,
  avatar_url: row.avatar_url,
  display_name: row.display_name,
  name_format: row.name_format,
})

export const showMemberGuild = (row: MemberGuildRecord): Schemas['MemberGuildSettings'] => ({
  display_name: row.display_name,
  avatar_url: row.avatar_url,
  keep_proxy: row.keep_proxy,
})
