import { expect, test } from 'vitest'
import { error, exampleToken, open } from './support/client.js'

test.each([
  ['member_list_privacy', '/systems/exampl/members', 30001, 'Unauthorized to view member list'],
  ['group_list_privacy', '/systems/exampl/groups', 30002, 'Unauthorized to view group list'],
  ['group_list_privacy', '/members/robins/groups', 30002, 'Unauthorized to view group list'],
  ['front_privacy', '/systems/exampl/fronters', 30004, 'Unauthorized to view current fronters.'],
  ['front_history_privacy', '/systems/exampl/switches', 30005, 'Unauthorized to view front history.'],
])('a private %s closes %s to everybody but the owner', async (key, path, code, message) => {
  const { own, other } = open()
  expect((await other.get(path)).status).toBe(200)
  await own.patch('/systems/@me', { privacy: { [key]: 'private' } })

  const refused = await other.get(path)
  expect([refused.status, refused.json]).toEqual([403, error(code, message)])
  expect((await own.get(path)).status).toBe(200)
})

test("a group's own list_privacy closes its members, and empties them in the list of groups", async () => {
  const { other } = open()
  const refused = await other.get('/groups/nights/members')
  expect(refused.json).toEqual(error(30003, 'Unauthorized to view group member list'))
  const groups = (await other.get('/systems/exampl/groups?with_members=true')).json
  expect(groups.find(({ id }: { id: string }) => id === 'nights').members).toEqual([])
})

test('a private visibility hides a member from lists only', async () => {
  const { other } = open()
  const listed = (await other.get('/systems/exampl/members')).json.map(({ id }: { id: string }) => id)
  expect(listed.sort()).toEqual(['junipr', 'robins'])
  expect((await other.get('/members/ashley')).status).toBe(200)
  const ashleysSwitch = await other.get('/systems/exampl/switches/6e0d4b92-f351-4a87-9c7e-1b2a3d4c5e66')
  expect(ashleysSwitch.json.members[0].id).toBe('ashley')
})

test('a hidden name gives way to the display name, and to the real name where there is none', async () => {
  const { own, other } = open()
  expect((await other.get('/members/ashley')).json).toMatchObject({ name: 'Ash', display_name: null })
  await own.patch('/members/ashley', { display_name: null })
  expect((await other.get('/members/ashley')).json).toMatchObject({ name: 'Ashley', display_name: null })
})

test('hidden proxy tags are an empty list, and all other hidden values null', async () => {
  const { other } = open()
  expect((await other.get('/members/ashley')).json).toMatchObject({
    proxy_tags: [],
    birthday: null,
    created: null,
    message_count: null,
    autoproxy_enabled: null,
    privacy: null,
  })
})

test('a wrong token is no error: it shows the public view', async () => {
  const { sandbox } = open()
  const answer = await sandbox.fetch(
    new Request('http://sandbox.test/v2/systems/exampl', {
      headers: { 'User-Agent': 'sandbox-tests', Authorization: 'Bearer wrong' },
    }),
  )
  const system = await answer.json()
  expect(answer.status).toBe(200)
  expect(system).not.toHaveProperty('webhook_url')
  expect(system.privacy).toBeNull()
})

test.each([
  ['member', '/systems/exampl/members', { visibility: 'private', proxy_privacy: '' }],
  ['group', '/systems/exampl/groups', { visibility: 'private' }],
])('the website sets the privacy of every %s at once', async (kind, list, privacy) => {
  const { sandbox, own, other } = open()
  const set = (body: unknown, client = own) =>
    client.send('POST', `/private/bulk_privacy/${kind}`, {
      headers: {
        'User-Agent': 'sandbox-tests',
        'Content-Type': 'application/json',
        ...(client === own && { Authorization: exampleToken }),
      },
      body: JSON.stringify(body),
    })
  const answer = await set(privacy)
  expect([answer.status, answer.text]).toEqual([204, ''])
  expect((await other.get(list)).json).toEqual([])
  expect((await own.get(list)).json[0].privacy.visibility).toBe('private')
  expect(sandbox.dispatched).toEqual([])
  expect((await set(privacy, other)).status).toBe(401)
  expect((await set({})).json).toEqual(error(0, '400: Bad Request'))
  expect((await set({ visibility: 'hidden' })).json.errors).toHaveProperty('visibility')
  expect((await own.get('/private/bulk_privacy/member')).status).toBe(404)
})
