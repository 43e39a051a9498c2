import { readObject } from '../input/body.js'
import { readUInt64 } from '../input/numbers.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { readMemberGuildPatch, readSystemGuildPatch } from '../input/patches/guilds.js'
import { refuseUnstorable } from '../input/storable.js'
import { refuse } from '../refusal.js'
import type { MemberGuildRecord, MemberRecord, SystemGuildRecord, SystemRecord } from '../store/records.js'
import { showMemberGuild, showSystemGuild } from '../views/guilds.js'
import type { World } from '../world.js'
import type { Handlers } from './operation.js'
import { ownMember, ownSystem } from './targets.js'

/** Settings in a Discord server. Only the bot makes them, so they have to be there already. */
export const guilds: Handlers<
  | 'getSystemGuildSettings'
  | 'updateSystemGuildSettings'
  | 'getMemberGuildSettings'
  | 'updateMemberGuildSettings'
> = {
  getSystemGuildSettings(call) {
    const guild = readUInt64(call.path.guildId)
    return showSystemGuild(systemGuild(call.world, ownSystem(call), guild))
  },

  updateSystemGuildSettings(call) {
    const body = readObject(call.body)
    const guild = readUInt64(call.path.guildId)
    const me = ownSystem(call)
    const row = systemGuild(call.world, me, guild)
    const patch = readSystemGuildPatch(body)
    refuseEmpty(patch)
    refuseUnstorable(patch)
    const updated = { ...row, ...patch }
    call.world.store.putSystemGuild(updated)
    call.world.dispatch.send(me, 'UPDATE_SYSTEM_GUILD', null, { guild_id: guild, ...patch })
    return showSystemGuild(updated)
  },

  getMemberGuildSettings(call) {
    const guild = readUInt64(call.path.guildId)
    return showMemberGuild(memberGuild(call.world, ownMember(call).member, guild))
  },

  updateMemberGuildSettings(call) {
    const body = readObject(call.body)
    const guild = readUInt64(call.path.guildId)
    const { me, member } = ownMember(call)
    const row = memberGuild(call.world, member, guild)
    const patch = readMemberGuildPatch(body)
    refuseEmpty(patch)
    // This event leaves before the write, and so does for a write that then fails (D56).
    call.world.dispatch.send(me, 'UPDATE_MEMBER_GUILD', member.uuid, { guild_id: guild, ...patch })
    refuseUnstorable(patch)
    const updated = { ...row, ...patch }
    call.world.store.putMemberGuild(updated)
    return showMemberGuild(updated)
  },
}

function systemGuild({ store }: World, { serial }: SystemRecord, guild: string): SystemGuildRecord {
  const row = store.systemGuild(serial, guild)
  if (!row) throw refuse('SystemGuildSettingsNotFound')
  return row
}

function memberGuild({ store }: World, { serial }: MemberRecord, guild: string): MemberGuildRecord {
  const row = store.memberGuild(serial, guild)
  if (!row) throw refuse('MemberGuildSettingsNotFound')
  return row
}
