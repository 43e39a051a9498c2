import type { components } from '../generated/schema.js'

type Schemas = components['schemas']
type Keys<Model> = readonly (keyof Model)[]

/** In the order in which the server shows them. */
export const systemPrivacyKeys: Keys<Schemas['SystemPrivacy']> = [
  'name_privacy',
  'avatar_privacy',
  'description_privacy',
  'banner_privacy',
  'pronoun_privacy',
  'member_list_privacy',
  'group_list_privacy',
  'front_privacy',
  'front_history_privacy',
]

export const memberPrivacyKeys: Keys<Schemas['MemberPrivacy']> = [
  'visibility',
  'name_privacy',
  'description_privacy',
  'banner_privacy',
  'birthday_privacy',
  'pronoun_privacy',
  'avatar_privacy',
  'metadata_privacy',
  'proxy_privacy',
]

export const groupPrivacyKeys: Keys<Schemas['GroupPrivacy']> = [
  'name_privacy',
  'description_privacy',
  'banner_privacy',
  'icon_privacy',
  'list_privacy',
  'metadata_privacy',
  'visibility',
]

/** A copy with its keys in this order. */
export function inOrder<Model extends object>(keys: Keys<Model>, model: Model): Model {
  return Object.fromEntries(keys.filter((key) => key in model).map((key) => [key, model[key]])) as Model
}
