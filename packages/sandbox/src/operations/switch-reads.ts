import { optional, readInt32 } from '../input/numbers.js'
import { parseUuid } from '../input/references.js'
import { refuseUnstorableInstant } from '../input/storable.js'
import { parseStrictTimestamp } from '../input/strict-timestamp.js'
import { shuffled } from '../random.js'
import { badRequest, refuse, serverError } from '../refusal.js'
import { formatInstant, type Instant, toMicroseconds } from '../time.js'
import { showFullSwitch } from '../views/switch.js'
import type { Handlers } from './operation.js'
import { isCaller, targetSystem } from './targets.js'

const maxPageSize = 100

export const switchReads: Handlers<'listSwitches' | 'getFronters' | 'getSwitch'> = {
  listSwitches(call) {
    const { world } = call
    const before = optional(call.query('before'), readInstant) ?? world.stamp()
    const limit = optional(call.query('limit'), readInt32) ?? maxPageSize
    const system = targetSystem(call)
    if (!isCaller(call, system.serial) && system.privacy.front_history_privacy === 'private')
      throw refuse('FrontHistoryPrivate')
    if (limit < 0) throw serverError()
    refuseUnstorableInstant(before)

    const { switches, members } = world.store.read
    return switches.page(system.serial, toMicroseconds(before), Math.min(limit, maxPageSize)).map((row) => ({
      id: row.id,
      timestamp: formatInstant(row.timestamp),
      members: shuffled(world.random, row.members).flatMap((serial) => members.get(serial)?.id ?? []),
    }))
  },

  getFronters(call) {
    const system = targetSystem(call)
    const isOwner = isCaller(call, system.serial)
    if (!isOwner && system.privacy.front_privacy === 'private') throw refuse('FrontersPrivate')
    const latest = call.world.store.read.switches.latest(system.serial)
    return latest && showFullSwitch(call.world, latest, system, isOwner)
  },

  getSwitch(call) {
    const uuid = parseUuid(call.path.switchRef)
    if (!uuid) throw refuse('InvalidSwitchId')
    const system = targetSystem(call)
    const isOwner = isCaller(call, system.serial)
    const row = call.world.store.read.switches.byUuid(uuid)
    const isPrivate = !isOwner && system.privacy.front_history_privacy === 'private'
    if (row?.system !== system.serial || isPrivate) throw refuse('SwitchNotAccessible')
    return showFullSwitch(call.world, row, system, isOwner)
  },
}

function readInstant(text: string): Instant {
  const instant = parseStrictTimestamp(text)
  if (instant === undefined) throw badRequest()
  return instant
}
