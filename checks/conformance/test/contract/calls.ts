import type { ApiPromise, OperationId, PluralKit } from '@pluralkit-openapi/sdk'

/** A call of an operation through the SDK. The body comes from the document, or breaks its rules on purpose. */
export type Call = (pk: PluralKit, body: never) => ApiPromise<unknown>

const GUILD = '823450000000000001'
const SWITCH = 'c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706'

/** Every operation, called with what belongs to the Example System. */
export const calls: Record<OperationId, Call> = {
  getSystem: (pk) => pk.systems.get('exampl'),
  updateSystem: (pk, body) => pk.systems.update('@me', body),
  getSystemSettings: (pk) => pk.systems.getSettings('@me'),
  updateSystemSettings: (pk, body) => pk.systems.updateSettings('@me', body),
  getAutoproxy: (pk) => pk.systems.getAutoproxy('@me', { query: { guild_id: GUILD } }),
  updateAutoproxy: (pk, body) => pk.systems.updateAutoproxy('@me', body, { query: { guild_id: GUILD } }),
  getSystemGuildSettings: (pk) => pk.systems.getGuildSettings('@me', GUILD),
  updateSystemGuildSettings: (pk, body) => pk.systems.updateGuildSettings('@me', GUILD, body),
  listMembers: (pk) => pk.members.list('exampl'),
  createMember: (pk, body) => pk.members.create(body),
  getMember: (pk) => pk.members.get('robins'),
  updateMember: (pk, body) => pk.members.update('robins', body),
  deleteMember: (pk) => pk.members.delete('robins'),
  listMemberGroups: (pk) => pk.members.listGroups('robins'),
  addMemberGroups: (pk, body) => pk.members.addGroups('robins', body),
  removeMemberGroups: (pk, body) => pk.members.removeGroups('robins', body),
  overwriteMemberGroups: (pk, body) => pk.members.overwriteGroups('robins', body),
  getMemberGuildSettings: (pk) => pk.members.getGuildSettings('robins', GUILD),
  updateMemberGuildSettings: (pk, body) => pk.members.updateGuildSettings('robins', GUILD, body),
  listGroups: (pk) => pk.groups.list('exampl', { query: { with_members: true } }),
  createGroup: (pk, body) => pk.groups.create(body),
  getGroup: (pk) => pk.groups.get('forest'),
  updateGroup: (pk, body) => pk.groups.update('forest', body),
  deleteGroup: (pk) => pk.groups.delete('forest'),
  listGroupMembers: (pk) => pk.groups.listMembers('forest'),
  addGroupMembers: (pk, body) => pk.groups.addMembers('forest', body),
  removeGroupMembers: (pk, body) => pk.groups.removeMembers('forest', body),
  overwriteGroupMembers: (pk, body) => pk.groups.overwriteMembers('forest', body),
  listSwitches: (pk) =>
    pk.switches.list('exampl', { query: { before: '2026-11-20T18:30:00.123456Z', limit: 10 } }),
  createSwitch: (pk, body) => pk.switches.create('@me', body),
  getFronters: (pk) => pk.switches.getFronters('exampl'),
  getSwitch: (pk) => pk.switches.get('exampl', SWITCH),
  updateSwitch: (pk, body) => pk.switches.update('@me', SWITCH, body),
  deleteSwitch: (pk) => pk.switches.delete('@me', SWITCH),
  updateSwitchMembers: (pk, body) => pk.switches.updateMembers('@me', SWITCH, body),
  getMessage: (pk) => pk.messages.get('1573408883081347079'),
}
