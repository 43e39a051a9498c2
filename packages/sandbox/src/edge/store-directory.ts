import type { World } from '../world.js'
import type { Directory } from './directory.js'

/** What there is in a sandbox. */
export function directoryOf({ store }: Pick<World, 'store'>): Directory {
  return {
    callerOf: (token) => store.read.systemByToken.get(token),
    systems: {
      byId: (id) => store.read.systemById.get(id),
      byUuid: (uuid) => store.read.systemByUuid.get(uuid),
      byAccount: (account) => store.read.systemByAccount.get(account),
    },
    members: {
      byId: (id) => store.read.members.byId(id)?.system,
      byUuid: (uuid) => store.read.members.byUuid(uuid)?.system,
    },
    groups: {
      byId: (id) => store.read.groups.byId(id)?.system,
      byUuid: (uuid) => store.read.groups.byUuid(uuid)?.system,
    },
    switches: { byUuid: (uuid) => store.read.switches.byUuid(uuid)?.system },
  }
}
