import { createSandbox, generateSeed } from '@pluralkit-openapi/sandbox'
import { expect, test } from 'vitest'
import { backUp, planRestore, readBackup, restore } from '../../src/backup/index.js'
import { createPluralKit } from '../../src/index.js'

const tupperbox = {
  tuppers: [
    {
      id: 1,
      name: 'Robin',
      avatar_url: 'https://cdn.example.com/a.png',
      brackets: ['r:', '', '[', ']'],
      posts: 3,
      show_brackets: true,
      birthday: '2001-02-03T00:00:00.000Z',
      description: 'First.',
      nick: 'Rob',
      tag: null,
      group_id: null,
    },
    {
      id: 2,
      name: 'Ash',
      brackets: ['', '-b', 'odd'],
      show_brackets: false,
      birthday: 'spring',
      nick: 'A',
      tag: '| tup',
      group_id: 7,
    },
  ],
  groups: [{ id: 7, name: 'Crew', description: null, tag: 'x' }],
}

test("Tupperbox's tuppers become members, and its groups become groups", () => {
  const { source, backup, notes } = readBackup(JSON.stringify(tupperbox))
  expect(source).toBe('tupperbox')
  expect(backup.members).toMatchObject([
    {
      name: 'Robin',
      display_name: 'Rob',
      keep_proxy: true,
      birthday: '2001-02-03',
      description: 'First.',
      proxy_tags: [
        { prefix: 'r:', suffix: null },
        { prefix: '[', suffix: ']' },
      ],
    },
    {
      name: 'Ash',
      display_name: 'Ash | tup',
      keep_proxy: false,
      birthday: null,
      proxy_tags: [{ prefix: null, suffix: '-b' }],
    },
  ])
  expect(backup.groups).toMatchObject([{ name: 'Crew', members: [backup.members[1]?.id] }])
  expect(notes.map(({ where, problem }) => `${where} ${problem}`)).toEqual([
    'member Ash has a tag and the nickname "A": only the tag is kept',
    'member Ash has a bracket without its other half, which is left out',
    'member Ash has the birthday "spring", which can\'t be read',
    'group Crew has a tag, which groups here have not',
  ])
})

const hour = 3_600_000
const start = Date.UTC(2026, 0, 1)
const simplyPlural = {
  users: [{ _id: 'u', username: 'example' }],
  members: [
    {
      _id: 'm1',
      name: 'Robin',
      pronouns: 'they/them',
      desc: 'Hi',
      color: '#FF8800',
      avatarUrl: '',
      private: true,
      pkId: 'robins',
      info: { f: 'value' },
    },
    { _id: 'm2', name: 'Ash', color: 'ff112233', avatarUuid: 'abc', archived: true },
    { _id: 'm3', name: 'Wren', color: 'red' },
  ],
  groups: [{ _id: 'g1', name: 'Inner', parent: 'g0', members: ['m1', 'm3', 'gone'], color: '#000000' }],
  frontStatuses: [{ _id: 'c1', name: 'Blurry' }],
  frontHistory: [
    { member: 'm1', startTime: start, endTime: start + 4 * hour },
    { member: 'm2', startTime: start + hour, endTime: start + 2 * hour },
    { member: 'm3', startTime: start + 4 * hour, live: true },
    { member: 'c1', custom: true, startTime: start, endTime: start + hour },
    { member: 'm2', startTime: 'soon', endTime: null },
  ],
}

test("Simply Plural's fronts become switches, and what has no place is reported", () => {
  const { source, backup, notes } = readBackup(JSON.stringify(simplyPlural))
  expect(source).toBe('simply-plural')
  const [robin, ash, wren] = backup.members
  expect([robin, ash, wren]).toMatchObject([
    {
      id: 'robins',
      name: 'Robin',
      color: 'ff8800',
      description: 'Hi',
      avatar_url: null,
      privacy: { visibility: 'private' },
    },
    { name: 'Ash', color: '112233' },
    { name: 'Wren', color: null },
  ])
  expect(backup.groups).toMatchObject([{ name: 'Inner', members: [robin?.id, wren?.id] }])
  expect(backup.switches).toEqual([
    { timestamp: '2026-01-01T04:00:00Z', members: [wren?.id] },
    { timestamp: '2026-01-01T02:00:00Z', members: [robin?.id] },
    { timestamp: '2026-01-01T01:00:00Z', members: [robin?.id, ash?.id] },
    { timestamp: '2026-01-01T00:00:00Z', members: [robin?.id] },
  ])
  expect(notes.map(({ where }) => where)).toEqual([
    'member Robin',
    'member Ash',
    'member Ash',
    'member Wren',
    'group Inner',
    'frontHistory',
    'frontStatuses',
  ])
})

test.each([
  ['Tupperbox', tupperbox],
  ['Simply Plural', simplyPlural],
])('a file of %s is imported into a system, and a second time changes nothing', async (_, file) => {
  const sandbox = createSandbox({ seed: generateSeed({ members: 0, groups: 0, switches: 0 }), limits: 'off' })
  const pk = createPluralKit({
    userAgent: 'x/1.0 (dev@example.com)',
    token: sandbox.systems[0]?.token ?? null,
    pacing: false,
    fetch: sandbox.fetch,
  })
  const { backup } = readBackup(JSON.stringify(file))
  expect(await restore(pk, planRestore(backup, await backUp(pk)))).toMatchObject({ failed: [] })
  const { members, switches } = await backUp(pk)
  expect(members).toHaveLength(backup.members.length)
  expect(switches).toHaveLength(backup.switches.length)
  expect(planRestore(backup, await backUp(pk)).steps).toEqual([])
})
