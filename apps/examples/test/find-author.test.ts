import { expect } from 'vitest'
import { test } from './support/program-test.js'

const proxied = '1573408883081347079'
const answer = `Member   Robin of the Forest (robins)
System   Example System (exampl)
Account  812340000000000001
Sent     2026-11-20T18:45:10Z
Link     https://discord.com/channels/823450000000000001/834560000000000001/${proxied}
`

test.for([
  ['the id of the message', proxied],
  ['a link to it', `https://discord.com/channels/823450000000000001/834560000000000001/${proxied}`],
  ['the id of the original', '1573408878341652485'],
] as const)(
  'find-author finds who is behind a message by %s, without a token',
  async ([, typed], { run }) => {
    expect((await run('find-author', [typed], { env: { PLURALKIT_TOKEN: '' } })).stdout).toBe(answer)
  },
)

test('find-author knows messages of deleted members', async ({ run }) => {
  expect((await run('find-author', ['529629865574400000'])).stdout).toBe(
    'Member   deleted\nSystem   not known any more\nAccount  812340000000000001\nSent     2019-01-01T12:00:00Z\n',
  )
})

test('find-author says that a message is not proxied, or that it is none', async ({ run }) => {
  const unknown = await run('find-author', ['1573408883081347080'])
  expect(unknown.stderr).toMatch(/^1573408883081347080 was not proxied by PluralKit, /)
  expect(unknown.exitCode).toBe(1)
  expect((await run('find-author', ['robins'])).stderr).toMatch(/^Usage: find-author /)
})
