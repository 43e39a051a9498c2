// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { MemberCreate, GroupCreate } from './models.js'

/** The keys that a creation takes. */
export const createKeys: {
  readonly member: readonly (keyof MemberCreate)[]
  readonly group: readonly (keyof GroupCreate)[]
} = {
  member: [
    'name',
    'display_name',
    'color',
    'birthday',
    'pronouns',
    'avatar_url',
    'webhook_avatar_url',
    'banner',
    'description',
    'keep_proxy',
    'tts',
    'proxy_tags',
    'aliases',
    'privacy',
  ],
  group: [
    'name',
    'display_name',
    'description',
    'icon',
    'banner',
    'color',
    'privacy',
  ],
}
