import { readObject } from '../input/body.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { readMemberPatch, readNewMember } from '../input/patches/member.js'
import { refuseUnstorable } from '../input/storable.js'
import { shuffled } from '../random.js'
import { refuse } from '../refusal.js'
import { memberDefaults, memberPrivacyDefaults } from '../store/defaults.js'
import type { MemberRecord } from '../store/records.js'
import { showMember } from '../views/member.js'
import { memberLimit } from '../views/settings.js'
import { newKeys } from './new-rows.js'
import type { Handlers } from './operation.js'
import {
  callingSystem,
  isCaller,
  ownMember,
  requireOwn,
  systemOf,
  targetMember,
  targetSystem,
} from './targets.js'

export const members: Handlers<
  'listMembers' | 'createMember' | 'getMember' | 'updateMember' | 'deleteMember'
> = {
  listMembers(call) {
    const system = targetSystem(call)
    const isOwner = isCaller(call, system.serial)
    if (!isOwner && system.privacy.member_list_privacy === 'private') throw refuse('MemberListPrivate')
    return shuffled(call.world.random, call.world.store.read.members.ofSystem(system.serial))
      .filter(({ privacy }) => isOwner || privacy.visibility !== 'private')
      .map((member) => showMember(call.world, member, system.id, isOwner))
  },

  createMember(call) {
    const body = readObject(call.body)
    const me = callingSystem(call)
    const { world } = call
    if (world.store.read.members.count(me.serial) >= memberLimit(me.settings))
      throw refuse('MemberLimitReached')
    const patch = readNewMember(body, world.revision)
    refuseUnstorable(patch)

    const member: MemberRecord = {
      ...memberDefaults,
      ...newKeys(world, world.store.read.members),
      ...patch,
      system: me.serial,
      privacy: { ...memberPrivacyDefaults, ...patch.privacy },
    }
    world.store.putMember(member)
    world.dispatch.send(me, 'CREATE_MEMBER', member.uuid, patch)
    return showMember(world, member, me.id, true)
  },

  getMember(call) {
    const member = targetMember(call)
    return showMember(call.world, member, systemOf(call.world, member).id, isCaller(call, member.system))
  },

  updateMember(call) {
    const body = readObject(call.body)
    const { me, member } = ownMember(call)
    const { world } = call
    const patch = readMemberPatch(body, world.revision)
    refuseEmpty(patch)

    // This event leaves before the write, and so does for a write that then fails (D56).
    world.dispatch.send(me, 'UPDATE_MEMBER', member.uuid, patch)
    refuseUnstorable(patch)
    const updated = { ...member, ...patch, privacy: { ...member.privacy, ...patch.privacy } }
    world.store.putMember(updated)
    return showMember(world, updated, me.id, true)
  },

  deleteMember(call) {
    const member = targetMember(call)
    const me = callingSystem(call)
    requireOwn(me, member, 'NotYourMember')
    call.world.store.removeMember(member)
    call.world.dispatch.send(me, 'DELETE_MEMBER', member.uuid, null)
    return undefined
  },
}
