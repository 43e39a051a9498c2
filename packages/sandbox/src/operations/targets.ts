import { parseShortId, parseSnowflake, parseUuid } from '../input/references.js'
import { refuse } from '../refusal.js'
import type { GroupRecord, MemberRecord, SystemRecord } from '../store/records.js'
import type { World } from '../world.js'
import type { Call } from './operation.js'

/** The system of the token, which some operations can't do without. */
export function callingSystem({ world, caller }: Call): SystemRecord {
  const system = caller === undefined ? undefined : world.store.read.systems.get(caller)
  if (!system) throw refuse('Unauthorized')
  return system
}

export function targetSystem(call: Call<{ systemRef: string }>): SystemRecord {
  if (call.path.systemRef === '@me') return callingSystem(call)
  const system = findSystem(call.world, call.path.systemRef)
  if (!system) throw refuse('SystemNotFound')
  return system
}

/** Every edge takes dashes in the id of a system only up to this length. */
const maxShortIdLength = 7

export function findSystem({ store }: World, ref: string): SystemRecord | undefined {
  const { systems, systemByUuid, systemByAccount, systemById } = store.read
  const uuid = parseUuid(ref)
  const account = parseSnowflake(ref)
  const id = ref.length <= maxShortIdLength ? parseShortId(ref) : undefined
  if (uuid) return systems.get(systemByUuid.get(uuid) ?? -1)
  return systems.get((account ? systemByAccount.get(account) : systemById.get(id ?? '')) ?? -1)
}

/** The system of the path, which has to be the caller's own. */
export function ownSystem(call: Call<{ systemRef: string }>): SystemRecord {
  const system = targetSystem(call)
  if (!isCaller(call, system.serial)) throw refuse('Forbidden')
  return system
}

export const isCaller = ({ caller }: Call, system: number): boolean => caller === system

export function findMember({ store }: World, ref: string): MemberRecord | undefined {
  const uuid = parseUuid(ref)
  return uuid ? store.read.members.byUuid(uuid) : store.read.members.byId(parseShortId(ref) ?? '')
}

export function findGroup({ store }: World, ref: string): GroupRecord | undefined {
  const uuid = parseUuid(ref)
  return uuid ? store.read.groups.byUuid(uuid) : store.read.groups.byId(parseShortId(ref) ?? '')
}

export function targetMember({ world, path }: Call<{ memberRef: string }>): MemberRecord {
  const member = findMember(world, path.memberRef)
  if (!member) throw refuse('MemberNotFound')
  return member
}

export function targetGroup({ world, path }: Call<{ groupRef: string }>): GroupRecord {
  const group = findGroup(world, path.groupRef)
  if (!group) throw refuse('GroupNotFound')
  return group
}

/** A member to change: without a token the caller isn't told whether there is one. */
export function ownMember(call: Call<{ memberRef: string }>): { me: SystemRecord; member: MemberRecord } {
  const me = callingSystem(call)
  return { me, member: requireOwn(me, targetMember(call), 'NotYourMember') }
}

export function ownGroup(call: Call<{ groupRef: string }>): { me: SystemRecord; group: GroupRecord } {
  const me = callingSystem(call)
  return { me, group: requireOwn(me, targetGroup(call), 'NotYourGroup') }
}

export function requireOwn<Row extends { system: number }>(
  me: SystemRecord,
  row: Row,
  otherwise: 'NotYourMember' | 'NotYourGroup',
): Row {
  if (row.system !== me.serial) throw refuse(otherwise)
  return row
}

/** The system that a member or group belongs to. */
export function systemOf({ store }: World, { system }: { system: number }): SystemRecord {
  return store.read.systems.get(system) as SystemRecord
}
