import { createRequire } from 'node:module'
import { type RunningSandboxMock, startMock } from '@pluralkit-openapi/mock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// Programs of others, written for the real server, run unchanged against the mock.

// Its types say that it is CommonJS, and that is how it can be had.
const { default: PKAPI }: typeof import('pkapi.js') = createRequire(import.meta.url)('pkapi.js')

const GUILD = '823450000000000001'
const MESSAGE = '1573408883081347079'

let mock: RunningSandboxMock
const strange: string[] = []
beforeAll(async () => {
  mock = await startMock({
    limits: false,
    log({ method, path, violations }) {
      for (const { in: where, message } of violations)
        if (where === 'answer') strange.push(`${method} ${path}: ${message}`)
    },
  })
})
afterAll(() => mock.close())

describe('pkapi.js', () => {
  const open = () => {
    mock.sandbox.reset()
    return new PKAPI({ base_url: mock.url, token: mock.exampleToken, debug: false })
  }

  test('reads a system with all that belongs to it', async () => {
    const api = open()
    const system = await api.getSystem()
    expect([...(await system.getMembers()).values()]).toHaveLength(3)
    expect((await system.getGroups(mock.exampleToken, true)).size).toBeGreaterThan(0)
    const fronters = await api.getFronters({ system: '@me' })
    expect([...(fronters?.members?.values() ?? [])]).toMatchObject([{ name: 'Robin' }, { name: 'Juniper' }])
    expect(await api.getMessage({ message: MESSAGE })).toMatchObject({ member: { name: 'Robin' } })
    expect((await api.getSystemConfig()).timezone).toBe('Europe/Berlin')
    expect((await api.getSystemGuildSettings({ guild: GUILD })).tag).toBe('| Ex')
    expect((await api.getSystemAutoproxySettings({ guild: GUILD })).autoproxy_mode).toBe('latch')
  })

  test('makes, changes and deletes members and groups', async () => {
    const api = open()
    const member = await api.createMember({ name: 'New', proxy_tags: [{ prefix: 'n:', suffix: '' }] })
    const group = await api.createGroup({ name: 'Group' })
    await api.setGroupMembers({ group: group.id, members: [member.id, 'robins'] })
    await api.removeMemberGroups({ member: 'robins', groups: [group.id] })
    expect((await api.getGroupMembers({ group: group.id })).size).toBe(1)
    const changed = await api.patchMember({ member: member.id, name: 'New', display_name: 'Newer' })
    expect(changed.display_name).toBe('Newer')
    await api.deleteMember({ member: member.id })
    await expect(api.getMember({ member: member.id })).rejects.toMatchObject({ status: 404, code: 20002 })
  })

  test('logs switches, moves them and deletes them', async () => {
    const api = open()
    const logged = await api.createSwitch({
      members: ['ashley'],
      timestamp: new Date('2026-01-02T03:04:05Z'),
    })
    const id = logged?.id ?? ''
    const moved = await api.patchSwitchTimestamp({
      switch: id,
      timestamp: new Date('2026-01-01T00:00:00Z'),
    })
    expect(new Date(moved.timestamp).toISOString()).toBe('2026-01-01T00:00:00.000Z')
    const pages = await api.getSwitches({
      system: '@me',
      raw: true,
      before: new Date('2026-01-01T00:00:01Z'),
    })
    expect([...(pages?.values() ?? [])]).toMatchObject([{ id, members: ['ashley'] }])
    await api.deleteSwitch({ switch: id })
  })

  test('gets no answer that the document does not have', () => {
    expect(strange).toEqual([])
  })
})
