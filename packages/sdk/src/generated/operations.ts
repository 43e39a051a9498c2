// Made by scripts/generate.ts from the OpenAPI document; see README.md. Do not edit.

import type { paths } from './schema.js'

/** What the runtime knows of an operation. */
export interface Operation {
  method: 'GET' | 'PATCH' | 'POST' | 'DELETE'
  /** Path behind the base URL, with its parameters in braces. */
  path: keyof paths
  pathParameters: readonly string[]
  /** The budget of the rate limit that it counts against, and how much. */
  scope: 'generic_get' | 'generic_update' | 'message'
  cost: number
  /** Whether it makes no sense without a token. */
  tokenRequired: boolean
  /** What success gives: JSON; nothing (204); or JSON, or null where the API has nothing to say (204). */
  result: 'json' | 'void' | 'json-or-null'
}

/** All operations of the document, by operationId. */
export const operationTable = {
  getSystem: { method: 'GET', path: '/systems/{systemRef}', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  updateSystem: { method: 'PATCH', path: '/systems/{systemRef}', pathParameters: ['systemRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getSystemSettings: { method: 'GET', path: '/systems/{systemRef}/settings', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  updateSystemSettings: { method: 'PATCH', path: '/systems/{systemRef}/settings', pathParameters: ['systemRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getAutoproxy: { method: 'GET', path: '/systems/{systemRef}/autoproxy', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: true, result: 'json' },
  updateAutoproxy: { method: 'PATCH', path: '/systems/{systemRef}/autoproxy', pathParameters: ['systemRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getSystemGuildSettings: { method: 'GET', path: '/systems/{systemRef}/guilds/{guildId}', pathParameters: ['systemRef', 'guildId'], scope: 'generic_get', cost: 1, tokenRequired: true, result: 'json' },
  updateSystemGuildSettings: { method: 'PATCH', path: '/systems/{systemRef}/guilds/{guildId}', pathParameters: ['systemRef', 'guildId'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  listMembers: { method: 'GET', path: '/systems/{systemRef}/members', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  createMember: { method: 'POST', path: '/members', pathParameters: [], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getMember: { method: 'GET', path: '/members/{memberRef}', pathParameters: ['memberRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  updateMember: { method: 'PATCH', path: '/members/{memberRef}', pathParameters: ['memberRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  deleteMember: { method: 'DELETE', path: '/members/{memberRef}', pathParameters: ['memberRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  listMemberGroups: { method: 'GET', path: '/members/{memberRef}/groups', pathParameters: ['memberRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  addMemberGroups: { method: 'POST', path: '/members/{memberRef}/groups/add', pathParameters: ['memberRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  removeMemberGroups: { method: 'POST', path: '/members/{memberRef}/groups/remove', pathParameters: ['memberRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  overwriteMemberGroups: { method: 'POST', path: '/members/{memberRef}/groups/overwrite', pathParameters: ['memberRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  getMemberGuildSettings: { method: 'GET', path: '/members/{memberRef}/guilds/{guildId}', pathParameters: ['memberRef', 'guildId'], scope: 'generic_get', cost: 1, tokenRequired: true, result: 'json' },
  updateMemberGuildSettings: { method: 'PATCH', path: '/members/{memberRef}/guilds/{guildId}', pathParameters: ['memberRef', 'guildId'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  listGroups: { method: 'GET', path: '/systems/{systemRef}/groups', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  createGroup: { method: 'POST', path: '/groups', pathParameters: [], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getGroup: { method: 'GET', path: '/groups/{groupRef}', pathParameters: ['groupRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  updateGroup: { method: 'PATCH', path: '/groups/{groupRef}', pathParameters: ['groupRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  deleteGroup: { method: 'DELETE', path: '/groups/{groupRef}', pathParameters: ['groupRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  listGroupMembers: { method: 'GET', path: '/groups/{groupRef}/members', pathParameters: ['groupRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  addGroupMembers: { method: 'POST', path: '/groups/{groupRef}/members/add', pathParameters: ['groupRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  removeGroupMembers: { method: 'POST', path: '/groups/{groupRef}/members/remove', pathParameters: ['groupRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  overwriteGroupMembers: { method: 'POST', path: '/groups/{groupRef}/members/overwrite', pathParameters: ['groupRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  listSwitches: { method: 'GET', path: '/systems/{systemRef}/switches', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  createSwitch: { method: 'POST', path: '/systems/{systemRef}/switches', pathParameters: ['systemRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getFronters: { method: 'GET', path: '/systems/{systemRef}/fronters', pathParameters: ['systemRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json-or-null' },
  getSwitch: { method: 'GET', path: '/systems/{systemRef}/switches/{switchRef}', pathParameters: ['systemRef', 'switchRef'], scope: 'generic_get', cost: 1, tokenRequired: false, result: 'json' },
  updateSwitch: { method: 'PATCH', path: '/systems/{systemRef}/switches/{switchRef}', pathParameters: ['systemRef', 'switchRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  deleteSwitch: { method: 'DELETE', path: '/systems/{systemRef}/switches/{switchRef}', pathParameters: ['systemRef', 'switchRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'void' },
  updateSwitchMembers: { method: 'PATCH', path: '/systems/{systemRef}/switches/{switchRef}/members', pathParameters: ['systemRef', 'switchRef'], scope: 'generic_update', cost: 1, tokenRequired: true, result: 'json' },
  getMessage: { method: 'GET', path: '/messages/{messageId}', pathParameters: ['messageId'], scope: 'message', cost: 1, tokenRequired: false, result: 'json' },
} as const satisfies Record<string, Operation>

/** Id of an operation, as in the document. */
export type OperationId = keyof typeof operationTable
