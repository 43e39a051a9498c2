import { describe, expect, test } from 'vitest'
import { createSandbox } from '../src/index.js'
import { clientOf, error, exampleToken, open } from './support/client.js'

const named = { 'User-Agent': 'sandbox-tests' }
const limitHeader = 'X-RateLimit-Limit'

test.each([
  ['/v1/s/exampl', 410, '{"message":"Unsupported API version","code":0}', 'text/plain; charset=utf-8'],
  ['/v3/systems/exampl', 400, '{"message":"Unsupported API version","code":0}', 'text/plain; charset=utf-8'],
  ['/v2/s/exampl', 400, '{"message":"Invalid path for API version","code":0}', 'text/plain; charset=utf-8'],
  ['/v2/msg/1', 400, '{"message":"Invalid path for API version","code":0}', 'text/plain; charset=utf-8'],
  ['/v2', 404, '', null],
  ['/v2/systems/exampl/', 404, '', null],
  ['/v2/Systems/exampl', 404, '', null],
  ['/v2/systems///members', 404, '', null],
  ['/v2/systems//members', 404, '{"message":"System not found.","code":20001}', 'application/json'],
])('%s is answered with %i', async (path, status, text, contentType) => {
  const answer = await clientOf(createSandbox()).send('GET', path, { headers: named })
  expect([answer.status, answer.text, answer.headers.get('Content-Type')]).toEqual([
    status,
    text,
    contentType,
  ])
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test.each(['/v2/systems/exampl', '/v2/systems/zzzzzz', '/v2/nothing', '/v1', '/private/stats'])(
  'a page of any origin may call %s with a token, and read the limits',
  async (path) => {
    const { send } = clientOf(createSandbox())
    for (const method of ['GET', 'OPTIONS', 'PUT']) {
      const { headers } = await send(method, path, { headers: named })
      const cors = [...headers].filter(([name]) => name.startsWith('access-control-'))
      expect(Object.fromEntries(cors)).toEqual({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': '*',
        'access-control-allow-credentials': 'true',
        'access-control-allow-headers': 'Content-Type, Authorization, sentry-trace, User-Agent',
        'access-control-expose-headers':
          'X-PluralKit-Version, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-RateLimit-Scope',
        'access-control-max-age': '86400',
      })
    }
  },
)

test('the root leads to the website, without CORS', async () => {
  const answer = await clientOf(createSandbox()).send('GET', '/')
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, 'https://pluralkit.me/api'])
  expect(answer.headers.has('Access-Control-Allow-Origin')).toBe(false)
})

test('the root knows only GET', async () => {
  const answer = await clientOf(createSandbox()).send('POST', '/')
  expect([answer.status, answer.text, answer.headers.get('Allow')]).toEqual([405, '', 'GET,HEAD'])
  expect((await clientOf(createSandbox()).send('OPTIONS', '/')).status).toBe(405)
})

test('OPTIONS is answered for every path, and with the methods of a known one', async () => {
  const { send } = clientOf(createSandbox())
  const known = await send('OPTIONS', '/v2/systems/zzzzzz')
  expect([known.status, known.headers.get('Allow')]).toEqual([200, 'GET,HEAD,PATCH'])
  expect((await send('OPTIONS', '/anything')).headers.has('Allow')).toBe(false)
})

test('a request without a User-Agent is a 400 without a body, after unknown references', async () => {
  const { send } = clientOf(createSandbox())
  const nameless = await send('GET', '/v2/systems/exampl')
  expect([nameless.status, nameless.text, nameless.headers.get('Content-Type')]).toEqual([400, '', null])
  expect((await send('GET', '/v2/systems/exampl', { headers: { 'User-Agent': 'unknown' } })).status).toBe(400)
  expect((await send('GET', '/v2/systems/exampl', { headers: { 'User-Agent': '' } })).status).toBe(200)
  expect((await send('GET', '/v2/systems/zzzzzz')).json).toEqual(error(20001, 'System not found.'))
  expect((await send('GET', '/v2/systems/@me')).status).toBe(401)
})

test('what is answered before the limiter is not limited', async () => {
  const { send } = clientOf(createSandbox())
  for (const [method, path, headers] of [
    ['GET', '/v2/systems/zzzzzz', named],
    ['GET', '/v2/systems/@me', named],
    ['GET', '/v2/systems/exampl', {}],
    ['GET', '/v2/nothing', named],
    ['OPTIONS', '/v2/systems/exampl', named],
  ] as const) {
    expect((await send(method, path, { headers })).headers.has(limitHeader)).toBe(false)
  }
  expect((await send('GET', '/v2/systems/exampl', { headers: named })).headers.get(limitHeader)).toBe('10')
})

