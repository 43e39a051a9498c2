import { expect, test } from 'vitest'
import { error, open, stoppedClock } from './support/client.js'

const ids = (answer: { json: { members: { id: string }[] } }) => answer.json.members.map(({ id }) => id)
const path = '/systems/@me/switches'
const latest = `${path}/c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706`

test('the same members in the same order are refused, in another order taken', async () => {
  const { own } = open()
  const same = await own.post(path, { members: ['robins', 'junipr'] })
  expect([same.status, same.json]).toEqual([
    400,
    error(40004, 'Member list identical to current fronter list.'),
  ])
  const swapped = await own.post(path, { members: ['junipr', 'robins'] })
  expect(ids(swapped)).toEqual(['junipr', 'robins'])
  expect(ids(await own.get('/systems/@me/fronters'))).toEqual(['junipr', 'robins'])
})

test('the same members may be logged for an earlier time', async () => {
  const { own } = open()
  const earlier = { members: ['robins', 'junipr'], timestamp: '2026-11-20T18:29:00Z' }
  expect((await own.post(path, earlier)).status).toBe(200)
})

test('one reference twice is refused, one member in two spellings taken', async () => {
  const { own } = open()
  const twice = await own.post(path, { members: ['zzzzzz', 'zzzzzz'] })
  expect(twice.json).toEqual(error(40003, 'Duplicate members in member list.'))
  const both = await own.post(path, { members: ['robins', '0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11'] })
  expect(ids(both)).toEqual(['robins', 'robins'])
})

test('a time that a switch has already is refused, for a new switch and for a moved one', async () => {
  const { own } = open()
  const taken = error(40005, 'Switch with provided timestamp already exists.')
  expect((await own.post(path, { members: [], timestamp: '2026-11-20T08:15:00.000Z' })).json).toEqual(taken)
  expect((await own.patch(latest, { timestamp: '2026-11-20 18:30:00.123456' })).json).toEqual(taken)
})

test('nine digits are echoed and six are kept, cut off toward the year 2000', async () => {
  const { own } = open()
  const stored = async (timestamp: string) => {
    const created = await own.post(path, { members: [], timestamp })
    expect(created.json.timestamp).toBe(timestamp)
    return (await own.get(`${path}/${created.json.id}`)).json.timestamp
  }
  expect(await stored('2010-03-01T00:00:00.123456789Z')).toBe('2010-03-01T00:00:00.123456Z')
  expect(await stored('1999-12-31T23:59:59.9999995Z')).toBe('2000-01-01T00:00:00Z')
})

test('a new switch for a time before all that the database knows is a 500, and stays, logged for now', async () => {
  const { own } = open()
  const answer = await own.post(path, { members: ['ashley'], timestamp: '-5000-01-01T00:00:00Z' })
  expect(answer.json).toEqual(error(0, '500: Internal Server Error'))
  expect(ids(await own.get('/systems/@me/fronters'))).toEqual(['ashley'])
  expect((await own.get(`${path}?before=-5000-01-01T00:00:00Z`)).status).toBe(500)
})

test('the first and the last time of all are kept to the last digit', async () => {
  const { own } = open()
  for (const timestamp of ['-9998-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z']) {
    const created = await own.post(path, { members: ['ashley'], timestamp })
    expect((await own.get(`${path}/${created.json.id}`)).json.timestamp).toBe(timestamp)
  }
  expect((await own.get(`${path}?before=-9998-01-01T00:00:00Z`)).json).toEqual([])
})

test('members of a switch that is changed are compared as sent, then looked at one by one', async () => {
  const { own, other } = open()
  const answerTo = async (list: unknown[]) => (await own.patch(`${latest}/members`, list)).json
  expect(await answerTo([null, null])).toEqual(error(40003, 'Duplicate members in member list.'))
  expect(await answerTo([5, '5'])).toEqual(error(20003, "Member '5' not found."))
  expect(await answerTo([{}, {}])).toEqual(error(0, '400: Bad Request'))
  expect(await answerTo(['zzzzzz', {}])).toEqual(error(20003, "Member 'zzzzzz' not found."))
  expect(await answerTo([null])).toEqual(error(0, '500: Internal Server Error'))
  const foreign = `/systems/exampl/switches/${latest.split('/').at(-1)}/members`
  expect((await other.patch(foreign, [{}])).status).toBe(403)
})

