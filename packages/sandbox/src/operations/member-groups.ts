import { readList } from '../input/body.js'
import type { Json } from '../input/json/value.js'
import { shuffled } from '../random.js'
import { badRequest, type Refusal, refuse, refuseNamed } from '../refusal.js'
import type { GroupRecord, MemberRecord, SystemRecord } from '../store/records.js'
import { showGroup } from '../views/group.js'
import type { World } from '../world.js'
import { refuseRepeated, resolveOwn } from './lists.js'
import type { Call, Handlers } from './operation.js'
import { findMember, isCaller, ownMember, systemOf } from './targets.js'

export const memberGroups: Handlers<
  'listMemberGroups' | 'addMemberGroups' | 'removeMemberGroups' | 'overwriteMemberGroups'
> = {
  listMemberGroups(call) {
    const { world, path } = call
    const member = findMember(world, path.memberRef)
    if (!member) throw refuseNamed('NamedMemberNotFound', path.memberRef)
    const system = systemOf(world, member)
    const isOwner = isCaller(call, member.system)
    if (!isOwner && system.privacy.group_list_privacy === 'private') throw refuse('GroupListPrivate')
    return shuffled(world.random, groupsOf(world, member))
      .filter(({ privacy }) => isOwner || privacy.visibility !== 'private')
      .map((group) => showGroup(group, system.id, isOwner))
  },

  addMemberGroups(call) {
    const refs = readReferences(call)
    const { me, member } = ownMember(call)
    // Here alone the error doesn't say which one it is (D19).
    const groups = resolve(call, me, refs, () => refuse('GroupNotFound'))
    const fresh = groups.filter(({ members }) => !members.has(member.serial))
    refuseRepeated(fresh)
    for (const group of fresh) put(call, group, member, true)
    return undefined
  },

  removeMemberGroups(call) {
    const refs = readReferences(call)
    const { me, member } = ownMember(call)
    for (const group of resolve(call, me, refs, unknownByName)) put(call, group, member, false)
    return undefined
  },

  overwriteMemberGroups(call) {
    const refs = readList(call.body)
    const { me, member } = ownMember(call)
    const chosen = resolve(call, me, refs, unknownByName)
    // The list is cleared before it is filled, and stays empty when that fails (D20).
    for (const group of groupsOf(call.world, member)) put(call, group, member, false)
    refuseRepeated(chosen)
    for (const group of chosen) put(call, group, member, true)
    return undefined
  },
}

const groupsOf = ({ store }: World, { system, serial }: MemberRecord) =>
  [...store.read.groups.ofSystem(system)].filter(({ members }) => members.has(serial))

/** References of groups to add or remove: at least one. */
function readReferences({ body }: Call): Json[] {
  const refs = readList(body)
  if (refs.length === 0) throw badRequest()
  return refs
}

const unknownByName = (ref: string) => refuseNamed('NamedGroupNotFound', ref)

const resolve = ({ world }: Call, me: SystemRecord, refs: Json[], refuseUnknown: (ref: string) => Refusal) =>
  resolveOwn(world.store.read.groups, me, refs, refuseUnknown)

/** Puts a member into a group or takes it out. The group is read anew: it may have changed since. */
function put({ world }: Call, { serial }: GroupRecord, member: MemberRecord, isIn: boolean): void {
  const group = world.store.read.groups.get(serial) as GroupRecord
  const others = [...group.members].filter((other) => other !== member.serial)
  world.store.putGroup({ ...group, members: new Set(isIn ? [...others, member.serial] : others) })
}
