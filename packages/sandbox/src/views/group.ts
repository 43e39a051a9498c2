import { groupPrivacyKeys } from '../generated/privacy-keys.js'
import type { components } from '../generated/schema.js'
import { inOrder } from '../store/in-order.js'
import type { GroupRecord } from '../store/records.js'
import { shownImage } from './image-url.js'
import { hideUnless } from './privacy.js'

/** A group; with `memberUuids` as the list of groups shows it on request. */
export function showGroup(
  group: GroupRecord,
  systemId: string,
  isOwner: boolean,
  memberUuids?: string[],
): components['schemas']['Group'] {
  const hide = hideUnless(isOwner, group.privacy)
  const isNameHidden = !isOwner && group.privacy.name_privacy === 'private'
  return {
    id: group.id,
    uuid: group.uuid,
    name: isNameHidden ? (group.display_name ?? group.name) : group.name,
    system: systemId,
    display_name: hide('name_privacy', group.display_name),
    description: hide('description_privacy', group.description),
    icon: hide('icon_privacy', shownImage(group.icon)),
    banner: hide('banner_privacy', group.banner),
    color: group.color,
    created: hide('metadata_privacy', group.created),
    ...(memberUuids ? { members: memberUuids } : {}),
    privacy: isOwner ? inOrder(groupPrivacyKeys, group.privacy) : null,
  }
}
