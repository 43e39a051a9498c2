import { describe, expect, test } from 'vitest'
import { operationsOf } from '../scripts/generator/operation.js'
import { type OperationId, operationTable } from '../src/generated/operations.js'
import { ErrorCode } from '../src/index.js'
import { document, observedClient } from './support.js'

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

const documented = Object.entries(document.paths).flatMap(([path, item]) =>
  (['get', 'post', 'patch', 'delete'] as const).flatMap((method) => {
    const operation = item[method]
    return operation ? [{ path, method: method.toUpperCase(), operation }] : []
  }),
)

test('every operation of the document has a method, and every method an operation', () => {
  const { pk } = observedClient(() => Response.json({}))
  const { raw, whoami, ...groups } = pk
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
  expect(named.map(({ operationId }) => operationId).sort()).toEqual(
    documented.map(({ operation }) => operation.operationId).sort(),
  )
})

describe.each(named)('pk.$tag.$method', ({ tag, method, operationId }) => {
  const operation = operationTable[operationId]
  const values: Record<string, string> = {
    systemRef: 'exampl',
    memberRef: 'robins',
    groupRef: 'forest',
    switchRef: 'c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706',
    guildId: '823450000000000001',
    messageId: '1573408883081347079',
  }

  test('sends its operation, with all arguments where they belong', async () => {
    const { pk, requests } = observedClient(() =>
      operation.result === 'void' ? new Response(null, { status: 204 }) : Response.json({}),
    )
    const { body, queryParameters } = operationsOf(document).find(({ id }) => id === operationId) ?? {}
    const query = Object.fromEntries((queryParameters ?? []).map(({ name }) => [name, '1']))
    const send = Reflect.get(Reflect.get(pk, tag), method)
    await send(
      ...operation.pathParameters.map((name) => values[name]),
      ...(body ? [{ some: 'body' }] : []),
      ...(queryParameters?.length ? [query] : []),
    )

    expect(requests).toHaveLength(1)
    const [request] = requests
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '')
    const search = new URLSearchParams(query).toString()
    expect(request?.method).toBe(operation.method)
    expect(request?.url).toBe(`https://api.pluralkit.me/v2${path}${search && `?${search}`}`)
    expect(await request?.text()).toBe(body ? '{"some":"body"}' : '')
  })

  test('is what the document says of it', () => {
    const inDocument = documented.find((candidate) => candidate.operation.operationId === operationId)
    expect(operation).toMatchObject({
      method: inDocument?.method,
      path: inDocument?.path,
      ...inDocument?.operation['x-rate-limit'],
    })
    expect(inDocument?.operation.tags).toEqual([tag])
    const security = JSON.stringify(inDocument?.operation.security)
    expect(security).toBe(operation.tokenRequired ? '[{"token":[]}]' : '[{},{"token":[]}]')
    expect([...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(
      operation.pathParameters,
    )
  })
})

test('every error code of the document has a name', () => {
  const codes = document['x-error-codes'].map(({ code }) => code)
  expect(Object.values(ErrorCode).sort()).toEqual([...new Set(codes)].sort())
  for (const { name, code } of document['x-error-codes']) {
    if (code !== 0) expect(ErrorCode).toHaveProperty(name, code)
  }
})
