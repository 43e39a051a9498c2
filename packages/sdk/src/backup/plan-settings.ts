import type { SystemSettingsUpdate, UpdatedSystemSettings } from '../generated/models.js'
import type { NotRestored } from './restore-plan.js'

const settable: readonly (keyof SystemSettingsUpdate)[] = [
  'timezone',
  'pings_enabled',
  'latch_timeout',
  'member_default_private',
  'group_default_private',
  'description_templates',
  'case_sensitive_proxy_tags',
  'proxy_error_message_enabled',
  'hid_display_split',
  'hid_display_caps',
  'card_show_color_hex',
  'proxy_switch',
  'name_format',
]

type Settings = Partial<UpdatedSystemSettings>

/** The settings that have to change; undefined if none has. */
export function planSettings(
  current: Settings | undefined,
  wanted: Settings | undefined,
  notRestored: NotRestored[],
): SystemSettingsUpdate | undefined {
  const there: Record<string, unknown> = { ...current }
  const changes = Object.entries({ ...wanted }).filter(([key, value]) => {
    if (value === undefined || JSON.stringify(value) === JSON.stringify(there[key])) return false
    if ((settable as readonly string[]).includes(key)) return true
    if (key in there) notRestored.push({ where: 'settings', key, reason: "the API can't set it" })
    return false
  })
  return changes.length > 0 ? Object.fromEntries(changes) : undefined
}