test('a method that a path does not have is a 405 without a body, and counts', async () => {
  const answer = await clientOf(createSandbox()).send('PUT', '/v2/systems/exampl', { headers: named })
  expect([answer.status, answer.text, answer.headers.get('Allow')]).toEqual([405, '', 'GET,HEAD,PATCH'])
  expect(answer.headers.get('X-RateLimit-Scope')).toBe('generic_update')
})

test('HEAD works for the settings only', async () => {
  const { send } = clientOf(createSandbox())
  const member = await send('HEAD', '/v2/members/robins', { headers: named })
  expect([member.status, member.headers.get('Allow')]).toEqual([405, 'DELETE, GET, PATCH'])
  const settings = await send('HEAD', '/v2/systems/exampl/settings', { headers: named })
  expect([settings.status, settings.text]).toEqual([200, ''])
})

test('a path that is no UTF-8 is a 400', async () => {
  const { own } = open()
  expect((await own.get('/systems/%ff')).json).toEqual(error(0, '400: Bad Request'))
})

test('a request line of more than 8 KiB is a 414 without a body', async () => {
  const { own } = open()
  const answerTo = (length: number) => own.get(`/systems/@me/members?${'x'.repeat(length)}`)
  const line = 'GET /v2/systems/@me/members? HTTP/1.1\r\n'.length
  expect((await answerTo(8192 - line)).status).toBe(200)
  const answer = await answerTo(8193 - line)
  expect([answer.status, answer.text, answer.headers.get('Content-Type')]).toEqual([414, '', null])
})

test('a percent sign alone stands for itself', async () => {
  const { own } = open()
  expect((await own.get('/systems/%zz')).json).toEqual(error(20001, 'System not found.'))
  expect((await own.get('/members/100%')).json).toEqual(error(20002, 'Member not found.'))
})

test('success carries the version, and errors say that they must not be cached', async () => {
  const { own } = open()
  const success = await own.get('/systems/@me')
  expect(success.headers.get('Content-Type')).toBe('application/json; charset=utf-8')
  expect(success.headers.has('X-PluralKit-Version')).toBe(true)
  const failure = await own.get('/systems/@me/guilds/1')
  expect(failure.headers.get('Content-Type')).toBe('application/json')
  expect(failure.headers.get('Cache-Control')).toBe('no-cache,no-store')
  expect(failure.headers.has('X-PluralKit-Version')).toBe(false)
})

test.each([
  'exampl',
  'EXAMPL',
  'exa-mpl',
  '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34',
  '5A1E0B9C3D474C629F080E7A6C1D2B34',
  '%7B5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34%7D',
  '812340000000000001',
  '%40me',
])('the system is found by %s', async (ref) => {
  const { own } = open()
  expect((await own.get(`/systems/${ref}`)).json.id).toBe('exampl')
})

test('owner-only requests that name a system are a 403 without a token, those that do not a 401', async () => {
  const { other } = open()
  expect((await other.patch('/systems/exampl', { name: 'x' })).status).toBe(403)
  expect((await other.patch('/systems/@me', { name: 'x' })).status).toBe(401)
  expect((await other.patch('/members/robins', { name: 'x' })).status).toBe(401)
  expect((await other.delete('/members/zzzzzz')).json.code).toBe(20002)
})

const everywhere = { 'User-Agent': 'sandbox-tests', Authorization: exampleToken }
const uuid = '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'
const account = '812340000000000001'
const unknownUuid = '00000000-0000-4000-8000-000000000000'
const unknownSystem = error(20001, 'System not found.')
const unknownMember = error(20002, 'Member not found.')
const unknownSwitch = error(20007, 'Switch not found.')
const inaccessibleSwitch = error(
  20008,
  'Switch not found, switch associated with different system, or unauthorized to view front history.',
)
const invalidSwitch = error(40006, 'Invalid switch ID.')
const unauthorized = error(0, '401: Missing or invalid Authorization header')
const badRequest = error(0, '400: Bad Request')
const crash = error(0, '500: Internal Server Error')

