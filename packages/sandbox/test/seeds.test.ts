import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { exampleSystem } from '../src/generated/example-system.js'
import { createSandbox, generateSeed, SeedError, type SeedSource } from '../src/index.js'
import schema from '../src/seed/seed.schema.json' with { type: 'json' }
import { clientOf, open } from './support/client.js'

const member = { id: 'robins', name: 'Robin' }

test.each([
  ['systems[0].members[1].color', { systems: [{ members: [member, { name: 'A', color: '#ff0000' }] }] }],
  [
    'systems[0].members[0].privacy.visibility',
    { systems: [{ members: [{ ...member, privacy: { visibility: 'x' } }] }] },
  ],
  ['systems[0].members[0]', { systems: [{ members: [{ id: 'robins' }] }] }],
  ['systems[0].members[1].id', { systems: [{ members: [member, member] }] }],
  ['systems[0].groups[0].members[0]', { systems: [{ groups: [{ name: 'G', members: ['nobody'] }] }] }],
  [
    'systems[1].switches[0].members[0]',
    {
      systems: [
        { members: [member] },
        { switches: [{ timestamp: '2024-01-01T00:00:00Z', members: ['robins'] }] },
      ],
    },
  ],
  [
    'systems[0].switches[0].timestamp',
    { systems: [{ switches: [{ timestamp: '2024-02-30T00:00:00Z', members: [] }] }] },
  ],
  ['systems[0].accounts[0].id', { systems: [{ accounts: [{ id: 5 }] }] }],
  ['systems[1].token', { systems: [{ token: 'same' }, { token: 'same' }] }],
  [
    'messages[0].member',
    { systems: [], messages: [{ id: '1', sender: '1', channel: '1', member: 'nobody' }] },
  ],
  ['systems[0].token', { systems: [{ token: '' }] }],
  ['systems[0].token', { systems: [{ token: 'é' }] }],
  ['systems[0].settings.timezone', { systems: [{ settings: { timezone: 'Mars' } }] }],
  ['systems[0].members[0].birthday', { systems: [{ members: [{ ...member, birthday: '2001-02-29' }] }] }],
  ['systems', { systems: {} }],
  ['members[0].name', { version: 2, members: [{ name: 5 }], switches: [] }],
  ['color', { version: 2, color: 'red', members: [], switches: [] }],
  ['config.timezone', { version: 2, config: { timezone: 5 }, members: [], switches: [] }],
  ['systems[0].members[0]', { systems: [{ members: [{ ...member, nickname: 'R' }] }] }],
  ['systems[0].system.privacy', { systems: [{ system: { privacy: { visibility: 'private' } } }] }],
  ['', { systems: [], system: {} }],
  ['', { nothing: true }],
  ['', 'no JSON'],
  ['', { tuppers: [] }],
])('a bad value at "%s" is refused with its path, and nothing is loaded', async (path, seed) => {
  const { sandbox, own } = open()
  await own.patch('/systems/@me', { name: 'Still here' })
  const load = () => sandbox.seed(seed as SeedSource)
  expect(load).toThrow(SeedError)
  expect(load).toThrow(expect.objectContaining({ path }))
  expect((await own.get('/systems/@me')).json.name).toBe('Still here')
})

