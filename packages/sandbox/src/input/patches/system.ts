import { systemPrivacyKeys } from '../../generated/privacy-keys.js'
import type { SystemRecord } from '../../store/records.js'
import { FieldErrors } from '../field-errors.js'
import type { JsonObject } from '../json/value.js'
import { checkColor, checkImageUrl, checkLength } from '../rules.js'
import { Fields, given } from './fields.js'

type PlainKeys = 'name' | 'description' | 'tag' | 'pronouns' | 'avatar_url' | 'banner' | 'color'
export type SystemPatch = Partial<Pick<SystemRecord, PlainKeys>> & {
  privacy?: Partial<SystemRecord['privacy']>
}

/** What a body changes of a system; its keys are in the order of the dispatch event. */
export function readSystemPatch(body: JsonObject): SystemPatch {
  const errors = new FieldErrors()
  const fields = new Fields(body, errors)
  const patch: SystemPatch = given<Required<SystemPatch>>({
    name: fields.text('name'),
    description: fields.text('description'),
    tag: fields.text('tag'),
    pronouns: fields.text('pronouns'),
    avatar_url: fields.text('avatar_url'),
    banner: fields.text('banner'),
    color: fields.text('color'),
    privacy: fields.privacy(systemPrivacyKeys),
  })
  checkLength(errors, 'name', patch.name, 100)
  checkLength(errors, 'description', patch.description, 1000)
  checkLength(errors, 'tag', patch.tag, 79)
  checkLength(errors, 'pronouns', patch.pronouns, 100)
  checkImageUrl(errors, 'avatar_url', patch.avatar_url)
  checkImageUrl(errors, 'banner', patch.banner)
  checkColor(errors, 'color', patch.color)
  errors.refuseIfAny()
  return patch
}
