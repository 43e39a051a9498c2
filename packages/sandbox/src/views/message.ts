import type { components } from '../generated/schema.js'
import type { MemberRecord, MessageRecord, SystemRecord } from '../store/records.js'
import { formatSeconds, instantOfSnowflake } from '../time.js'
import type { World } from '../world.js'
import { showMessageMember } from './member.js'
import { showSystem } from './system.js'

/** Who sent a message, unless the member has been deleted. */
export interface Sender {
  system: SystemRecord
  member: MemberRecord
  isOwner: boolean
}

export function showMessage(
  world: World,
  message: MessageRecord,
  sender: Sender | undefined,
): components['schemas']['Message'] {
  return {
    timestamp: formatSeconds(instantOfSnowflake(BigInt(message.id))),
    id: message.id,
    original: message.original ?? '',
    sender: message.sender,
    channel: message.channel,
    guild: message.guild,
    system: sender ? showSystem(sender.system, sender.isOwner) : null,
    member: sender ? showMessageMember(world, sender.member, sender.isOwner) : null,
  }
}
