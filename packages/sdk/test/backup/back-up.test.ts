import { createSandbox, generateSeed } from '@pluralkit-openapi/sandbox'
import { expect, test } from 'vitest'
import {
  type Backup,
  BackupError,
  backUp,
  diff,
  formatBackup,
  planRestore,
  readBackup,
  readPartialBackup,
  restore,
  streamBackup,
} from '../../src/backup/index.js'
import { createPluralKit, type PluralKit } from '../../src/index.js'
import { contentsOf } from './support.js'

function systemWith(seed: object) {
  const sandbox = createSandbox({ seed, random: 1, limits: 'off' })
  const { token = null } = sandbox.systems[0] ?? {}
  const requests: string[] = []
  const pk = createPluralKit({
    userAgent: 'backup-tests/1.0 (dev@example.com)',
    token,
    pacing: false,
    fetch: (request) => {
      requests.push(new URL((request as Request).url).pathname)
      return sandbox.fetch(request as Request)
    },
  })
  return { sandbox, pk, requests }
}

const textOf = async (pieces: AsyncIterable<string>) => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const allMembers = async (pk: PluralKit) => (await pk.members.list('@me')).map(({ id }) => id)

const guild = '466707357099884544'

test('a backup holds what the bot would export, and the bot would import it again', async () => {
  const { sandbox, pk } = systemWith(generateSeed({ members: 12, groups: 4, switches: 250 }))
  const backup = await backUp(pk)
  const exported = JSON.parse(sandbox.export(backup.id ?? ''))
  const { config, accounts: _, ...rest } = backup
  expect({
    ...rest,
    members: inOrder(backup.members),
    groups: withSortedMembers(backup.groups),
    switches: withSortedMembers(backup.switches),
  }).toMatchObject({
    ...withoutAccounts(exported),
    members: inOrder(exported.members),
    groups: withSortedMembers(exported.groups),
    switches: withSortedMembers(exported.switches),
  })
  expect(exported.config).toMatchObject({ ...config })
  for (const file of [JSON.stringify(backup), formatBackup(backup), await textOf(streamBackup(pk))])
    expect(contentsOf(createSandbox({ seed: file }))).toEqual(contentsOf(sandbox))
})

const withSortedMembers = <Row extends { id?: string; members: string[] }>(rows: Row[]) =>
  inOrder(rows.map((row) => ({ ...row, members: [...row.members].sort() })))

const inOrder = <Row extends { id?: string }>(rows: Row[]) =>
  [...rows].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))

const withoutAccounts = ({ accounts: _, config: __, ...rest }: Record<string, unknown>) => rest

test('a restore of what is there already changes nothing', async () => {
  const { pk, requests } = systemWith(generateSeed({ members: 12, groups: 4, switches: 250 }))
  const backup = await backUp(pk)
  const plan = planRestore(backup, await backUp(pk))
  expect(plan).toMatchObject({
    steps: [],
    notRestored: [],
    estimatedMs: 0,
    unchanged: { members: 12, groups: 4, switches: 250 },
    additional: { members: 0, groups: 0, switches: 0 },
  })
  const before = requests.length
  expect(await restore(pk, plan)).toEqual({ done: 0, failed: [], notRestored: [] })
  expect(requests.length - before).toBe(7)
})

test('settings and autoproxy of Discord servers that are asked for are restored, too', async () => {
  const members = [{ key: 'robin', name: 'Robin' }]
  const settings = { proxying_enabled: false, tag: '| here', tag_enabled: true }
  const rows = (values: object, member: object) => ({
    systems: [
      {
        key: 's',
        token: 'x'.repeat(64),
        system: { name: 'S' },
        members,
        guilds: [{ guild_id: guild, ...values }],
        memberGuilds: [{ member: 'robin', guild_id: guild, ...member }],
      },
    ],
  })
  const source = systemWith(rows(settings, { display_name: 'R', keep_proxy: true }))
  await source.pk.systems.updateAutoproxy('@me', { autoproxy_mode: 'front' }, { query: { guild_id: guild } })
  const target = systemWith(rows({}, {}))
  const backup = await backUp(source.pk, { guildIds: [guild] })
  expect(backup.extras).toMatchObject({ guilds: [settings], memberGuilds: [{ keep_proxy: true }] })
  const plan = planRestore(backup, await backUp(target.pk, { guildIds: [guild] }))
  expect(await restore(target.pk, plan)).toMatchObject({ failed: [] })
  expect((await backUp(target.pk, { guildIds: [guild] })).extras?.guilds).toEqual(backup.extras?.guilds)
  expect(await target.pk.systems.getAutoproxy('@me', { query: { guild_id: guild } })).toMatchObject({
    autoproxy_mode: 'front',
  })
})

