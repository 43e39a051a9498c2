import { createSandbox } from '@pluralkit-openapi/sandbox'
import { expect, test } from 'vitest'
import { BackupError, formatBackup, readBackup } from '../../src/backup/index.js'
import { contentsOf } from './support.js'

const file = {
  version: 2,
  id: 'exampl',
  name: 'Example',
  accounts: ['10000000000000017'],
  members: [{ id: 'robins', name: 'Robin 🦊', proxy_tags: [{ prefix: 'R:', suffix: null }] }],
  groups: [{ id: 'groupa', name: 'Group', members: ['robins'] }],
  switches: [{ timestamp: '2026-01-01T00:00:00.123456Z', members: ['robins'] }],
}
/** As the bot writes it: account ids are numbers that JSON.parse would round. */
const text = JSON.stringify(file).replace('"10000000000000017"', '10000000000000017')

const utf16 = (littleEndian: boolean, bom: boolean) => {
  const units = [...(bom ? '\ufeff' : ''), ...text].join('')
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian)
  return bytes
}

test.each([
  ['text', text],
  ['text with a byte order mark', `\ufeff${text}`],
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16, little endian', utf16(true, true)],
  ['UTF-16, big endian', utf16(false, true)],
  ['UTF-16 without a mark, little endian', utf16(true, false)],
  ['UTF-16 without a mark, big endian', utf16(false, false)],
])('reads a pk;export file as %s, account ids to the last digit', (_, source) => {
  const { backup, notes } = readBackup(source)
  expect(backup).toMatchObject(file)
  expect(notes).toEqual([])
  expect(formatBackup(backup)).toContain('"accounts":[10000000000000017]')
})

test('reads version 1 and older: privacy at the top, one proxy tag, a time zone of its own', () => {
  const old = {
    name: 'Old',
    description_privacy: 'private',
    timezone: 'Europe/Berlin',
    members: [
      { id: 'abcde', name: 'A', prefix: 'A:', suffix: null, visibility: 'private', privacy: null },
      { id: 'fghij', name: 'B', prefix: null, suffix: null },
    ],
    switches: [],
  }
  const { backup } = readBackup(JSON.stringify(old))
  expect(backup).toMatchObject({
    version: 2,
    privacy: { description_privacy: 'private' },
    config: { timezone: 'Europe/Berlin' },
    groups: [],
    members: [
      { proxy_tags: [{ prefix: 'A:', suffix: null }], privacy: { visibility: 'private' } },
      { name: 'B' },
    ],
  })
  expect(backup.members[1]).not.toHaveProperty('proxy_tags')
  expect(contentsOf(createSandbox({ seed: formatBackup(backup) })).members).toHaveLength(2)
})

test('says what in a file can not be used, and keeps the rest', () => {
  const { backup, notes } = readBackup(
    JSON.stringify({
      members: [
        { id: 'a', name: null, message_count: null },
        { id: 'b', name: 'B' },
        { id: 'b', name: 'B again' },
      ],
      groups: [{ id: 'g', name: 'G', members: ['a', 'a', 'zzz'] }],
      switches: [
        { timestamp: '2026-01-01T00:00:00Z', members: ['a'] },
        { timestamp: '2026-01-01T00:00:00.000Z', members: ['b', 'gone'] },
        { timestamp: 'yesterday', members: [] },
      ],
    }),
  )
  expect(backup.members.map(({ name }) => name)).toEqual(['a', 'B', 'B again'])
  expect(new Set(backup.members.map(({ id }) => id)).size).toBe(3)
  expect(backup.members[0]).not.toHaveProperty('message_count')
  expect(backup.groups[0]?.members).toEqual(['a'])
  expect(backup.switches).toHaveLength(1)
  expect(notes.map(({ where }) => where)).toEqual([
    'member a',
    'member B again',
    'group G',
    'switch 2026-01-01T00:00:00.000Z',
    'switch yesterday',
  ])
})

test.each([
  ['', 'The file is empty.'],
  ['not JSON', 'The file is not JSON (it begins with "not JSON").'],
  ['[]', 'It has no keys.'],
  ['{"messages":[]}', 'It has the keys messages.'],
  ['{"switches":[],"members":[{}]}', 'Member 1 of the file has no "id"'],
])('rejects %j with a sentence that says why', (content, message) => {
  expect(() => readBackup(content)).toThrow(BackupError)
  expect(() => readBackup(content)).toThrow(message)
})
