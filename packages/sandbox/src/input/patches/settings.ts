import { serverError } from '../../refusal.js'
import type { SettingsRecord } from '../../store/records.js'
import { FieldErrors } from '../field-errors.js'
import type { JsonObject } from '../json/value.js'
import { judgeTimeZone } from '../time-zone.js'
import { asText } from '../values.js'
import { Fields, given } from './fields.js'

type ReadOnlyKeys =
  | 'show_private_info'
  | 'hid_list_padding'
  | 'member_limit_override'
  | 'group_limit_override'
export type SettingsPatch = Partial<Omit<SettingsRecord, ReadOnlyKeys>>

const maxTemplates = 3
const maxTemplateLength = 1000

/** What a body changes of a system's settings; its keys are in the order of the dispatch event. */
export function readSettingsPatch(body: JsonObject): SettingsPatch {
  const errors = new FieldErrors()
  const fields = new Fields(body, errors)
  const patch: SettingsPatch = given<Required<SettingsPatch>>({
    timezone: readTimeZone(fields),
    pings_enabled: fields.flag('pings_enabled'),
    latch_timeout: fields.integer('latch_timeout'),
    member_default_private: fields.flag('member_default_private'),
    group_default_private: fields.flag('group_default_private'),
    description_templates: readTemplates(fields),
    case_sensitive_proxy_tags: fields.flag('case_sensitive_proxy_tags'),
    proxy_error_message_enabled: fields.flag('proxy_error_message_enabled'),
    hid_display_split: fields.flag('hid_display_split'),
    hid_display_caps: fields.flag('hid_display_caps'),
    card_show_color_hex: fields.flag('card_show_color_hex'),
    proxy_switch: readProxySwitch(fields),
    name_format: fields.rawText('name_format'),
  })
  if (patch.timezone !== undefined) checkTimeZone(errors, patch.timezone)
  checkTemplates(errors, patch.description_templates)
  errors.refuseIfAny()
  return patch
}

function readTimeZone(fields: Fields): string | undefined {
  const timeZone = fields.rawText('timezone')
  if (timeZone === null) throw serverError()
  return timeZone
}

function checkTimeZone(errors: FieldErrors, timeZone: string): void {
  const verdict = judgeTimeZone(timeZone)
  if (verdict === 'crash') throw serverError()
  if (verdict === 'invalid') errors.invalid('timezone')
}

function readTemplates(fields: Fields): string[] | undefined {
  return fields.list('description_templates')?.map((json) => {
    const text = asText(json)
    if (text === null) throw serverError()
    return text
  })
}

/** The server says the two lengths the wrong way round (D39), and of equal texts names the first. */
function checkTemplates(errors: FieldErrors, templates: readonly string[] | undefined): void {
  if (!templates) return
  if (templates.length > maxTemplates) errors.tooLong('description_templates', templates.length, maxTemplates)
  for (const text of templates) {
    const field = `description_templates[${templates.indexOf(text)}]`
    if (text.length > maxTemplateLength) errors.tooLong(field, maxTemplateLength, text.length)
  }
}

/** Whatever isn't a mode is stored as `off`. */
function readProxySwitch(fields: Fields): SettingsRecord['proxy_switch'] | undefined {
  const text = fields.rawText('proxy_switch')
  if (text === undefined) return undefined
  return text === 'new' || text === 'add' ? text : 'off'
}
