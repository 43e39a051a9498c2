import type { MemberGuildRecord, SystemGuildRecord } from '../../store/records.js'
import { FieldErrors } from '../field-errors.js'
import type { JsonObject } from '../json/value.js'
import { checkImageUrl, checkLength } from '../rules.js'
import { Fields, given } from './fields.js'

export type SystemGuildPatch = Partial<Omit<SystemGuildRecord, 'system' | 'guild'>>
export type MemberGuildPatch = Partial<Omit<MemberGuildRecord, 'member' | 'guild'>>

export function readSystemGuildPatch(body: JsonObject): SystemGuildPatch {
  const errors = new FieldErrors()
  const fields = new Fields(body, errors)
  const patch: SystemGuildPatch = given<Required<SystemGuildPatch>>({
    proxying_enabled: fields.optionalFlag('proxying_enabled'),
    tag: fields.text('tag'),
    tag_enabled: fields.optionalFlag('tag_enabled'),
    avatar_url: fields.text('avatar_url'),
    display_name: fields.text('display_name'),
    name_format: fields.text('name_format'),
  })
  checkLength(errors, 'tag', patch.tag, 79)
  checkImageUrl(errors, 'avatar_url', patch.avatar_url)
  checkLength(errors, 'display_name', patch.display_name, 100)
  errors.refuseIfAny()
  return patch
}

export function readMemberGuildPatch(body: JsonObject): MemberGuildPatch {
  const errors = new FieldErrors()
  const fields = new Fields(body, errors)
  const patch: MemberGuildPatch = given<Required<MemberGuildPatch>>({
    display_name: fields.text('display_name'),
    avatar_url: fields.text('avatar_url'),
    keep_proxy: fields.flag('keep_proxy'),
  })
  checkLength(errors, 'display_name', patch.display_name, 100)
  checkImageUrl(errors, 'avatar_url', patch.avatar_url)
  errors.refuseIfAny()
  return patch
}
