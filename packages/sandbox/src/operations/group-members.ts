import { readList } from '../input/body.js'
import type { Json } from '../input/json/value.js'
import { shuffled } from '../random.js'
import { badRequest, refuse, refuseNamed } from '../refusal.js'
import type { GroupRecord, MemberRecord, SystemRecord } from '../store/records.js'
import { showMember } from '../views/member.js'
import type { World } from '../world.js'
import { refuseRepeated, resolveOwn } from './lists.js'
import type { Call, Handlers } from './operation.js'
import { isCaller, ownGroup, systemOf, targetGroup } from './targets.js'

/** A group's members in no order. Private ones are left out for everybody but the owner. */
export function membersOf({ store, random }: World, group: GroupRecord, isOwner: boolean): MemberRecord[] {
  return shuffled(random, group.members)
    .flatMap((serial) => store.read.members.get(serial) ?? [])
    .filter(({ privacy }) => isOwner || privacy.visibility !== 'private')
}

export const groupMembers: Handlers<
  'listGroupMembers' | 'addGroupMembers' | 'removeGroupMembers' | 'overwriteGroupMembers'
> = {
  listGroupMembers(call) {
    const group = targetGroup(call)
    const isOwner = isCaller(call, group.system)
    if (!isOwner && group.privacy.list_privacy === 'private') throw refuse('GroupMemberListPrivate')
    const { id } = systemOf(call.world, group)
    return membersOf(call.world, group, isOwner).map((member) => showMember(call.world, member, id, isOwner))
  },

  addGroupMembers(call) {
    const refs = readReferences(call)
    const { me, group } = ownGroup(call)
    const fresh = resolve(call, me, refs).filter(({ serial }) => !group.members.has(serial))
    refuseRepeated(fresh)
    return setMembers(call, group, [...group.members, ...serials(fresh)])
  },

  removeGroupMembers(call) {
    const refs = readReferences(call)
    const { me, group } = ownGroup(call)
    const gone = serials(resolve(call, me, refs))
    return setMembers(
      call,
      group,
      [...group.members].filter((serial) => !gone.includes(serial)),
    )
  },

  overwriteGroupMembers(call) {
    const refs = readList(call.body)
    const { me, group } = ownGroup(call)
    const chosen = resolve(call, me, refs)
    // The list is cleared before it is filled, and stays empty when that fails (D20).
    setMembers(call, group, [])
    refuseRepeated(chosen)
    return setMembers(call, group, serials(chosen))
  },
}

/** References of members to add or remove: at least one. */
function readReferences({ body }: Call): Json[] {
  const refs = readList(body)
  if (refs.length === 0) throw badRequest()
  return refs
}

const resolve = ({ world }: Call, me: SystemRecord, refs: Json[]) =>
  resolveOwn(world.store.read.members, me, refs, (ref) => refuseNamed('NamedMemberNotFound', ref))

const serials = (rows: MemberRecord[]) => rows.map(({ serial }) => serial)

function setMembers({ world }: Call, group: GroupRecord, members: number[]): undefined {
  world.store.putGroup({ ...group, members: new Set(members) })
}
