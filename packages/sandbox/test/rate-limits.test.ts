import { describe, expect, test } from 'vitest'
import { createSandbox } from '../src/index.js'
import { type Answer, clientOf, exampleToken, stoppedClock } from './support/client.js'

const remaining = ({ headers }: Answer) => Number(headers.get('X-RateLimit-Remaining'))
const scope = ({ headers }: Answer) => headers.get('X-RateLimit-Scope')

async function repeat(count: number, request: () => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = []
  while (answers.length < count) answers.push(await request())
  return answers
}

test('of 10 reads at once 9 get through, and the headers count 8, 8, 7, 6, 5, 4, 3, 2, 1', async () => {
  const { get } = clientOf(createSandbox(stoppedClock()))
  const answers = await repeat(10, () => get('/systems/exampl'))
  expect(answers.map(({ status }) => status)).toEqual([...Array(9).fill(200), 429])
  expect(answers.slice(0, 9).map(remaining)).toEqual([8, 8, 7, 6, 5, 4, 3, 2, 1])
  expect(answers[9]?.json).toEqual({
    message: '429: too many requests',
    retry_after: 0,
    scope: 'generic_get',
    code: 0,
  })
  expect(answers[9]?.headers.has('Cache-Control')).toBe(false)
})

test('of 3 changes at once 2 get through, and only the fourth is told how long to wait', async () => {
  const { patch } = clientOf(createSandbox(stoppedClock()), exampleToken)
  const answers = await repeat(4, () => patch('/systems/@me', { name: 'x' }))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429])
  expect(answers.map(({ json }) => json.retry_after)).toEqual([undefined, undefined, 0, 334])
})

test('who waits exactly as long as told is refused for ever', async () => {
  const time = stoppedClock()
  const { patch } = clientOf(createSandbox(time), exampleToken)
  await repeat(4, () => patch('/systems/@me', { name: 'x' }))
  const statuses = []
  for (let tries = 0; tries < 20; tries++) {
    const { json, status } = await patch('/systems/@me', { name: 'x' })
    statuses.push(status)
    time.advance(json.retry_after ?? 0)
  }
  expect(new Set(statuses)).toEqual(new Set([429]))
})

test('a second after the last request everything is free again', async () => {
  const time = stoppedClock()
  const { get } = clientOf(createSandbox(time))
  await repeat(12, () => get('/systems/exampl'))
  time.advance(1000)
  expect(remaining(await get('/systems/exampl'))).toBe(8)
})

test('requests at the pace of the limit are never refused', async () => {
  const time = stoppedClock()
  const { patch } = clientOf(createSandbox(time), exampleToken)
  for (let count = 0; count < 30; count++) {
    expect((await patch('/systems/@me', { name: 'x' })).status).toBe(200)
    time.advance(334)
  }
})

const robin = '/members/robins'
const switchId = '6a3d1f20-5c84-4e9b-8d17-0b5e2c9f4a13'
const switches = [{ id: switchId, timestamp: '2020-01-01T00:00:00Z', members: [] }]
const neighbours = {
  systems: [
    {
      token: 'mine',
      system: { id: 'mmmmmm' },
      members: [{ id: 'mmmmmm', name: 'M' }],
      groups: [{ id: 'mmmmmm', name: 'G' }],
      switches,
    },
    {
      token: 'theirs',
      system: { id: 'tttttt' },
      members: [{ id: 'tttttt', name: 'T' }],
      groups: [{ id: 'tttttt', name: 'G' }],
    },
  ],
}

type Bucket = 'system' | 'address'

