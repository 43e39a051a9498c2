import { readObject } from '../input/body.js'
import { readFlag } from '../input/numbers.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { readGroupPatch, readNewGroup } from '../input/patches/group.js'
import { refuseUnstorable } from '../input/storable.js'
import { shuffled } from '../random.js'
import { refuse } from '../refusal.js'
import { groupDefaults, groupPrivacyDefaults } from '../store/defaults.js'
import type { GroupRecord } from '../store/records.js'
import { showGroup } from '../views/group.js'
import { groupLimit } from '../views/settings.js'
import { membersOf } from './group-members.js'
import { newKeys } from './new-rows.js'
import type { Handlers } from './operation.js'
import {
  callingSystem,
  isCaller,
  ownGroup,
  requireOwn,
  systemOf,
  targetGroup,
  targetSystem,
} from './targets.js'

export const groups: Handlers<'listGroups' | 'createGroup' | 'getGroup' | 'updateGroup' | 'deleteGroup'> = {
  listGroups(call) {
    const { world } = call
    const withMembers = readFlag(call.query('with_members') ?? 'false')
    const system = targetSystem(call)
    const isOwner = isCaller(call, system.serial)
    if (!isOwner && system.privacy.group_list_privacy === 'private') throw refuse('GroupListPrivate')
    return shuffled(world.random, world.store.read.groups.ofSystem(system.serial))
      .filter(({ privacy }) => isOwner || privacy.visibility !== 'private')
      .map((group) => {
        const isListHidden = !isOwner && group.privacy.list_privacy === 'private'
        const uuids = () => (isListHidden ? [] : membersOf(world, group, isOwner).map(({ uuid }) => uuid))
        return showGroup(group, system.id, isOwner, withMembers ? uuids() : undefined)
      })
  },

  createGroup(call) {
    const body = readObject(call.body)
    const me = callingSystem(call)
    const { world } = call
    if (world.store.read.groups.count(me.serial) >= groupLimit(me.settings)) throw refuse('GroupLimitReached')
    const patch = readNewGroup(body)
    refuseUnstorable(patch)

    const group: GroupRecord = {
      ...groupDefaults,
      ...newKeys(world, world.store.read.groups),
      ...patch,
      system: me.serial,
      members: new Set(),
      privacy: { ...groupPrivacyDefaults, ...patch.privacy },
    }
    world.store.putGroup(group)
    world.dispatch.send(me, 'CREATE_GROUP', group.uuid, patch)
    return showGroup(group, me.id, true)
  },

  getGroup(call) {
    const group = targetGroup(call)
    return showGroup(group, systemOf(call.world, group).id, isCaller(call, group.system))
  },

  updateGroup(call) {
    const body = readObject(call.body)
    const { me, group } = ownGroup(call)
    const { world } = call
    const patch = readGroupPatch(body)
    refuseEmpty(patch)
    refuseUnstorable(patch)

    const updated = { ...group, ...patch, privacy: { ...group.privacy, ...patch.privacy } }
    world.store.putGroup(updated)
    world.dispatch.send(me, 'UPDATE_GROUP', group.uuid, patch)
    return showGroup(updated, me.id, true)
  },

  deleteGroup(call) {
    const group = targetGroup(call)
    const me = callingSystem(call)
    requireOwn(me, group, 'NotYourGroup')
    call.world.store.removeGroup(group)
    call.world.dispatch.send(me, 'DELETE_GROUP', group.uuid, null)
    return undefined
  },
}
