import { systemPrivacyKeys } from '../generated/privacy-keys.js'
import type { components } from '../generated/schema.js'
import { inOrder } from '../store/in-order.js'
import type { SystemRecord } from '../store/records.js'
import { shownImage } from './image-url.js'
import { hideUnless } from './privacy.js'

export function showSystem(system: SystemRecord, isOwner: boolean): components['schemas']['System'] {
  const hide = hideUnless(isOwner, system.privacy)
  return {
    id: system.id,
    uuid: system.uuid,
    name: hide('name_privacy', system.name),
    description: hide('description_privacy', system.description),
    tag: system.tag,
    pronouns: hide('pronoun_privacy', system.pronouns),
    avatar_url: hide('avatar_privacy', shownImage(system.avatar_url)),
    banner: hide('banner_privacy', shownImage(system.banner)),
    color: system.color,
    created: system.created,
    ...(isOwner ? { webhook_url: system.webhook_url } : {}),
    privacy: isOwner ? inOrder(systemPrivacyKeys, system.privacy) : null,
  }
}
