import { describe, expect, test } from 'vitest'
import { type Operation, operationsOf } from '../scripts/generator/operation.js'
import type { OperationId } from '../src/generated/operations.js'
import { ErrorCode } from '../src/index.js'
import { document, observedClient, queryOf, successOf } from './support.js'

/** Frozen: the names that programs call. */
const methods: Record<string, Record<string, OperationId>> = {
  systems: {
    get: 'getSystem',
    update: 'updateSystem',
    getSettings: 'getSystemSettings',
    updateSettings: 'updateSystemSettings',
    getAutoproxy: 'getAutoproxy',
    updateAutoproxy: 'updateAutoproxy',
    getGuildSettings: 'getSystemGuildSettings',
    updateGuildSettings: 'updateSystemGuildSettings',
  },
  members: {
    list: 'listMembers',
    create: 'createMember',
    get: 'getMember',
    update: 'updateMember',
    delete: 'deleteMember',
    listGroups: 'listMemberGroups',
    addGroups: 'addMemberGroups',
    removeGroups: 'removeMemberGroups',
    overwriteGroups: 'overwriteMemberGroups',
    getGuildSettings: 'getMemberGuildSettings',
    updateGuildSettings: 'updateMemberGuildSettings',
  },
  groups: {
    list: 'listGroups',
    create: 'createGroup',
    get: 'getGroup',
    update: 'updateGroup',
    delete: 'deleteGroup',
    listMembers: 'listGroupMembers',
    addMembers: 'addGroupMembers',
    removeMembers: 'removeGroupMembers',
    overwriteMembers: 'overwriteGroupMembers',
  },
  switches: {
    list: 'listSwitches',
    create: 'createSwitch',
    getFronters: 'getFronters',
    get: 'getSwitch',
    update: 'updateSwitch',
    delete: 'deleteSwitch',
    updateMembers: 'updateSwitchMembers',
  },
  messages: { get: 'getMessage' },
}

const named = Object.entries(methods).flatMap(([tag, group]) =>
  Object.entries(group).map(([method, operationId]) => ({ tag, method, operationId })),
)

const documented = operationsOf(document)

test('every operation of the document has a method, and every method an operation', () => {
  const { pk } = observedClient(() => Response.json({}))
  const { whoami, fetch, baseUrl, ...groups } = pk
  const offered = Object.fromEntries(
    Object.entries(groups).map(([tag, group]) => [
      tag,
      Object.keys(group)
        .filter((name) => name !== 'iterate')
        .sort(),
    ]),
  )
  const expected = Object.fromEntries(
    Object.entries(methods).map(([tag, group]) => [tag, Object.keys(group).sort()]),
  )
  expect(offered).toEqual(expected)
  expect(named.map(({ operationId }) => operationId).sort()).toEqual(documented.map(({ id }) => id).sort())
})

const values: Record<string, string> = {
  systemRef: 'exampl',
  memberRef: 'robins',
  groupRef: 'forest',
  switchRef: 'c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706',
  guildId: '823450000000000001',
  messageId: '1573408883081347079',
}

/** The arguments of an operation's method. */
function argumentsOf(operation: Operation) {
  const { pathParameters, body, queryParameters } = operation
  return [
    ...pathParameters.map(({ name }) => values[name]),
    ...(body ? [{ some: 'body' }] : []),
    ...(queryParameters.length > 0 ? [{ query: queryOf(operation) }] : []),
  ]
}

describe.each(documented)('pk.$tag.$methodName', (operation) => {
  const { id, tag, methodName, httpMethod, path, body } = operation
  const answer = () => successOf(operation)

  test('sends its operation, with all arguments where they belong', async () => {
    const { pk, requests } = observedClient(answer)
    await Reflect.get(Reflect.get(pk, tag), methodName)(...argumentsOf(operation))

    expect(requests).toHaveLength(1)
    const filled = path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
    const search = new URLSearchParams(
      Object.entries(queryOf(operation)).map((pair) => pair.map(String)),
    ).toString()
    expect(requests[0]?.method).toBe(httpMethod)
    expect(requests[0]?.url).toBe(`https://api.pluralkit.me/v2${filled}${search && `?${search}`}`)
    expect(await requests[0]?.text()).toBe(body ? '{"some":"body"}' : '')
  })

  test('has the name that programs call it by, also in a stack', () => {
    expect(methods[tag]?.[methodName]).toBe(id)
    expect(Reflect.get(Reflect.get(observedClient(answer).pk, tag), methodName).name).toBe(methodName)
  })
})

test('every error code of the document has a name', () => {
  const codes = document['x-error-codes'].map(({ code }) => code)
  expect(Object.values(ErrorCode).sort()).toEqual([...new Set(codes)].sort())
  for (const { name, code } of document['x-error-codes']) {
    if (code !== 0) expect(ErrorCode).toHaveProperty(name, code)
  }
})
