// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

export const routes = {
  '/systems/{systemRef}': { GET: 'getSystem', PATCH: 'updateSystem' },
  '/systems/{systemRef}/settings': { GET: 'getSystemSettings', PATCH: 'updateSystemSettings' },
  '/systems/{systemRef}/autoproxy': { GET: 'getAutoproxy', PATCH: 'updateAutoproxy' },
  '/systems/{systemRef}/guilds/{guildId}': { GET: 'getSystemGuildSettings', PATCH: 'updateSystemGuildSettings' },
  '/systems/{systemRef}/members': { GET: 'listMembers' },
  '/members': { POST: 'createMember' },
  '/members/{memberRef}': { GET: 'getMember', PATCH: 'updateMember', DELETE: 'deleteMember' },
  '/members/{memberRef}/groups': { GET: 'listMemberGroups' },
  '/members/{memberRef}/groups/add': { POST: 'addMemberGroups' },
  '/members/{memberRef}/groups/remove': { POST: 'removeMemberGroups' },
  '/members/{memberRef}/groups/overwrite': { POST: 'overwriteMemberGroups' },
  '/members/{memberRef}/guilds/{guildId}': { GET: 'getMemberGuildSettings', PATCH: 'updateMemberGuildSettings' },
  '/systems/{systemRef}/groups': { GET: 'listGroups' },
  '/groups': { POST: 'createGroup' },
  '/groups/{groupRef}': { GET: 'getGroup', PATCH: 'updateGroup', DELETE: 'deleteGroup' },
  '/groups/{groupRef}/members': { GET: 'listGroupMembers' },
  '/groups/{groupRef}/members/add': { POST: 'addGroupMembers' },
  '/groups/{groupRef}/members/remove': { POST: 'removeGroupMembers' },
  '/groups/{groupRef}/members/overwrite': { POST: 'overwriteGroupMembers' },
  '/systems/{systemRef}/switches': { GET: 'listSwitches', POST: 'createSwitch' },
  '/systems/{systemRef}/fronters': { GET: 'getFronters' },
  '/systems/{systemRef}/switches/{switchRef}': { GET: 'getSwitch', PATCH: 'updateSwitch', DELETE: 'deleteSwitch' },
  '/systems/{systemRef}/switches/{switchRef}/members': { PATCH: 'updateSwitchMembers' },
  '/messages/{messageId}': { GET: 'getMessage' },
} as const

type Routes = typeof routes
export type OperationId = { [Path in keyof Routes]: Routes[Path][keyof Routes[Path]] }[keyof Routes]
