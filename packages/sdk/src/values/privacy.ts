import type { GroupPrivacy, MemberPrivacy, PrivacyLevel, SystemPrivacy } from '../generated/models.js'

/** The privacy object of each kind of entity. */
export interface PrivacyOf {
  system: SystemPrivacy
  member: MemberPrivacy
  group: GroupPrivacy
}

/** The keys of each privacy object, in the API's order. */
export const privacyKeys: { readonly [Kind in keyof PrivacyOf]: readonly (keyof PrivacyOf[Kind])[] } = {
  system: [
    'name_privacy',
    'avatar_privacy',
    'description_privacy',
    'banner_privacy',
    'pronoun_privacy',
    'member_list_privacy',
    'group_list_privacy',
    'front_privacy',
    'front_history_privacy',
  ],
  member: [
    'visibility',
    'name_privacy',
    'description_privacy',
    'banner_privacy',
    'birthday_privacy',
    'pronoun_privacy',
    'avatar_privacy',
    'metadata_privacy',
    'proxy_privacy',
  ],
  group: [
    'name_privacy',
    'description_privacy',
    'banner_privacy',
    'icon_privacy',
    'list_privacy',
    'metadata_privacy',
    'visibility',
  ],
}

/**
 * A privacy object with the same level for every key. Members and groups that the API creates are public unless told otherwise,
 * whatever the system's defaults.
 *
 * @example await pk.members.create({ name: 'Ashley', privacy: wholePrivacy('member', 'private') })
 */
export function wholePrivacy<Kind extends keyof PrivacyOf>(kind: Kind, level: PrivacyLevel): PrivacyOf[Kind] {
  // `Object.fromEntries` knows nothing of the keys it is given.
  return Object.fromEntries(privacyKeys[kind].map((key) => [key, level])) as unknown as PrivacyOf[Kind]
}
