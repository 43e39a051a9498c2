import { readList, readObject } from '../input/body.js'
import type { Json } from '../input/json/value.js'
import { parseUuid } from '../input/references.js'
import { refuseUnstorableInstant } from '../input/storable.js'
import { readMovedSwitch, readNewSwitch } from '../input/switch-bodies.js'
import { asText } from '../input/values.js'
import { randomUuid } from '../random.js'
import { refuse, refuseNamed, serverError } from '../refusal.js'
import type { MemberRecord, SwitchRecord, SystemRecord } from '../store/records.js'
import { formatInstant, toMicroseconds } from '../time.js'
import { showFullSwitch } from '../views/switch.js'
import type { World } from '../world.js'
import { resolveOwn } from './lists.js'
import type { Handlers } from './operation.js'
import { findMember, ownSystem } from './targets.js'

export const switchWrites: Handlers<
  'createSwitch' | 'updateSwitch' | 'updateSwitchMembers' | 'deleteSwitch'
> = {
  createSwitch(call) {
    const { members: refs, timestamp } = readNewSwitch(call.body)
    const me = ownSystem(call)
    const { world } = call
    const { switches, members } = world.store.read
    refuseRepeated(refs)
    if (timestamp !== undefined && switches.isTaken(me.serial, timestamp)) throw refuse('TimestampTaken')
    const fronters = resolveOwn(members, me, refs, (ref) => refuseNamed('NamedMemberNotFound', ref))
    const latest = switches.latest(me.serial)
    const isLater = latest && (timestamp === undefined || timestamp > latest.timestamp)
    if (isLater) refuseSameFronters(latest, fronters)

    // A switch is logged for now, then moved to the time that was given: two events, and if it can't be moved it stays
    // where it is (D48, D54).
    const row: SwitchRecord = {
      serial: world.store.nextSerial(),
      system: me.serial,
      id: randomUuid(world.random),
      timestamp: world.stamp(),
      members: serials(fronters),
    }
    world.store.insertSwitch(row)
    const data = { id: row.id, timestamp: formatInstant(row.timestamp), members: uuidsOf(fronters) }
    world.dispatch.send(me, 'CREATE_SWITCH', row.id, data)
    if (timestamp === undefined) return showFullSwitch(world, row, me, true)
    refuseUnstorableInstant(timestamp)
    world.store.replaceSwitch(row, { ...row, timestamp: toMicroseconds(timestamp) })
    world.dispatch.send(me, 'UPDATE_SWITCH', row.id, { timestamp: formatInstant(timestamp) })
    return showFullSwitch(world, { ...row, timestamp }, me, true)
  },

  updateSwitch(call) {
    const body = readObject(call.body)
    const me = ownSystem(call)
    const { world } = call
    const uuid = parseUuid(call.path.switchRef)
    if (!uuid) throw refuse('InvalidSwitchId')
    const timestamp = readMovedSwitch(body, new Date(world.clock()))
    const row = ownSwitch(world, me, uuid)
    if (world.store.read.switches.isTaken(me.serial, timestamp)) throw refuse('TimestampTaken')

    const moved = { ...row, timestamp: toMicroseconds(timestamp) }
    world.store.replaceSwitch(row, moved)
    world.dispatch.send(me, 'UPDATE_SWITCH', row.id, { timestamp: formatInstant(timestamp) })
    return showFullSwitch(world, moved, me, true)
  },

  updateSwitchMembers(call) {
    const refs = readList(call.body)
    const me = ownSystem(call)
    const { world } = call
    const uuid = parseUuid(call.path.switchRef)
    if (!uuid) throw refuse('SwitchNotFound')
    refuseRepeated(refs)
    if (!world.store.read.switches.byUuid(uuid)) throw refuse('SwitchNotFound')
    const row = ownSwitch(world, me, uuid)
    const fronters = refs.map((ref) => resolveLoosely(world, me, ref))
    refuseSameFronters(row, fronters)

    const changed = { ...row, members: serials(fronters) }
    world.store.replaceSwitch(row, changed)
    world.dispatch.send(me, 'UPDATE_SWITCH', row.id, { members: uuidsOf(fronters) })
    return showFullSwitch(world, changed, me, true)
  },

  deleteSwitch(call) {
    const me = ownSystem(call)
    const uuid = parseUuid(call.path.switchRef)
    if (!uuid) throw refuse('InvalidSwitchId')
    const row = ownSwitch(call.world, me, uuid)
    call.world.store.removeSwitch(row)
    call.world.dispatch.send(me, 'DELETE_SWITCH', row.id, null)
    return undefined
  },
}

function ownSwitch({ store }: World, me: SystemRecord, uuid: string): SwitchRecord {
  const row = store.read.switches.byUuid(uuid)
  if (row?.system !== me.serial) throw refuse('SwitchNotAccessible')
  return row
}

/** Here alone a list takes references in every form, and names other systems' members as such. */
function resolveLoosely(world: World, me: SystemRecord, json: Json): MemberRecord {
  const ref = asText(json)
  if (ref === null) throw serverError()
  const member = findMember(world, ref)
  if (!member) throw refuseNamed('NamedMemberNotFound', ref)
  if (member.system !== me.serial) throw refuseNamed('NamedNotYourMember', ref)
  return member
}

/** Only what was sent is compared: one member in two spellings gets through and fronts twice. */
function refuseRepeated(refs: Json[]): void {
  if (new Set(refs).size < refs.length) throw refuse('DuplicateMembers')
}

/** The same members in another order are not the same front. */
function refuseSameFronters({ members }: SwitchRecord, fronters: MemberRecord[]): void {
  if (members.join() === serials(fronters).join()) throw refuse('SameFronters')
}

const serials = (rows: MemberRecord[]) => rows.map(({ serial }) => serial)

/** As events list them: each once, in the order in which they were created. */
const uuidsOf = (rows: MemberRecord[]) =>
  [...new Set(rows)].sort((one, other) => one.serial - other.serial).map(({ uuid }) => uuid)
