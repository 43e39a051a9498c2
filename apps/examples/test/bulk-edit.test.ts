import type { Member } from '@pluralkit-openapi/sdk'
import { expect } from 'vitest'
import { test } from './support/program-test.js'
import type { SandboxServer } from './support/sandbox-server.js'

const names = Array.from({ length: 12 }, (_, index) => `Member ${index + 1}`)

const idOf = (index: number) => `member${String.fromCharCode(97 + index)}`.slice(-6)

test.override('sandboxOptions', {
  seed: {
    systems: [
      {
        members: names.map((name, index) => ({
          key: name,
          name,
          id: idOf(index),
        })),
        groups: [{ id: 'flower', name: 'Five', members: names.slice(0, 5) }],
      },
      {
        system: { id: 'others' },
        members: [{ key: 'x', name: 'X' }],
        groups: [{ id: 'abroad', name: 'G', members: ['x'] }],
      },
    ],
  },
})

async function countOf(
  server: SandboxServer,
  value: string,
  field: 'pronouns' | 'color' = 'pronouns',
): Promise<number> {
  const members = (await server.read('/systems/@me/members')) as Member[]
  return members.filter((member) => member[field] === value).length
}

const edits = (server: SandboxServer) => server.requests.filter((line) => line.startsWith('PATCH'))

test('bulk-edit shows its progress, goes on after an error and lists it at the end; run again, it does the rest', async ({
  run,
  server,
}) => {
  server.fault = ({ method, url }) =>
    method === 'PATCH' && url.endsWith(idOf(2))
      ? new Response('<h1>Bad gateway</h1>', { status: 502 })
      : undefined
  const first = await run('bulk-edit', ['pronouns', 'they/them'])
  const lines = first.stdout.trimEnd().split('\n')
  expect(lines[0]).toBe('12 of 12 members need it.')
  expect(lines.slice(1).map((line) => line.split(' ')[0])).toEqual(
    names.slice(1).map((_, i) => `${i + 1}/12`),
  )
  expect(first.stderr).toMatch(/^11 done, 0 left, 1 failed:\n {2}Member 3 \(\w+\): .*status 502.*\n$/)
  expect(first.exitCode).toBe(1)
  expect(await countOf(server, 'they/them')).toBe(11)

  server.fault = undefined
  server.requests.length = 0
  const second = await run('bulk-edit', ['pronouns', 'they/them'])
  expect(second).toEqual({ stdout: '1 of 12 members need it.\n1/1 Member 3\n', stderr: '', exitCode: 0 })
  expect(edits(server)).toEqual([`PATCH /members/${idOf(2)}`])
  expect(await countOf(server, 'they/them')).toBe(12)
})

test('bulk-edit can be interrupted and goes on where it was', async ({ run, server }) => {
  const first = await run('bulk-edit', ['pronouns', 'she/her', '--group', 'flower'], {
    onOutput: (output, interrupt) => output.includes('2/5') && interrupt(),
  })
  expect(first.stderr).toMatch(/^\d+ done, \d+ left, 0 failed:\n$/)
  expect(first.exitCode).toBe(1)
  const count = await countOf(server, 'she/her')
  expect(count).toBeGreaterThanOrEqual(2)
  expect(count).toBeLessThan(5)

  const second = await run('bulk-edit', ['pronouns', 'she/her', '--group', 'flower'])
  expect(second.stdout).toMatch(new RegExp(`^${5 - count} of 5 members need it\\.\n`))
  expect(second.exitCode).toBe(0)
  expect(await countOf(server, 'she/her')).toBe(5)
})

test('bulk-edit edits the members of a group, and clears with an empty value', async ({ run, server }) => {
  expect((await run('bulk-edit', ['color', 'FF8000', '--group', 'FLO-WER'])).stdout).toMatch(/^5 of 5 /)
  expect(await countOf(server, 'ff8000', 'color')).toBe(5)
  expect((await run('bulk-edit', ['color', ''])).stdout).toMatch(/^5 of 12 /)
  expect(await countOf(server, 'ff8000', 'color')).toBe(0)
})

test('bulk-edit stops at a value that the API refuses: it would refuse it for all', async ({
  run,
  server,
}) => {
  const { stderr } = await run('bulk-edit', ['color', 'red'])
  expect(stderr).toMatch(/^0 done, 11 left, 1 failed:\n {2}Member .*color: Field color is invalid\./)
  expect(edits(server)).toHaveLength(1)
})

test('bulk-edit edits nobody without knowing what, or of another system', async ({ run, server }) => {
  expect((await run('bulk-edit', ['name', 'Robin'])).stderr).toMatch(/^Usage: bulk-edit <field> <value> /)
  expect((await run('bulk-edit', ['pronouns', 'x', '--group', 'abroad'])).stderr).toBe(
    'Only your own members can be edited. Is the token right?\n',
  )
  expect(edits(server)).toEqual([])
})
