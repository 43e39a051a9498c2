// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { components } from './schema.js'

/** In the order in which the server shows them. */
export const systemPrivacyKeys: readonly (keyof components['schemas']['SystemPrivacy'])[] = [
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

/** In the order in which the server shows them. */
export const memberPrivacyKeys: readonly (keyof components['schemas']['MemberPrivacy'])[] = [
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

/** In the order in which the server shows them. */
export const groupPrivacyKeys: readonly (keyof components['schemas']['GroupPrivacy'])[] = [
  'name_privacy',
  'description_privacy',
  'banner_privacy',
  'icon_privacy',
  'list_privacy',
  'metadata_privacy',
  'visibility',
]