test('nothing is deleted unless asked, and then only what the plan says', async () => {
  const { pk } = systemWith(generateSeed({ members: 3, groups: 1, switches: 5 }))
  const backup = await backUp(pk)
  await pk.members.create({ name: 'Newcomer' })
  await pk.switches.create('@me', { members: [], timestamp: '2026-02-01T00:00:00Z' })
  const kept = planRestore(backup, await backUp(pk))
  expect(kept).toMatchObject({ steps: [], additional: { members: 1, switches: 1 } })
  const plan = planRestore(backup, await backUp(pk), { remove: true })
  await pk.members.create({ name: 'Came after the plan' })
  expect(await restore(pk, plan)).toMatchObject({ done: 2, failed: [] })
  expect((await pk.members.list('@me')).map(({ name }) => name)).toContain('Came after the plan')
  const inAnyOrder = (switches: typeof backup.switches) =>
    switches.map(({ timestamp, members }) => ({ timestamp, members: [...members].sort() })) // the API keeps no order of fronters
  expect(inAnyOrder((await backUp(pk)).switches)).toEqual(inAnyOrder(backup.switches))
})

test('what the bot would reject stands beside the file, and a restore sees it', async () => {
  const keys = Array.from({ length: 160 }, (_, i) => `m${i}`)
  const { pk } = systemWith({
    systems: [
      {
        key: 's',
        token: 'x'.repeat(64),
        system: { name: 'S' },
        members: keys.map((key) => ({ key, name: key, avatar_url: 'http://example.com/old.png' })),
        switches: [{ timestamp: '2026-01-01T00:00:00Z', members: keys }],
      },
    ],
  })
  const backup = await backUp(pk)
  expect(backup.switches[0]?.members).toHaveLength(150)
  expect(backup.members[0]?.avatar_url).toBe(null)
  expect(planRestore(backup, await backUp(pk)).steps).toEqual([])
  expect(JSON.parse(await textOf(streamBackup(pk)))).toMatchObject({ extras: { originals: { length: 161 } } })
})

test('a value that the API rejects is reported, and everything else is restored', async () => {
  const { pk } = systemWith(generateSeed({ members: 0, groups: 0, switches: 0 }))
  const backup: Backup = {
    version: 2,
    accounts: [],
    members: [
      { id: 'a', name: 'Robin', pronouns: 'x'.repeat(101), description: 'kept' },
      { id: 'b', name: 'x'.repeat(101) },
    ],
    groups: [{ id: 'g', name: 'Group', members: ['a', 'b'] }],
    switches: [{ timestamp: '2026-01-01T00:00:00Z', members: ['a'] }],
  }
  const report = await restore(pk, planRestore(backup, await backUp(pk)))
  expect(report.failed.map(({ step }) => step.kind)).toEqual(['createMember', 'createMember', 'updateMember'])
  const [robin, ...others] = await pk.members.list('@me')
  expect(others).toEqual([])
  expect(robin).toMatchObject({ name: 'Robin', pronouns: null, description: 'kept' })
  expect((await backUp(pk)).groups).toMatchObject([{ members: [robin?.id] }])
})

test('an unknown token is an error, not a backup of the public view', async () => {
  const { pk } = systemWith(generateSeed({ members: 1 }))
  const stranger = createPluralKit({
    userAgent: 'x/1.0 (dev@example.com)',
    token: 'y'.repeat(64),
    fetch: (r) => pk.fetch(r),
  })
  await expect(backUp(stranger)).rejects.toThrow(BackupError)
})

test('a streamed backup that was broken off goes on where it ended', async () => {
  const { pk, requests, sandbox } = systemWith(generateSeed({ members: 5, groups: 1, switches: 1000 }))
  const whole = await textOf(streamBackup(pk))
  const needed = requests.length
  const partial = whole.slice(0, whole.indexOf('\n', Math.floor(whole.length / 2)) + 30)
  const resume = readPartialBackup(partial)
  expect(resume.length).toBeGreaterThan(400)
  await pk.switches.create('@me', { members: await allMembers(pk), timestamp: '2026-02-01T00:00:00Z' })
  const { length } = requests
  const resumed = readBackup(await textOf(streamBackup(pk, { resume }))).backup
  expect(diff(readBackup(whole).backup, resumed).switches).toMatchObject({
    added: { length: 1 },
    removed: [],
    changed: [],
  })
  expect(requests.length - length).toBeLessThan(needed - 3)
  expect(contentsOf(createSandbox({ seed: resumed }))).toEqual(contentsOf(sandbox))
})

test('100,000 switches are read page by page, and none twice', async () => {
  const { pk, requests } = systemWith(generateSeed({ members: 20, groups: 1, switches: 100_000 }))
  let pieces = 0
  let largest = 0
  let reported = 0
  const onProgress = ({ switches }: { switches: number }) => {
    reported = switches
  }
  for await (const piece of streamBackup(pk, { onProgress })) {
    pieces++
    largest = Math.max(largest, piece.length)
  }
  expect(pieces).toBe(100_002)
  expect(largest).toBeLessThan(20_000)
  expect(reported).toBe(100_000)
  expect(requests.filter((path) => path.endsWith('/switches')).length).toBeLessThan(1020)
})