/** What each revision of the edge says, and whether that is the edge's own answer, which counts for no limit. */
describe.each<[string, string, { current: [object, boolean]; older: [object, boolean] }]>([
  ['GET', '/systems/zzzzzz', { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', `/systems/(${uuid})`, { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', `/systems/%20${uuid}`, { current: [unknownSystem, true], older: [unknownSystem, true] }],
  [
    'GET',
    `/systems/{${uuid.replaceAll('-', '')}}`,
    { current: [unknownSystem, true], older: [unknownSystem, true] },
  ],
  ['GET', `/systems/urn:uuid:${uuid}`, { current: [crash, true], older: [unknownSystem, false] }],
  ['GET', `/systems/URN:UUID:${uuid}`, { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', '/systems/exampl%00', { current: [crash, true], older: [crash, true] }],
  ['GET', '/systems/exampl%20', { current: [unknownSystem, false], older: [unknownSystem, false] }],
  ['GET', '/systems/examplxyz', { current: [unknownSystem, false], older: [unknownSystem, false] }],
  ['GET', '/systems/exampl;a=b', { current: [unknownSystem, false], older: [unknownSystem, false] }],
  ['GET', '/systems/EXAMPLxyz', { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', '/systems/e-x-a-m-p-l', { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', `/systems/+${account}`, { current: [unknownSystem, false], older: [unknownSystem, false] }],
  ['GET', '/systems/99999999999999999999', { current: [unknownSystem, true], older: [unknownSystem, true] }],
  ['GET', '/systems/%ff', { current: [badRequest, true], older: [badRequest, true] }],
  ['GET', '/members/%ff', { current: [badRequest, true], older: [badRequest, true] }],
  ['GET', '/members/zzzzzz', { current: [unknownMember, true], older: [unknownMember, false] }],
  ['GET', '/members/robins%00', { current: [crash, true], older: [unknownMember, false] }],
  ['GET', '/members/robinsxyz', { current: [unknownMember, false], older: [unknownMember, false] }],
  ['GET', `/members/urn:uuid:${unknownUuid}`, { current: [crash, true], older: [unknownMember, false] }],
  ['PATCH', '/members/zzzzzz', { current: [unknownMember, true], older: [badRequest, false] }],
  [
    'GET',
    `/systems/@me/switches/${unknownUuid}`,
    { current: [unknownSwitch, true], older: [inaccessibleSwitch, false] },
  ],
  ['GET', '/systems/@me/switches/nonsense', { current: [crash, true], older: [invalidSwitch, false] }],
  [
    'GET',
    `/systems/@me/switches/${unknownUuid.replaceAll('-', '').replace(/....(?!$)/g, '$&-')}`,
    { current: [unknownSwitch, true], older: [invalidSwitch, false] },
  ],
  [
    'GET',
    '/systems/zzzzzz/switches/nonsense',
    { current: [unknownSystem, true], older: [unknownSystem, true] },
  ],
])('%s %s', (method, path, expected) => {
  test.each(['current', 'older'] as const)('of the %s edge', async (edge) => {
    const { send } = clientOf(createSandbox({ edge }))
    const body = method === 'PATCH' ? '{' : undefined
    const headers = { ...everywhere, 'Content-Type': 'application/json' }
    const answer = await send(method, `/v2${path}`, { headers, ...(body && { body }) })
    const [json, isFromEdge] = expected[edge]
    expect(answer.json).toEqual(json)
    expect(answer.headers.has(limitHeader)).toBe(!isFromEdge)
    expect(answer.headers.get('Cache-Control')).toBe(isFromEdge ? null : 'no-cache,no-store')
  })
})

test.each(['current', 'older'] as const)(
  'without a token, @me comes before all faults of a request (%s)',
  async (edge) => {
    const { send } = clientOf(createSandbox({ edge }))
    const headers = { 'User-Agent': 'sandbox-tests', 'Content-Type': 'application/json' }
    const malformed = await send('PATCH', '/v2/systems/@me', { headers, body: '{' })
    expect([malformed.status, malformed.json]).toEqual([401, unauthorized])
    const badSwitch = await send('GET', '/v2/systems/@me/switches/nonsense', { headers })
    expect([badSwitch.status, badSwitch.json]).toEqual([401, unauthorized])
  },
)

test.each([
  ['current', 'exampl%20', 200],
  ['current', 'examplxyz', 200],
  ['current', `+${account}`, 200],
  ['current', `00${account}`, 200],
  ['current', `{${uuid}}`, 200],
  ['current', `urn:uuid:${uuid}`, 500],
  ['older', 'examplxyz', 200],
  ['older', `urn:uuid:${uuid}`, 200],
  ['older', `URN:UUID:${uuid}`, 404],
] as const)('the %s edge shows the settings of %s by itself: %i', async (edge, ref, status) => {
  const { send } = clientOf(createSandbox({ edge }))
  expect((await send('GET', `/v2/systems/${ref}/settings`, { headers: named })).status).toBe(status)
})

test('a method that a path does not have is named with every answer, whoever gives it', async () => {
  const { send } = clientOf(createSandbox())
  const allow = 'GET,HEAD,PATCH,DELETE'
  const answers = [
    await send('PUT', '/v2/members/robins', { headers: named }),
    await send('PUT', '/v2/members/robins'),
    await send('PUT', '/v2/members/zzzzzz', { headers: named }),
    await send('PUT', '/v2/members/%ff', { headers: named }),
  ]
  expect(answers.map(({ status, headers }) => [status, headers.get('Allow')])).toEqual([
    [405, allow],
    [400, allow],
    [404, allow],
    [400, allow],
  ])
})

test('HEAD is answered with the headers of a body alone', async () => {
  const { send } = clientOf(createSandbox())
  for (const path of ['/v2/systems/zzzzzz', '/v1', '/v2/systems/exampl/settings']) {
    const [get, head] = [
      await send('GET', path, { headers: named }),
      await send('HEAD', path, { headers: named }),
    ]
    expect([head.status, head.text]).toEqual([get.status, ''])
    expect(head.headers.get('Content-Length')).toBe(String(get.text.length))
  }
})

test('a body that breaks off on its way is a 500 of the edge, and counts', async () => {
  const body = new ReadableStream({
    pull(controller) {
      controller.error(new Error('gone'))
    },
  })
  const headers = { ...everywhere, 'Content-Type': 'application/json' }
  const init = { method: 'PATCH', headers, body, duplex: 'half' }
  const response = await createSandbox().fetch(new Request('http://sandbox.test/v2/systems/@me', init))
  expect([response.status, await response.json()]).toEqual([500, crash])
  expect([response.headers.has(limitHeader), response.headers.has('Cache-Control')]).toEqual([true, false])
})

test('an address that is too long ends at the application, at the edge, or before it', async () => {
  const { send } = clientOf(createSandbox())
  const answerTo = async (length: number, end = '') => {
    const start = '/v2/systems/exampl'
    const path = start + 'x'.repeat(length - start.length - end.length) + end
    const { status, headers } = await send('GET', path, { headers: named })
    return [status, headers.has('Access-Control-Allow-Origin')]
  }
  expect(await answerTo(65_500)).toEqual([414, true])
  expect(await answerTo(65_530)).toEqual([500, false])
  expect(await answerTo(65_600)).toEqual([414, false])
  expect(await answerTo(65_534, '/settings')).toEqual([200, true])
  expect(await answerTo(65_535, '/settings')).toEqual([414, false])
})

test("the website's own routes are there, and have nothing to say", async () => {
  const { send } = clientOf(createSandbox())
  const stats = await send('GET', '/private/stats', { headers: named })
  expect([stats.status, stats.text, stats.headers.get('X-RateLimit-Scope')]).toEqual([404, '', 'generic_get'])
  expect((await send('PUT', '/private/discord/shard_state', { headers: named })).headers.get('Allow')).toBe(
    'GET,HEAD',
  )
})

test('without any edge, settings are for their owner only', async () => {
  const { own, other } = open({ edge: 'none' })
  expect((await own.get('/systems/exampl/settings')).json).toHaveProperty('card_show_color_hex')
  expect((await other.get('/systems/exampl/settings')).status).toBe(403)
})

test('the token never leaves the sandbox in an answer or an event', async () => {
  const { sandbox, own } = open()
  const texts = await Promise.all(
    ['/systems/@me', '/systems/@me/settings'].map(async (path) => (await own.get(path)).text),
  )
  expect([...texts, JSON.stringify(sandbox.dispatched), sandbox.export('exampl')].join()).not.toContain(
    exampleToken,
  )
})

test.each([
  ['limit=0x2', 2],
  ['limit=%23a', 10],
  ['limit=%26H3', 3],
  ['limit=%2b2', 2],
  ['LIMIT=%201%20', 1],
  ['limit=1&limit=2', 1],
  ['limit=007', 7],
  ['limit=-0', 0],
])('a query with %s gives a page of %i', async (query, length) => {
  const members = ['m']
  const switches = Array.from({ length: 20 }, (_, index) => ({
    timestamp: `2020-01-01T00:00:${String(index).padStart(2, '0')}Z`,
    members: index % 2 ? members : [],
  }))
  const seed = { systems: [{ token: 'token', members: [{ key: 'm', name: 'M' }], switches }] }
  const { own } = open({ seed }, 'token')
  expect((await own.get(`/systems/@me/switches?${query}`)).json).toHaveLength(length)
})

test.each([
  ['limit=1.0', 400],
  ['limit=1e1', 400],
  ['limit=0x', 400],
  ['limit=2147483648', 400],
  ['limit=%d9%a5', 400],
  ['limit=-1', 500],
  ['limit=0xffffffff', 500],
  ['limit=0x100000000', 400],
  ['before=2024-01-01', 400],
  ['before=%202024-01-01T00:00:00Z', 400],
  ['before=', 200],
  ['before=%20', 200],
])('a query with %s is a %i', async (query, status) => {
  const { own } = open()
  expect((await own.get(`/systems/@me/switches?${query}`)).status).toBe(status)
})
