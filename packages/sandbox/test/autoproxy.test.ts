import { expect, test } from 'vitest'
import { error, exampleToken, open } from './support/client.js'

const path = '/systems/@me/autoproxy'
const guild = '823450000000000001'
const here = `${path}?guild_id=${guild}`
const notAllowed = "Cannot update autoproxy member if autoproxy is disabled or set to 'front' mode"
const missing = "An autoproxy member must be supplied for autoproxy mode 'member'"

/** A system whose autoproxy is in a given state. */
function openWith(mode: 'off' | 'front' | 'latch' | 'member', member: string | null) {
  const seed = {
    systems: [
      {
        token: 'token',
        system: { webhook_url: 'https://hooks.example.com' },
        members: [
          { id: 'robins', name: 'Robin' },
          { id: 'junipr', name: 'Juniper' },
        ],
        autoproxy: [{ guild_id: guild, autoproxy_mode: mode, autoproxy_member: member }],
      },
      { members: [{ id: 'theirs', name: 'Theirs' }] },
    ],
  }
  return open({ seed }, 'token')
}

const shown = (autoproxy_mode: string, autoproxy_member: string | null) => ({
  autoproxy_mode,
  autoproxy_member,
  last_latch_timestamp: null,
})
const faults = (...messages: string[]) => ({ autoproxy_member: messages.map((message) => ({ message })) })

test.each([
  ['latch', 'robins', { autoproxy_mode: 'off' }, shown('off', 'robins'), shown('off', null)],
  ['latch', 'robins', { autoproxy_mode: 'front' }, shown('front', null), shown('front', null)],
  ['latch', 'robins', { autoproxy_mode: null }, shown('off', 'robins'), shown('off', null)],
  ['member', 'robins', { autoproxy_mode: 'latch' }, shown('latch', 'robins'), shown('latch', 'robins')],
  ['off', 'robins', { autoproxy_mode: 'member' }, shown('member', 'robins'), shown('member', 'robins')],
  ['front', 'robins', {}, shown('front', null), shown('front', null)],
  ['latch', null, { autoproxy_member: 'JUNI-PR' }, shown('latch', 'junipr'), shown('latch', 'junipr')],
] as const)('from %s with %s, %j is answered and stored', async (mode, member, body, answered, stored) => {
  const { own } = openWith(mode, member)
  const answer = await own.patch(here, body)
  expect([answer.status, answer.json]).toEqual([200, answered])
  expect((await own.get(here)).json).toEqual(stored)
})

test.each([
  ['front', null, { autoproxy_member: 'robins' }, faults(notAllowed)],
  ['latch', null, { autoproxy_mode: 'off', autoproxy_member: 'robins' }, faults(notAllowed)],
  ['front', null, { autoproxy_member: 'zzzzzz' }, faults('Member not found.', notAllowed)],
  ['off', null, { autoproxy_mode: 'member' }, faults(missing)],
  ['off', null, { autoproxy_mode: 'member', autoproxy_member: '' }, faults('Member not found.', missing)],
  ['latch', null, { autoproxy_member: 5 }, faults('Member not found.')],
  [
    'latch',
    'robins',
    { autoproxy_mode: 'FRONT' },
    { autoproxy_mode: [{ message: 'Field autoproxy_mode is invalid.' }] },
  ],
] as const)('from %s with %s, %j is invalid', async (mode, member, body, errors) => {
  const { own } = openWith(mode, member)
  const answer = await own.patch(here, body)
  expect([answer.status, answer.json.errors]).toEqual([400, errors])
  expect((await own.get(here)).json.autoproxy_mode).toBe(mode)
})

test("another system's member is a 403, before everything else", async () => {
  const { own } = openWith('front', null)
  const answer = await own.patch(here, { autoproxy_mode: 'nonsense', autoproxy_member: 'theirs' })
  expect([answer.status, answer.json]).toEqual([
    403,
    error(0, '403: Missing permissions to access this resource'),
  ])
})

test('in the modes latch and member a change has to name something', async () => {
  const { own } = openWith('member', 'robins')
  for (const body of [{}, { autoproxy_member: null }]) expect((await own.patch(here, body)).json.code).toBe(0)
})

test('a setting that nobody has made yet is off', async () => {
  const { own } = open()
  expect((await own.get(`${path}?guild_id=1`)).json).toEqual(shown('off', null))
})

test('a setting needs a server, and there are none for channels', async () => {
  const { own } = open()
  for (const query of ['', '?guild_id=', `?guild_id=${guild}&channel_id=0`]) {
    const answer = await own.get(path + query)
    expect([answer.status, answer.json]).toEqual([501, error(50001, 'Unimplemented')])
  }
})

test('a missing body crashes the server', async () => {
  const { own } = open()
  expect((await own.patch(here, 'null')).status).toBe(500)
  const headers = { 'User-Agent': 'x', Authorization: exampleToken }
  expect((await own.send('PATCH', `/v2${here}`, { headers })).status).toBe(500)
})

test('its events name members by UUID, and what the mode makes of them', async () => {
  const { sandbox, own } = openWith('latch', 'robins')
  await own.patch(here, { autoproxy_mode: 'front' })
  expect(sandbox.dispatched.map(({ payload }) => [payload.type, payload.data])).toEqual([
    [
      'UPDATE_AUTOPROXY',
      { guild_id: guild, channel_id: null, autoproxy_mode: 'front', autoproxy_member: null },
    ],
  ])
})
