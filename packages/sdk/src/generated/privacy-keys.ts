// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { SystemPrivacy, MemberPrivacy, GroupPrivacy } from './models.js'

/** The keys of each privacy object, in the API's order. */
export const privacyKeys: {
  readonly system: readonly (keyof SystemPrivacy)[]
  readonly member: readonly (keyof MemberPrivacy)[]
  readonly group: readonly (keyof GroupPrivacy)[]
} = {
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
