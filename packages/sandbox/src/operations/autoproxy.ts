import type { components } from '../generated/schema.js'
import { readOptionalObject } from '../input/body.js'
import { optional, readUInt64 } from '../input/numbers.js'
import { type AutoproxyPatch, readAutoproxyPatch } from '../input/patches/autoproxy.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { refuse, serverError } from '../refusal.js'
import { autoproxyDefaults } from '../store/defaults.js'
import type { AutoproxyRecord, SystemRecord } from '../store/records.js'
import type { World } from '../world.js'
import type { Call, Handlers } from './operation.js'
import { findMember, findSystem, ownSystem } from './targets.js'

export const autoproxy: Handlers<'getAutoproxy' | 'updateAutoproxy'> = {
  getAutoproxy(call) {
    const place = readPlace(call)
    return show(call.world, findOrCreate(call.world, ownSystem(call), place))
  },

  updateAutoproxy(call) {
    const body = readOptionalObject(call.body)
    const place = readPlace(call)
    const me = ownSystemOrCrash(call)
    const { world } = call
    const row = findOrCreate(world, me, place)
    if (body === null) throw serverError()
    const patch = readAutoproxyPatch(body, row, (ref) => {
      const member = findMember(world, ref)
      if (member && member.system !== me.serial) throw refuse('Forbidden')
      return member?.serial
    })
    refuseEmpty(patch)

    world.dispatch.send(me, 'UPDATE_AUTOPROXY', null, eventData(world, row.guild, patch))
    const updated = { ...row, ...patch }
    world.store.putAutoproxy(updated)
    // Right after autoproxy was turned off, the answer still shows the member that it had (D42).
    return show(
      world,
      updated.autoproxy_mode === 'off' ? { ...updated, autoproxy_member: row.autoproxy_member } : updated,
    )
  },
}

/** The application itself doesn't mind whether there is such a system, until it compares it with the caller's. */
function ownSystemOrCrash(call: Call<{ systemRef: string }>): SystemRecord {
  const { systemRef } = call.path
  if (systemRef === '@me' || findSystem(call.world, systemRef)) return ownSystem(call)
  throw call.caller === undefined ? refuse('Forbidden') : serverError()
}

interface Place {
  guild: string | undefined
  channel: string | undefined
}

const readPlace = ({ query }: Call): Place => ({
  guild: optional(query('guild_id'), readUInt64),
  channel: optional(query('channel_id'), readUInt64),
})

/** The setting of a Discord server, made on first sight. Settings of channels are not implemented. */
function findOrCreate(
  { store }: World,
  { serial }: SystemRecord,
  { guild, channel }: Place,
): AutoproxyRecord {
  if (guild === undefined || channel !== undefined) throw refuse('NotImplemented')
  const found = store.autoproxy(serial, guild)
  if (found) return found
  const row: AutoproxyRecord = { ...autoproxyDefaults, system: serial, guild }
  store.putAutoproxy(row)
  return row
}

function show({ store }: World, row: AutoproxyRecord): components['schemas']['Autoproxy'] {
  const member = row.autoproxy_member === null ? undefined : store.read.members.get(row.autoproxy_member)
  return {
    autoproxy_mode: row.autoproxy_mode,
    autoproxy_member: row.autoproxy_mode === 'front' ? null : (member?.id ?? null),
    last_latch_timestamp: row.last_latch_timestamp,
  }
}

function eventData({ store }: World, guild: string, { autoproxy_member, ...rest }: AutoproxyPatch): object {
  const place = { guild_id: guild, channel_id: null, ...rest }
  if (autoproxy_member === undefined) return place
  const member = autoproxy_member === null ? undefined : store.read.members.get(autoproxy_member)
  return { ...place, autoproxy_member: member?.uuid ?? null }
}
