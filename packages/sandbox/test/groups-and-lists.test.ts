import { expect, test } from 'vitest'
import { error, open } from './support/client.js'

const idsOf = (answer: { json: { id: string }[] }) => answer.json.map(({ id }) => id).sort()

test('adding skips who is in already, removing who is not', async () => {
  const { own } = open()
  expect((await own.post('/groups/forest/members/add', ['robins', 'ashley'])).status).toBe(204)
  expect((await own.post('/groups/forest/members/remove', ['junipr', 'junipr'])).status).toBe(204)
  expect(idsOf(await own.get('/groups/forest/members'))).toEqual(['ashley', 'robins'])
})

test('groups of a member can be added, removed and overwritten from its side', async () => {
  const { own } = open()
  await own.post('/members/ashley/groups/add', ['forest'])
  expect(idsOf(await own.get('/members/ashley/groups'))).toEqual(['forest', 'nights'])
  await own.post('/members/ashley/groups/remove', ['nights'])
  expect(idsOf(await own.get('/members/ashley/groups'))).toEqual(['forest'])
  await own.post('/members/ashley/groups/overwrite', ['nights'])
  expect(idsOf(await own.get('/members/ashley/groups'))).toEqual(['nights'])
})

test('an empty list clears on overwrite, and is a 400 for add and remove', async () => {
  const { own } = open()
  for (const action of ['add', 'remove']) {
    expect((await own.post(`/groups/forest/members/${action}`, [])).json).toEqual(
      error(0, '400: Bad Request'),
    )
  }
  expect((await own.post('/groups/forest/members/overwrite', [])).status).toBe(204)
  expect((await own.get('/groups/forest/members')).json).toEqual([])
})

test('a new member twice in one list crashes the server, and an overwrite has emptied the group by then', async () => {
  const { own } = open()
  const list = ['ashley', 'e4a81f37-6c0d-4d29-a5b7-3f8e2d61b033']
  expect((await own.post('/groups/forest/members/add', list)).status).toBe(500)
  expect(idsOf(await own.get('/groups/forest/members'))).toEqual(['junipr', 'robins'])
  expect((await own.post('/groups/forest/members/overwrite', list)).status).toBe(500)
  expect(idsOf(await own.get('/groups/forest/members'))).toEqual([])
})

test('a group twice in one list crashes the server, and an overwrite has taken the member out of all by then', async () => {
  const { own } = open()
  const { json: group } = await own.post('/groups', { name: 'New' })
  const list = [group.id, group.uuid]
  expect((await own.post('/members/robins/groups/add', list)).status).toBe(500)
  expect(idsOf(await own.get('/members/robins/groups'))).toContain('forest')
  expect((await own.post('/members/robins/groups/overwrite', list)).status).toBe(500)
  expect(idsOf(await own.get('/members/robins/groups'))).toEqual([])
})

test('a member twice in one list is no fault if it is in the group already, and none when it is to go', async () => {
  const { own } = open()
  expect((await own.post('/groups/forest/members/add', ['robins', 'robins'])).status).toBe(204)
  expect((await own.post('/groups/forest/members/remove', ['ashley', 'robins', 'robins'])).status).toBe(204)
  expect(idsOf(await own.get('/groups/forest/members'))).toEqual(['junipr'])
})

test('an overwrite that names an unknown member changes nothing', async () => {
  const { own } = open()
  expect((await own.post('/groups/forest/members/overwrite', ['ashley', 'zzzzzz'])).status).toBe(404)
  expect(idsOf(await own.get('/groups/forest/members'))).toEqual(['junipr', 'robins'])
})

test('a list is read one by one: the first fault counts', async () => {
  const { own } = open()
  const codeOf = async (list: unknown[]) => {
    const { status, json } = await own.post('/groups/forest/members/add', list)
    return [status, json.code]
  }
  expect(await codeOf(['zzzzzz', {}])).toEqual([404, 20003])
  expect(await codeOf([{}, 'zzzzzz'])).toEqual([400, 0])
  expect((await own.post('/groups/forest/members/add', [null])).json.message).toBe("Member '' not found.")
  expect((await own.post('/groups/forest/members/add', [true])).json.message).toBe("Member 'True' not found.")
  expect((await own.post('/groups/forest/members/add', [1.5])).json.message).toBe("Member '1.5' not found.")
})

test('only the exact id or UUID of an own entity is found in a list, and the first that is not is named', async () => {
  const { own } = open()
  const answer = await own.post('/groups/forest/members/add', ['ashley', 'ASHLEY', 'zzzzzz'])
  expect([answer.status, answer.json]).toEqual([404, error(20003, "Member 'ASHLEY' not found.")])
  const unnamed = await own.post('/members/ashley/groups/add', ['zzzzzz'])
  expect(unnamed.json).toEqual(error(20004, 'Group not found.'))
  const named = await own.post('/members/ashley/groups/overwrite', ['zzzzzz'])
  expect(named.json).toEqual(error(20005, "Group 'zzzzzz' not found."))
})

test('what the server does not order comes in another order every time', async () => {
  const members = Array.from({ length: 20 }, (_, index) => ({ key: `m${index}`, name: `${index}` }))
  const keys = members.map(({ key }) => key)
  const seed = {
    systems: [
      {
        token: 'token',
        members,
        groups: [{ id: 'groupa', name: 'A', members: keys }],
        switches: [{ timestamp: '2024-01-01T00:00:00Z', members: keys }],
      },
    ],
  }
  const { own } = open({ seed, random: 7 }, 'token')
  for (const path of ['/systems/@me/members', '/groups/groupa/members', '/systems/@me/switches']) {
    const first = (await own.get(path)).text
    const second = (await own.get(path)).text
    expect(second).not.toBe(first)
    expect([...second].sort()).toEqual([...first].sort())
  }
  const fronters = (await own.get('/systems/@me/fronters')).json.members
  expect(fronters.map(({ name }: { name: string }) => name)).toEqual(members.map(({ name }) => name))
})

test('the same random numbers give the same ids and the same orders', async () => {
  const run = async () => {
    const { own } = open({ random: 42, clock: () => 0 })
    return [(await own.post('/members', { name: 'New' })).text, (await own.get('/systems/@me/members')).text]
  }
  expect(await run()).toEqual(await run())
})
