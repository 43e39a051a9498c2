import type { components } from '../generated/schema.js'
import type { SwitchRecord, SystemRecord } from '../store/records.js'
import { formatInstant } from '../time.js'
import type { World } from '../world.js'
import { showMember } from './member.js'

/** A switch with its members in front order. Private members are shown like all others. */
export function showFullSwitch(
  world: World,
  { id, timestamp, members }: SwitchRecord,
  system: SystemRecord,
  isOwner: boolean,
): components['schemas']['FullSwitch'] {
  const rows = members.flatMap((serial) => world.store.read.members.get(serial) ?? [])
  return {
    id,
    timestamp: formatInstant(timestamp),
    members: rows.map((member) => showMember(world, member, system.id, isOwner)),
  }
}
