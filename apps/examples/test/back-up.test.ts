import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateSeed } from '@pluralkit-openapi/sandbox'
import { afterAll, beforeAll, expect } from 'vitest'
import { test } from './support/program-test.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-up-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What the API lists in no fixed order, in one. */
function sorted(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  return value
    .map((item) => (Object(item).members ? { ...item, members: sorted(item.members) } : item))
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}

test('back-up writes system, settings, members, groups with members and switches, for nobody else to read', async ({
  run,
  server,
}) => {
  const file = join(folder, 'example.json')
  expect((await run('back-up', [file])).stdout).toBe(
    `Example System: 3 members, 2 groups and 3 switches are in ${file}\n`,
  )
  const backup = JSON.parse(await readFile(file, 'utf8'))
  expect(backup.system).toEqual(await server.read('/systems/@me'))
  expect(backup.settings).toEqual(await server.read('/systems/@me/settings'))
  for (const [key, path] of [
    ['members', 'members'],
    ['groups', 'groups?with_members=true'],
    ['switches', 'switches'],
  ] as const) {
    expect(sorted(backup[key])).toEqual(sorted(await server.read(`/systems/@me/${path}`)))
  }
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['example.json'])
})

test('back-up writes no file if the token is wrong, as it would hold the public view', async ({ run }) => {
  const file = join(folder, 'public.json')
  const { stderr, exitCode } = await run('back-up', [file], { env: { PLURALKIT_TOKEN: 'wrong' } })
  expect(stderr).toMatch(/^A backup needs a token that is right\./)
  expect(exitCode).toBe(1)
  expect(await readdir(folder)).not.toContain('public.json')
})

test('back-up says what is wrong with the file', async ({ run }) => {
  expect((await run('back-up')).stderr).toBe('Usage: back-up <file>\n')
  expect((await run('back-up', [join(folder, 'none', 'x.json')])).stderr).toMatch(/^ENOENT: .*\n$/)
})

test.describe('a long history', () => {
  test.override('sandboxOptions', {
    seed: generateSeed({ members: 5, groups: 2, switches: 250, untilMs: Date.UTC(2126, 0, 1) }),
  })

  test('back-up has all pages of the history, and what is logged for the future', async ({ run }) => {
    const { stdout } = await run('back-up', [join(folder, 'long.json')])
    expect(stdout).toContain('5 members, 2 groups and 250 switches')
  })
})