describe.each<[method: string, path: string, token: string, onCurrent: Bucket, onOlder: Bucket]>([
  ['GET', '/systems/@me', 'mine', 'system', 'address'],
  ['GET', '/systems/mmmmmm', 'mine', 'system', 'address'],
  ['GET', '/systems/@me/settings', 'mine', 'system', 'address'],
  ['GET', '/systems/@me/autoproxy?guild_id=1', 'mine', 'system', 'address'],
  ['GET', '/systems/@me/guilds/1', 'mine', 'system', 'address'],
  ['GET', '/systems/mmmmmm/oembed.json', 'mine', 'system', 'address'],
  ['GET', '/members/mmmmmm', 'mine', 'system', 'address'],
  ['GET', '/members/mmmmmmXYZ', 'mine', 'system', 'address'],
  ['GET', '/groups/mmmmmm', 'mine', 'system', 'address'],
  ['GET', `/systems/@me/switches/${switchId}`, 'mine', 'system', 'address'],
  ['GET', `/systems/tttttt/switches/${switchId}`, 'mine', 'system', 'address'],
  ['GET', `/systems/@me/switches/${switchId}`, 'theirs', 'address', 'address'],
  ['GET', '/systems/tttttt', 'mine', 'address', 'address'],
  ['GET', '/members/tttttt', 'mine', 'address', 'address'],
  ['GET', '/members/mmmmmm', 'theirs', 'address', 'address'],
  ['GET', '/members/mmmmmm', 'wrong', 'address', 'address'],
  ['GET', '/messages/1', 'mine', 'address', 'address'],
  ['PATCH', '/members/mmmmmm', 'mine', 'system', 'system'],
  ['PATCH', '/groups/mmmmmm', 'mine', 'system', 'system'],
  ['POST', '/systems/@me/switches', 'mine', 'system', 'system'],
  ['POST', '/groups/mmmmmm/members/add', 'mine', 'system', 'system'],
  ['POST', '/members', 'mine', 'address', 'system'],
  ['POST', '/groups', 'mine', 'address', 'system'],
  ['POST', '/members', 'wrong', 'address', 'address'],
  ['PATCH', '/members/tttttt', 'mine', 'address', 'system'],
  ['DELETE', '/groups/tttttt', 'mine', 'address', 'system'],
  ['PATCH', '/members/tttttt', '', 'address', 'address'],
  ['PUT', '/systems/@me', 'mine', 'system', 'system'],
  ['HEAD', '/systems/@me', 'mine', 'system', 'system'],
  ['HEAD', '/systems/@me/settings', 'mine', 'system', 'system'],
])('%s %s with the token "%s"', (method, path, token, onCurrent, onOlder) => {
  test.each([
    ['current', onCurrent],
    ['older', onOlder],
  ] as const)('is counted on the %s edge by %s', async (edge, bucket) => {
    const send = async (address: string) => {
      const headers = { 'User-Agent': 'tests', 'X-PluralKit-Client-IP': address, Authorization: token }
      return clientOf(sandbox).send(method, `/v2${path}`, { headers })
    }
    const sandbox = createSandbox({ ...stoppedClock(), edge, seed: neighbours })
    const kind = method === 'GET' ? 'get' : 'update'
    const answers = await repeat(10, () => send('192.0.2.1'))
    expect(answers.at(-1)?.status).toBe(429)
    expect((await send('192.0.2.2')).status === 429).toBe(bucket === 'system')

    const shown = edge === 'current' && bucket === 'system' ? `own_system_${kind}` : `generic_${kind}`
    expect(answers.map(scope)).toEqual(Array(10).fill(shown))
    // The body says the plain name, whatever the header says; of HEAD there is none.
    if (method !== 'HEAD') expect(answers.at(-1)?.json.scope).toBe(`generic_${kind}`)
  })
})

test('reads and changes, and those by system and by address, have buckets of their own', async () => {
  const { get, patch, post } = clientOf(createSandbox(stoppedClock()), exampleToken)
  await repeat(10, () => get('/systems/@me'))
  expect((await get('/systems/@me')).status).toBe(429)
  expect((await get('/messages/1')).status).toBe(404)
  expect((await patch(robin, { name: 'x' })).status).toBe(200)
  expect((await post('/members', { name: 'x' })).status).toBe(200)
})

test("the bare application has no limits, which are its front end's", async () => {
  const { get } = clientOf(createSandbox({ edge: 'none', limits: 'server' }))
  const answers = await repeat(20, () => get('/systems/exampl'))
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
  expect(scope(answers[0] as Answer)).toBeNull()
})

test('the reset header is the current second', async () => {
  const { get } = clientOf(createSandbox(stoppedClock(Date.parse('2026-11-21T12:00:00.9Z'))))
  const answer = await get('/systems/exampl')
  expect(answer.headers.get('X-RateLimit-Reset')).toBe(String(Date.parse('2026-11-21T12:00:00Z') / 1000))
})

test('as documented, 10 get through and waiting as long as told is enough', async () => {
  const time = stoppedClock()
  const { get } = clientOf(createSandbox({ ...time, limits: 'documented' }))
  const answers = await repeat(11, () => get('/messages/1'))
  expect(answers.map(({ status }) => status)).toEqual([...Array(10).fill(404), 429])
  expect(answers.map(scope)).toEqual(Array(11).fill('message'))
  expect(answers[10]?.json).toEqual({ message: '429: too many requests', retry_after: 100, code: 0 })
  time.advance(100)
  expect((await get('/messages/1')).status).toBe(404)
})

test('turned off, there is no limit and no header of one', async () => {
  const { get } = clientOf(createSandbox({ limits: 'off' }))
  const answers = await repeat(50, () => get('/systems/exampl'))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  expect(answers[0]?.headers.has('X-RateLimit-Limit')).toBe(false)
})
