import { expect, test } from 'vitest'
import type { DispatchEvent } from '../src/index.js'
import { open } from './support/client.js'

const url = 'https://hooks.example.com/pk'
const uuid = '11111111-1111-4111-8111-111111111111'
const memberUuid = '22222222-2222-4222-8222-222222222222'

function openWithWebhook(onDispatch?: (event: DispatchEvent) => void) {
  const seed = {
    systems: [
      {
        token: 'token',
        webhook_token: 'signing token',
        system: { uuid, webhook_url: url },
        members: [{ id: 'robins', uuid: memberUuid, name: 'Robin' }],
        guilds: [{ guild_id: '1' }],
        memberGuilds: [{ member: 'robins', guild_id: '1' }],
      },
    ],
  }
  return open({ seed, ...(onDispatch ? { onDispatch } : {}) }, 'token')
}

test('an event tells all recognised keys of the request, as they are stored', async () => {
  const { sandbox, own } = openWithWebhook()
  await own.patch('/members/robins', {
    privacy: { visibility: '' },
    color: 'FFFFFF',
    pronouns: ' ',
    name: 'Robin',
    x: 1,
  })
  expect(sandbox.dispatched).toEqual([
    {
      url,
      payload: {
        type: 'UPDATE_MEMBER',
        signing_token: 'signing token',
        system_id: uuid,
        id: memberUuid,
        data: { name: 'Robin', color: 'ffffff', pronouns: null, privacy: { visibility: 'private' } },
      },
    },
  ])
})

test('a switch for another time is told as one of now that then moves', async () => {
  const { sandbox, own } = openWithWebhook()
  const { json } = await own.post('/systems/@me/switches', {
    members: ['robins'],
    timestamp: '2010-03-01T00:00:00.123456789Z',
  })
  const [created, moved] = sandbox.dispatched.map(({ payload }) => payload)
  expect(created).toMatchObject({
    type: 'CREATE_SWITCH',
    id: json.id,
    data: { id: json.id, members: [memberUuid] },
  })
  expect(created?.data).not.toMatchObject({ timestamp: json.timestamp })
  expect(moved).toMatchObject({
    type: 'UPDATE_SWITCH',
    data: { timestamp: '2010-03-01T00:00:00.123456789Z' },
  })
})

test('a switch that can not be moved is told as one of now only', async () => {
  const { sandbox, own } = openWithWebhook()
  await own.post('/systems/@me/switches', { members: [], timestamp: '-5000-01-01T00:00:00Z' })
  expect(sandbox.dispatched.map(({ payload }) => payload.type)).toEqual(['CREATE_SWITCH'])
})

test.each([
  [
    '/members/robins',
    { tts: 0, privacy: { metadata_privacy: null, birthday_privacy: '', visibility: 'public' }, name: 'R' },
    '{"name":"R","tts":false,"privacy":{"visibility":"public","birthday_privacy":"private","metadata_privacy":"public"}}',
  ],
  [
    '/systems/@me',
    { privacy: { front_privacy: null, name_privacy: 'private' }, color: 'AbCdEf', name: ' ' },
    '{"name":null,"color":"AbCdEf","privacy":{"name_privacy":"private","front_privacy":"public"}}',
  ],
  [
    '/systems/@me/settings',
    { name_format: '', proxy_switch: 'x', latch_timeout: 1.5, timezone: 'UTC', show_private_info: 1 },
    '{"timezone":"UTC","latch_timeout":2,"proxy_switch":"off","name_format":""}',
  ],
  [
    '/systems/@me/guilds/0x1',
    { tag: '', tag_enabled: null, proxying_enabled: 'TRUE' },
    '{"guild_id":"1","proxying_enabled":true,"tag":null}',
  ],
  ['/members/robins/guilds/%201', { keep_proxy: 1 }, '{"guild_id":"1","keep_proxy":true}'],
  [
    '/systems/@me/autoproxy?guild_id=7',
    { autoproxy_member: 'ROB-INS', autoproxy_mode: 'member' },
    `{"guild_id":"7","channel_id":null,"autoproxy_mode":"member","autoproxy_member":"${memberUuid}"}`,
  ],
  ['/systems/@me/autoproxy?guild_id=7', {}, '{"guild_id":"7","channel_id":null,"autoproxy_member":null}'],
])('a change of %s is told in the order of the server: %j', async (path, change, data) => {
  const { sandbox, own } = openWithWebhook()
  expect((await own.patch(path, change)).status).toBe(200)
  expect(JSON.stringify(sandbox.dispatched[0]?.payload.data)).toBe(data)
})

test('image addresses are told as they are stored', async () => {
  const { sandbox, own } = openWithWebhook()
  const image = 'https://media.discordapp.net/attachments/100000000000000001/100000000000000002/a.png?width=1'
  const { json } = await own.patch('/members/robins', { avatar_url: image })
  expect(json.avatar_url).toBe(
    'https://cdn.discordapp.com/attachments/100000000000000001/100000000000000002/a.png',
  )
  expect(sandbox.dispatched[0]?.payload.data).toEqual({ avatar_url: image })
})

test('changes of members and of their guild settings are told even if they then fail', async () => {
  const { sandbox, own } = openWithWebhook()
  const types = () => sandbox.dispatched.map(({ payload }) => payload.type)
  await own.patch('/members/robins', '{"pronouns":"\\u0000"}')
  await own.patch('/members/robins/guilds/1', '{"display_name":"\\u0000"}')
  await own.patch('/systems/@me', '{"tag":"\\u0000"}')
  expect(types()).toEqual(['UPDATE_MEMBER', 'UPDATE_MEMBER_GUILD'])
})

test('refused requests and changes of who is in a group are not told', async () => {
  const { sandbox, own, other } = openWithWebhook()
  const group = (await own.post('/groups', { name: 'Group' })).json
  await own.post(`/groups/${group.id}/members/add`, ['robins'])
  await own.patch('/members/robins', { name: '' })
  await other.patch('/members/robins', { name: 'x' })
  expect(sandbox.dispatched.map(({ payload }) => payload.type)).toEqual(['CREATE_GROUP'])
})

test('a system without a webhook has no events', async () => {
  const { sandbox, own } = open()
  await own.patch('/members/robins', { name: 'x' })
  expect(sandbox.dispatched).toEqual([])
})

test('events are handed on as they happen, and forgotten on a reset', async () => {
  const seen: DispatchEvent[] = []
  const { sandbox, own } = openWithWebhook((event) => seen.push(event))
  await own.delete('/members/robins')
  expect(seen).toEqual(sandbox.dispatched)
  expect(seen[0]?.payload).toMatchObject({ type: 'DELETE_MEMBER', id: memberUuid, data: null })
  sandbox.reset()
  expect(sandbox.dispatched).toEqual([])
})
