import { isImageUrl } from '../input/image-url.js'
import type { MemberRecord, SwitchRecord, SystemRecord } from '../store/records.js'
import type { Store } from '../store/store.js'
import { formatInstant, type Instant } from '../time.js'
import { showGroup } from '../views/group.js'
import { toJson } from '../views/json.js'
import { showMessageMember } from '../views/member.js'
import { showUpdatedSettings } from '../views/settings.js'
import { showSystem } from '../views/system.js'
import type { World } from '../world.js'

/** The importer takes no more members at once. */
const maxFronters = 150

/** A system as the bot's `pk;export` writes it, for its `pk;import` to take. */
export function exportSystem(world: World, system: SystemRecord, now: Instant): string {
  const { store } = world
  const head = {
    version: 2,
    ...withUsableImages(showSystem(system, true)),
    config: showUpdatedSettings(system.settings),
  }
  const members = [...store.read.members.ofSystem(system.serial)]
  const groups = [...store.read.groups.ofSystem(system.serial)].map((group) => {
    const { system: _, privacy, ...shown } = showGroup(group, system.id, true)
    return { ...withUsableImages(shown), members: idsOf(store, group.members), privacy }
  })
  const tail = {
    members: members.map((member) => withUsableImages(showMessageMember(world, member, true))),
    groups,
    switches: switchesOf(store, store.read.switches.ofSystem(system.serial), now),
  }
  // Account ids are numbers in the file, longer than JSON.stringify could write them.
  return `${toJson(head).slice(0, -1)},"accounts":[${system.accounts.join()}],${toJson(tail).slice(1)}`
}

const imageKeys = ['avatar_url', 'webhook_avatar_url', 'banner', 'icon']

/** Addresses that are stored but that the importer would refuse are left out. */
function withUsableImages<Row extends object>(row: Row): Row {
  const isUsable = ([key, value]: [string, unknown]) =>
    !imageKeys.includes(key) || typeof value !== 'string' || isImageUrl(value)
  return Object.fromEntries(
    Object.entries(row).map((entry) => (isUsable(entry) ? entry : [entry[0], null])),
  ) as Row
}

/** Newest first and up to now. Those of one instant become one, with all their members. */
function switchesOf(store: Store, rows: readonly SwitchRecord[], now: Instant) {
  const membersByTime = new Map<Instant, number[]>()
  for (const { timestamp, members } of rows.filter((row) => row.timestamp <= now)) {
    membersByTime.set(timestamp, [...(membersByTime.get(timestamp) ?? []), ...members])
  }
  return [...membersByTime]
    .map(([timestamp, members]) => ({
      timestamp: formatInstant(timestamp),
      members: idsOf(store, members.slice(0, maxFronters)),
    }))
    .reverse()
}

const idsOf = (store: Store, serials: Iterable<number>): string[] =>
  [...serials].flatMap((serial) => (store.read.members.get(serial) as MemberRecord | undefined)?.id ?? [])
