import { groupPrivacyKeys, memberPrivacyKeys, systemPrivacyKeys } from '../generated/privacy-keys.js'
import type { SettingsRecord } from './records.js'

const allPublic = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, 'public'])) as Record<Key, 'public'>

/** What the database puts where nothing is given. */
export const systemDefaults = {
  name: null,
  description: null,
  tag: null,
  pronouns: null,
  avatar_url: null,
  banner: null,
  color: null,
  webhook_url: null,
}
export const systemPrivacyDefaults = allPublic(systemPrivacyKeys)

export const settingsDefaults: SettingsRecord = {
  timezone: 'UTC',
  pings_enabled: true,
  latch_timeout: null,
  member_default_private: false,
  group_default_private: false,
  show_private_info: true,
  member_limit_override: null,
  group_limit_override: null,
  case_sensitive_proxy_tags: true,
  proxy_error_message_enabled: true,
  hid_display_split: false,
  hid_display_caps: false,
  hid_list_padding: 'off',
  card_show_color_hex: false,
  proxy_switch: 'off',
  name_format: null,
  description_templates: [],
}

export const memberDefaults = {
  display_name: null,
  color: null,
  birthday: null,
  pronouns: null,
  avatar_url: null,
  webhook_avatar_url: null,
  banner: null,
  description: null,
  keep_proxy: false,
  tts: false,
  autoproxy_enabled: true,
  message_count: 0,
  last_message_timestamp: null,
  proxy_tags: [],
  aliases: [],
}
export const memberPrivacyDefaults = allPublic(memberPrivacyKeys)

export const groupDefaults = { display_name: null, description: null, icon: null, banner: null, color: null }
export const groupPrivacyDefaults = allPublic(groupPrivacyKeys)

export const systemGuildDefaults = {
  proxying_enabled: true,
  tag: null,
  tag_enabled: true,
  avatar_url: null,
  display_name: null,
  name_format: null,
}
export const memberGuildDefaults = { display_name: null, avatar_url: null, keep_proxy: null }
export const autoproxyDefaults = {
  autoproxy_mode: 'off',
  autoproxy_member: null,
  last_latch_timestamp: null,
} as const
