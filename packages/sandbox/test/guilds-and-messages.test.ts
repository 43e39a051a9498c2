import { expect, test } from 'vitest'
import { error, exampleValue, open, stoppedClock } from './support/client.js'

test('guild settings have to be there already: no request makes them', async () => {
  const { own } = open()
  const noSystemGuild = error(20009, 'No system guild settings found for target guild.')
  const noMemberGuild = error(20010, 'No member guild settings found for target guild.')
  expect((await own.patch('/systems/@me/guilds/1', { tag: 'x' })).json).toEqual(noSystemGuild)
  expect((await own.get('/systems/@me/guilds/1')).json).toEqual(noSystemGuild)
  expect((await own.patch('/members/junipr/guilds/823450000000000001', { display_name: 'x' })).json).toEqual(
    noMemberGuild,
  )
})

test.each([
  '823450000000000001',
  '0823450000000000001',
  '+823450000000000001',
  '%20823450000000000001%20',
  '0xb6d7b69844ba001',
])('the guild id %s can be read', async (guild) => {
  const { own } = open()
  expect((await own.get(`/systems/@me/guilds/${guild}`)).status).toBe(200)
})

test.each(['-1', '1.5', '1e3', 'abc', '18446744073709551616', '%D9%A1'])(
  'the guild id %s is a 400',
  async (guild) => {
    const { own } = open()
    expect((await own.get(`/systems/@me/guilds/${guild}`)).json).toEqual(error(0, '400: Bad Request'))
  },
)

test('null leaves the flags of a server as they are, and alone is no change', async () => {
  const { own } = open()
  const path = '/systems/@me/guilds/823450000000000001'
  expect((await own.patch(path, { proxying_enabled: null, tag: null })).json).toMatchObject({
    proxying_enabled: true,
    tag: null,
  })
  expect((await own.patch(path, { proxying_enabled: null })).status).toBe(400)
})

test("a message is found by its original's id for 30 minutes, by its own for ever", async () => {
  const time = stoppedClock()
  const { own } = open({ clock: time.clock })
  const { id, original } = exampleValue('OwnMessage')
  time.advance(30 * 60 * 1000 - 1)
  expect((await own.get(`/messages/${original}`)).json.id).toBe(id)
  time.advance(1)
  const gone = await own.get(`/messages/${original}`)
  expect([gone.status, gone.json]).toEqual([404, error(20006, 'Message not found.')])
  expect((await own.get(`/messages/${id}`)).status).toBe(200)
})

test('a message outlives its member, and then says nothing of the system either', async () => {
  const { own } = open()
  const { id } = exampleValue('OwnMessage')
  await own.delete('/members/robins')
  expect((await own.get(`/messages/${id}`)).json).toMatchObject({ id, member: null, system: null })
})

test('what is not known of a message is an empty text for the original, and null for the server', async () => {
  const seed = { systems: [], messages: [{ id: '81665402068795414', sender: '1', channel: '2' }] }
  const { own } = open({ seed })
  expect((await own.get('/messages/81665402068795414')).json).toEqual({
    timestamp: '2015-08-14T08:29:09Z',
    id: '81665402068795414',
    original: '',
    sender: '1',
    channel: '2',
    guild: null,
    system: null,
    member: null,
  })
})
