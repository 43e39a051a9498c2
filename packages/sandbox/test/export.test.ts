import { expect, test } from 'vitest'
import { createSandbox } from '../src/index.js'
import { clientOf, exampleValue, open, stoppedClock } from './support/client.js'

const version1 = {
  version: 1,
  id: 'abcef',
  name: 'Old System',
  front_privacy: 'private',
  timezone: 'Europe/Berlin',
  accounts: [1],
  members: [
    {
      id: 'fghjk',
      name: 'A',
      color: 'FF0000',
      prefix: 'A:',
      suffix: null,
      privacy: 'private',
      name_privacy: 'private',
    },
    { id: 'nopra', name: 'B', prefix: null, suffix: null },
  ],
  switches: [{ timestamp: '2018-09-01T11:00:00.123456Z', members: ['fghjk'] }],
}

test('account ids keep all their digits, in and out', () => {
  const text = `{"version":2,"id":"abcef","name":null,"accounts":[10000000000000017],"members":[],"switches":[]}`
  const exported = createSandbox({ seed: text }).export('abcef')
  expect(exported).toContain('"accounts":[10000000000000017]')
})

test('a system that was exported and taken in is the same again', () => {
  const { sandbox } = open(stoppedClock())
  const exported = sandbox.export('exampl')
  const again = createSandbox({ ...stoppedClock(), seed: exported }).export('exampl')
  const sorted = (text: string) =>
    JSON.parse(text, (key, value) =>
      key === 'members' && typeof value[0] === 'string' ? value.sort() : value,
    )
  expect(sorted(again)).toEqual(sorted(exported))
})

test('the file has the keys of the real one, in their order', () => {
  const file = JSON.parse(open().sandbox.export('exampl'))
  expect(Object.keys(file)).toEqual([
    'version',
    ...Object.keys(exampleValue('ExampleSystem')),
    'config',
    'accounts',
    'members',
    'groups',
    'switches',
  ])
  expect(Object.keys(file.config)).toHaveLength(17)
  expect(file.members[0]).not.toHaveProperty('system')
  expect(file.groups[0]).toMatchObject({ id: 'forest', members: ['robins', 'junipr'] })
})

test('what the importer would refuse is left out: future switches, a time twice, too many fronters, plain http', async () => {
  const members = Array.from({ length: 160 }, (_, index) => ({ key: `m${index}`, name: `${index}` }))
  const keys = members.map(({ key }) => key)
  const seed = {
    systems: [
      {
        system: { id: 'fghjk', avatar_url: 'http://example.com/a.png' },
        members,
        switches: [
          { timestamp: '2024-01-01T00:00:00Z', members: keys },
          { timestamp: '2024-01-02T00:00:00Z', members: ['m0'] },
          { timestamp: '2024-01-02T00:00:00Z', members: ['m1'] },
          { timestamp: '2999-01-01T00:00:00Z', members: [] },
        ],
      },
    ],
  }
  const { avatar_url, switches } = JSON.parse(createSandbox({ seed }).export('fghjk'))
  expect(avatar_url).toBeNull()
  expect(switches.map((row: { members: string[] }) => row.members.length)).toEqual([2, 150])
})

test('a file of version 1 keeps its privacy, proxy tags and time zone', async () => {
  const sandbox = createSandbox({ seed: version1 })
  const { get } = clientOf(sandbox, sandbox.systems[0]?.token ?? '')
  expect((await get('/systems/@me')).json.privacy).toMatchObject({
    front_privacy: 'private',
    name_privacy: 'public',
  })
  expect((await get('/systems/@me/settings')).json.timezone).toBe('Europe/Berlin')
  expect((await get('/members/fghjk')).json).toMatchObject({
    color: 'ff0000',
    proxy_tags: [{ prefix: 'A:', suffix: null }],
    privacy: { name_privacy: 'private', visibility: 'public' },
  })
  expect((await get('/members/nopra')).json.proxy_tags).toEqual([{ prefix: null, suffix: null }])
})

test('a webhook in the file is not taken over', async () => {
  const file = { ...version1, webhook_url: 'https://hooks.example.com/real' }
  const sandbox = createSandbox({ seed: file })
  const { patch } = clientOf(sandbox, sandbox.systems[0]?.token ?? '')
  await patch('/systems/@me', { name: 'x' })
  expect(sandbox.dispatched).toEqual([])
})
