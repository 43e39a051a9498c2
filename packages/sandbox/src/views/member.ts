import { memberPrivacyKeys } from '../generated/privacy-keys.js'
import type { components } from '../generated/schema.js'
import { inOrder } from '../store/in-order.js'
import type { MemberRecord } from '../store/records.js'
import type { World } from '../world.js'
import { shownImage } from './image-url.js'
import { hideUnless } from './privacy.js'

type Schemas = components['schemas']

/** A member as messages and exports show it: without its system. */
export function showMessageMember(
  { revision }: Pick<World, 'revision'>,
  member: MemberRecord,
  isOwner: boolean,
): Schemas['MessageMember'] {
  const hide = hideUnless(isOwner, member.privacy)
  const isNameHidden = !isOwner && member.privacy.name_privacy === 'private'
  return {
    id: member.id,
    uuid: member.uuid,
    name: isNameHidden ? (member.display_name ?? member.name) : member.name,
    display_name: hide('name_privacy', member.display_name),
    color: member.color,
    birthday: hide('birthday_privacy', member.birthday),
    pronouns: hide('pronoun_privacy', member.pronouns),
    avatar_url: hide('avatar_privacy', shownImage(member.avatar_url)),
    webhook_avatar_url: hide('avatar_privacy', shownImage(member.webhook_avatar_url)),
    banner: hide('banner_privacy', shownImage(member.banner)),
    description: hide('description_privacy', member.description),
    created: hide('metadata_privacy', member.created),
    keep_proxy: member.keep_proxy,
    tts: member.tts,
    autoproxy_enabled: isOwner ? member.autoproxy_enabled : null,
    message_count: hide('metadata_privacy', member.message_count),
    last_message_timestamp: hide('metadata_privacy', member.last_message_timestamp),
    proxy_tags: [...(hide('proxy_privacy', member.proxy_tags) ?? [])],
    ...(revision === 'next' && { aliases: isOwner ? [...member.aliases] : null }),
    privacy: isOwner ? inOrder(memberPrivacyKeys, member.privacy) : null,
  }
}

export function showMember(
  world: Pick<World, 'revision'>,
  member: MemberRecord,
  systemId: string,
  isOwner: boolean,
): Schemas['Member'] {
  const { id, uuid, ...rest } = showMessageMember(world, member, isOwner)
  return { id, uuid, system: systemId, ...rest }
}