test.each([
  [
    'a list nested ever more deeply',
    `{"systems":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    'object, not a list.',
  ],
  ['an object', '{"systems":{}}', 'array, not an object.'],
  ['a number beyond all', '{"systems":[{"members":[{"name":1e400}]}]}', 'string, not Infinity.'],
  ['a long string', `{"systems":["${'x'.repeat(1000)}"]}`, `object, not "${'x'.repeat(60)}…".`],
])('%s in the wrong place is named in few words', (_, seed, problem) => {
  expect(() => createSandbox({ seed })).toThrow(problem)
})

test.each([
  ['{"systems": [', 'it ends too early, at line 1, column 14.'],
  ['{\n  "systems": [\n    {"token": "a" "b"}\n  ]\n}', 'line 3, column 19: unexpected "\\"".'],
  ['{"systems": []}\n}', 'line 2, column 1: unexpected "}".'],
  ['{"systems": [{"token": tru}]}', 'line 1, column 24: unexpected "t".'],
  ['{"systems":\r\n[{"token": "\\q"}]}', 'line 2, column 14: unexpected "q".'],
  [`{"systems": ${'['.repeat(50)}`, 'line 1, column 44: nested too deeply.'],
])('a seed that is not JSON is rejected with line and column: %s', (seed, problem) => {
  expect(() => createSandbox({ seed })).toThrow(`Bad seed: the whole file is not JSON: ${problem}`)
})

test.each([
  ['little', 'ff fe'],
  ['big', 'fe ff'],
])(
  'a seed in UTF-16 that was read as UTF-8 is named as such: %s endian, with byte order mark or without',
  (endian, mark) => {
    const bytes = Buffer.from('{"systems":[]}', 'utf16le')
    if (endian === 'big') bytes.swap16()
    const marked = Buffer.concat([Buffer.from(mark.replace(' ', ''), 'hex'), bytes])
    for (const seed of [bytes.toString('utf8'), marked.toString('utf8')])
      expect(() => createSandbox({ seed })).toThrow('is UTF-16. Save it as UTF-8.')
  },
)

test('a seed can have a byte order mark, comments and trailing commas, and ids as numbers', () => {
  const seed = `\ufeff{ // a comment
    "systems": [{ "system": { "id": "fghjk" }, "token": "t", "accounts": [{ "id": "1" }] }], }`
  expect(createSandbox({ seed }).systems).toEqual([{ id: 'fghjk', name: null, token: 't' }])
  const exported = '{"version": 2, "accounts": [812340000000000001], "members": [], "switches": []}'
  expect(createSandbox({ seed: exported }).toSeed().systems[0]?.accounts).toEqual([
    { id: '812340000000000001' },
  ])
})

test('what the API responds with is a seed as it is, and so is what the bot exports', async () => {
  const { own } = open()
  const json = async (path: string) => (await own.get(path)).json
  const seed = {
    systems: [
      {
        system: await json('/systems/@me'),
        settings: await json('/systems/@me/settings'),
        members: await json('/systems/@me/members'),
        groups: await json('/systems/@me/groups?with_members=true').then((groups: { members: string[] }[]) =>
          groups.map(({ members: _, ...group }) => group),
        ),
      },
    ],
  }
  const copy = createSandbox({ seed })
  expect(copy.toSeed().systems[0]?.members).toHaveLength(seed.systems[0]?.members.length)
})

test('a token is never part of an error', () => {
  const seed = { systems: [{ token: 'a secret' }, { token: 'a secret' }] }
  expect(() => createSandbox({ seed })).toThrow(expect.not.stringContaining('a secret'))
})

test('whatever a seed leaves out has a default or is made up', async () => {
  const sandbox = createSandbox({ seed: { systems: [{ members: [{ name: 'Robin' }] }] } })
  const [system] = sandbox.systems
  expect(system?.token).toMatch(/^[A-Za-z0-9+/]{64}$/)
  const { get } = clientOf(sandbox, system?.token ?? '')
  expect((await get('/systems/@me/settings')).json).toMatchObject({ timezone: 'UTC', member_limit: 1000 })
  expect((await get('/systems/@me/members')).json).toMatchObject([{ name: 'Robin', autoproxy_enabled: true }])
})

test('a new seed replaces everything, and a reset goes back to it', async () => {
  const { sandbox, own } = open()
  sandbox.seed({ systems: [{ token: 'token', system: { id: 'fghjk', name: 'Other' } }] })
  expect((await own.get('/systems/exampl')).status).toBe(404)
  const { get, patch } = clientOf(sandbox, 'token')
  await patch('/systems/@me', { name: 'Changed' })
  sandbox.reset()
  expect((await get('/systems/@me')).json.name).toBe('Other')
})

test('dots and keys of the prototype in a seed are harmless', async () => {
  const text =
    '{"systems":[{"key":"../../etc","token":"token","members":[{"key":"__proto__","name":"../x"}]}]}'
  const polluting = '{"systems":[{"__proto__":{"polluted":1}}]}'
  expect(() => createSandbox({ seed: polluting })).toThrow('unknown key: "__proto__"')
  const { own } = open({ seed: text }, 'token')
  expect((await own.get('/systems/@me/members')).json[0].name).toBe('../x')
  expect({}).not.toHaveProperty('polluted')
})

test('the schema in the package takes the seeds of the package', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema)
  for (const seed of [exampleSystem, generateSeed({ members: 3, switches: 5 })]) {
    expect(validate(seed), JSON.stringify(validate.errors)).toBe(true)
  }
  expect(validate({ systems: [{ members: [{}] }] })).toBe(false)
})

test('a generated system has as much in it as was asked for, the same every time', async () => {
  const size = { members: 30, groups: 2, switches: 250, token: 'token' }
  expect(generateSeed(size)).toEqual(generateSeed(size))
  const { own } = open({ seed: generateSeed(size) }, 'token')
  expect((await own.get('/systems/@me/members')).json).toHaveLength(30)
  expect((await own.get('/systems/@me/groups')).json).toHaveLength(2)
  const history = new Set<string>()
  let before = ''
  for (let pages = 0; pages < 3; pages++) {
    const page = (await own.get(`/systems/@me/switches${before}`)).json
    for (const { id, timestamp } of page) {
      history.add(id)
      before = `?before=${timestamp}`
    }
  }
  expect(history.size).toBe(250)
})
