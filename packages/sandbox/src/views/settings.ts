import type { components } from '../generated/schema.js'
import type { SettingsRecord } from '../store/records.js'

type Schemas = components['schemas']

const defaultMemberLimit = 1000
const defaultGroupLimit = 250
const defaultNameFormat = '{name} {tag}'

export const memberLimit = (settings: SettingsRecord) => settings.member_limit_override ?? defaultMemberLimit
export const groupLimit = (settings: SettingsRecord) => settings.group_limit_override ?? defaultGroupLimit

/** The settings as the answer to a change, and an export, show them. */
export function showUpdatedSettings(settings: SettingsRecord): Schemas['UpdatedSystemSettings'] {
  return {
    timezone: settings.timezone,
    pings_enabled: settings.pings_enabled,
    latch_timeout: settings.latch_timeout,
    member_default_private: settings.member_default_private,
    group_default_private: settings.group_default_private,
    show_private_info: settings.show_private_info,
    member_limit: memberLimit(settings),
    group_limit: groupLimit(settings),
    case_sensitive_proxy_tags: settings.case_sensitive_proxy_tags,
    proxy_error_message_enabled: settings.proxy_error_message_enabled,
    hid_display_split: settings.hid_display_split,
    hid_display_caps: settings.hid_display_caps,
    hid_list_padding: settings.hid_list_padding,
    card_show_color_hex: settings.card_show_color_hex,
    proxy_switch: settings.proxy_switch,
    name_format: settings.name_format,
    description_templates: settings.description_templates,
  }
}

/** The settings as their owner reads them: one key less, and a default for the name format. */
export function showSettings(settings: SettingsRecord): Schemas['SystemSettings'] {
  const { card_show_color_hex, ...shown } = showUpdatedSettings(settings)
  return { ...shown, name_format: settings.name_format ?? defaultNameFormat }
}

export function showPublicSettings(settings: SettingsRecord): Schemas['PublicSystemSettings'] {
  return {
    pings_enabled: settings.pings_enabled,
    latch_timeout: settings.latch_timeout,
    case_sensitive_proxy_tags: settings.case_sensitive_proxy_tags,
    proxy_error_message_enabled: settings.proxy_error_message_enabled,
    hid_display_split: settings.hid_display_split,
    hid_display_caps: settings.hid_display_caps,
    hid_list_padding: settings.hid_list_padding,
    proxy_switch: settings.proxy_switch,
    name_format: settings.name_format ?? defaultNameFormat,
  }
}
