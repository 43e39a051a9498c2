import { groupPrivacyKeys } from '../../generated/privacy-keys.js'
import type { GroupRecord } from '../../store/records.js'
import { FieldErrors } from '../field-errors.js'
import type { JsonObject } from '../json/value.js'
import { checkColor, checkImageUrl, checkLength } from '../rules.js'
import { Fields, given } from './fields.js'

type PlainKeys = 'name' | 'display_name' | 'description' | 'icon' | 'banner' | 'color'
export type GroupPatch = Partial<Pick<GroupRecord, PlainKeys>> & { privacy?: Partial<GroupRecord['privacy']> }

/** What a body changes of a group; its keys are in the order of the dispatch event. */
export function readGroupPatch(body: JsonObject): GroupPatch {
  return readGroup(body, new FieldErrors())
}

/** The same for a new group, which needs a name. */
export function readNewGroup(body: JsonObject): GroupPatch & { name: string } {
  const errors = new FieldErrors()
  const patch = readGroup(body, errors, () => {
    if (!body.has('name')) errors.add('name', "Key 'name' is required when creating new group.")
  })
  return patch as GroupPatch & { name: string }
}

function readGroup(body: JsonObject, errors: FieldErrors, checkMore?: () => void): GroupPatch {
  const fields = new Fields(body, errors)
  const patch: GroupPatch = given<Required<GroupPatch>>({
    name: fields.name('Group'),
    display_name: fields.text('display_name'),
    description: fields.text('description'),
    icon: fields.text('icon'),
    banner: fields.text('banner'),
    color: fields.text('color')?.toLowerCase() ?? fields.text('color'),
    privacy: fields.privacy(groupPrivacyKeys),
  })
  checkLength(errors, 'name', patch.name, 100)
  checkLength(errors, 'display_name', patch.display_name, 100)
  checkLength(errors, 'description', patch.description, 1000)
  checkImageUrl(errors, 'icon', patch.icon)
  checkImageUrl(errors, 'banner', patch.banner)
  checkColor(errors, 'color', patch.color)
  checkMore?.()
  errors.refuseIfAny()
  return patch
}
