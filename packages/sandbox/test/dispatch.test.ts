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
