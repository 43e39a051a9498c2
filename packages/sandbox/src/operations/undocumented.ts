import { readObject } from '../input/body.js'
import type { JsonObject } from '../input/json/value.js'
import { refuseEmpty } from '../input/patches/fields.js'
import { readGroupPatch } from '../input/patches/group.js'
import { readMemberPatch } from '../input/patches/member.js'
import { showGroup } from '../views/group.js'
import { showMember } from '../views/member.js'
import { showUpdatedSettings } from '../views/settings.js'
import { showSystem } from '../views/system.js'
import type { Call } from './operation.js'
import {
  callingSystem,
  isCaller,
  ownSystem,
  systemOf,
  targetGroup,
  targetMember,
  targetSystem,
} from './targets.js'

/**
 * What the document leaves out on purpose: three routes for link previews, two for the website's form that sets the
 * privacy of all members or groups, and what only the bare application says.
 */
export const undocumented = {
  /** The production edge answers this route itself, so that clients never see this one. */
  getApplicationSettings(call: Call<{ systemRef: string }>) {
    return showUpdatedSettings(ownSystem(call).settings)
  },

  embedSystem(call: Call<{ systemRef: string }>) {
    const system = targetSystem(call)
    const { name, id } = showSystem(system, isCaller(call, system.serial))
    return card('System', name ?? `System with ID \`${id}\``)
  },

  embedMember(call: Call<{ memberRef: string }>) {
    const member = targetMember(call)
    const system = systemOf(call.world, member)
    const shown = showMember(call.world, member, system.id, isCaller(call, member.system))
    return card('Member', titleOf(shown, system))
  },

  embedGroup(call: Call<{ groupRef: string }>) {
    const group = targetGroup(call)
    const system = systemOf(call.world, group)
    const shown = showGroup(group, system.id, isCaller(call, group.system))
    return card('Group', titleOf(shown, system))
  },

  setPrivacyOfMembers(call: Call) {
    const { system, patch } = readPrivacyOfAll(call, (body) => readMemberPatch(body, call.world.revision))
    const { store } = call.world
    for (const member of [...store.read.members.ofSystem(system)])
      store.putMember({ ...member, privacy: { ...member.privacy, ...patch.privacy } })
  },

  setPrivacyOfGroups(call: Call) {
    const { system, patch } = readPrivacyOfAll(call, readGroupPatch)
    const { store } = call.world
    for (const group of [...store.read.groups.ofSystem(system)])
      store.putGroup({ ...group, privacy: { ...group.privacy, ...patch.privacy } })
  },
}

/** The body holds the keys that elsewhere stand under `privacy`. No events are sent for these changes. */
function readPrivacyOfAll<Patch extends object>(call: Call, readPatch: (body: JsonObject) => Patch) {
  const privacy = readObject(call.body)
  const { serial } = callingSystem(call)
  const patch = readPatch(new Map([['privacy', privacy]]))
  refuseEmpty(patch)
  return { system: serial, patch }
}

/** The server shows the name of the system here whoever asks, also where `name_privacy` hides it. */
const titleOf = (shown: { name: string; display_name: string | null }, system: { name: string | null }) =>
  `${shown.display_name ?? shown.name}${system.name === null ? '' : ` (${system.name})`}`

const card = (kind: string, title: string) => ({
  type: 'rich',
  provider_name: `PluralKit ${kind}`,
  provider_url: 'https://pluralkit.me',
  title,
})