test('references in a new switch have to be exact, in a changed one every form will do', async () => {
  const { own } = open()
  for (const ref of ['ROBINS', 'rob-ins', ' robins', 5, true]) {
    const answer = await own.post(path, { members: [ref] })
    expect(answer.json).toEqual(error(20003, `Member '${ref}' not found.`))
  }
  for (const number of ['1.0', '1e3', '0x1F', '010', '12345678901234567890']) {
    const answer = await own.post(path, `{"members":[${number}]}`)
    expect(answer.json).toEqual(error(20003, `Member '${number}' not found.`))
  }
  const changed = await own.patch(`${latest}/members`, [
    'ROB-INS',
    ' {7C2D9E40-15AB-4B8E-8A63-91F0C4D7E522} ',
    'ashley',
  ])
  expect(ids(changed)).toEqual(['robins', 'junipr', 'ashley'])
})

test("another system's member is not found in a new switch, and named as such in a changed one", async () => {
  const member = { id: 'fghjk', name: 'Theirs' }
  const seed = {
    systems: [
      {
        token: 'token',
        switches: [
          { id: '11111111-1111-4111-8111-111111111111', timestamp: '2026-01-01T00:00:00Z', members: [] },
        ],
      },
      { members: [member] },
    ],
  }
  const { own } = open({ seed }, 'token')
  expect((await own.post(path, { members: ['fghjk'] })).json.code).toBe(20003)
  const answer = await own.patch(`${path}/11111111-1111-4111-8111-111111111111/members`, ['fghjk'])
  expect([answer.status, answer.json]).toEqual([
    403,
    error(30008, "Member 'fghjk' is not part of your system."),
  ])
})

test('future switches are the current front, but in the history only on request', async () => {
  const { own } = open(stoppedClock())
  const future = '2999-01-01T00:00:00Z'
  await own.post(path, { members: ['ashley'], timestamp: future })
  expect(ids(await own.get('/systems/@me/fronters'))).toEqual(['ashley'])
  expect((await own.get(path)).json).toHaveLength(3)
  expect((await own.get(`${path}?before=2999-01-02T00:00:00Z`)).json).toHaveLength(4)
  expect((await own.get(`${path}?before=${future}`)).json).toHaveLength(3)
})

test('a switch is in the history at once, even while the clock stands still', async () => {
  const { own } = open(stoppedClock())
  const { json } = await own.post(path, { members: ['ashley'] })
  expect((await own.get(`${path}?limit=1`)).json[0].id).toBe(json.id)
})

test('a page has at most 100 switches, and none for a limit of 0; a negative limit crashes the server', async () => {
  const switches = Array.from({ length: 150 }, (_, index) => ({
    timestamp: `2024-01-01T00:${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}Z`,
    members: [],
  }))
  const { own } = open({ seed: { systems: [{ token: 'token', switches }] } }, 'token')
  expect((await own.get(`${path}?limit=500`)).json).toHaveLength(100)
  expect((await own.get(`${path}?limit=0`)).json).toEqual([])
  expect((await own.get(`${path}?limit=-1`)).status).toBe(500)
  const [newest] = (await own.get(`${path}?limit=1`)).json
  expect(newest.timestamp).toBe('2024-01-01T00:02:29Z')
})

test('a system without switches has no fronters to tell: 204', async () => {
  const { own } = open({ seed: { systems: [{ token: 'token' }] } }, 'token')
  const answer = await own.get('/systems/@me/fronters')
  expect([answer.status, answer.text]).toEqual([204, ''])
})

test('a deleted member leaves its switches, which stay', async () => {
  const { own } = open()
  await own.delete('/members/ashley')
  expect((await own.get(`${path}/6e0d4b92-f351-4a87-9c7e-1b2a3d4c5e66`)).json.members).toEqual([])
})

test('the application tells a switch id apart by what is wrong with it', async () => {
  const { own, other } = open({ edge: 'older' })
  const notAccessible =
    'Switch not found, switch associated with different system, or unauthorized to view front history.'
  expect((await own.get(`${path}/nonsense`)).json).toEqual(error(40006, 'Invalid switch ID.'))
  const unknown = '00000000-0000-4000-8000-000000000000'
  expect((await own.get(`${path}/${unknown}`)).json).toEqual(error(20008, notAccessible))
  expect((await own.patch(`${path}/${unknown}/members`, [])).json).toEqual(error(20007, 'Switch not found.'))
  await own.patch('/systems/@me', { privacy: { front_history_privacy: 'private' } })
  expect((await other.get(latest.replace('@me', 'exampl'))).json).toEqual(error(20008, notAccessible))
})
