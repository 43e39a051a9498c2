import { expectTypeOf, test } from 'vitest'
import type { MemberUpdate, PluralKit, System, WithResponse } from '../../src/index.js'
import { createPluralKit } from '../../src/index.js'

declare const pk: PluralKit

test('what the API takes compiles', () => {
  pk.members.update('robins', {
    pronouns: null,
    privacy: { visibility: 'private' },
    proxy_tags: [{ prefix: 'R:' }],
  })
  pk.members.create({ name: 'Robin', color: 'ff00aa' })
  const change: MemberUpdate = { tts: true }
  pk.members.update('robins', change)
  pk.members.update('robins', {} as { name: string } | { pronouns: null })
  pk.groups.addMembers('forest', ['robins', 'junipr'] as const)
  pk.switches.list('@me', { query: { limit: 5 }, signal: new AbortController().signal })
  pk.switches.list('@me')
  pk.switches.create('@me', { members: [] })
  pk.systems.getAutoproxy('@me', { query: { guild_id: '823450000000000001' } })
})

test('a misspelt key of a body is an error', () => {
  // @ts-expect-error: pronuns
  pk.members.update('robins', { pronuns: 'they' })
  // @ts-expect-error: pronuns, beside a key that exists
  pk.members.update('robins', { name: 'Robin', pronuns: 'they' })
  // @ts-expect-error: visiblity, one level down
  pk.members.update('robins', { name: 'Robin', privacy: { name_privacy: 'public', visiblity: 'private' } })
  // @ts-expect-error: sufix, inside a list
  pk.members.update('robins', { proxy_tags: [{ prefix: 'R:', sufix: '-r' }] })
  // @ts-expect-error: time
  pk.switches.create('@me', { members: [], time: '2026-01-01T00:00:00Z' })
})

test('a misspelt key of a body is an error in a variable too', () => {
  const change = { name: 'Robin', pronuns: 'they' }
  // @ts-expect-error: pronuns
  pk.members.update('robins', change)
  const deep = { name: 'Robin', privacy: { visiblity: 'private' as const } }
  // @ts-expect-error: visiblity
  pk.members.update('robins', deep)
  const tags = { proxy_tags: [{ prefix: 'R:', sufix: '-r' }] }
  // @ts-expect-error: sufix
  pk.members.update('robins', tags)
})

test('a key that can not be set is an error', async () => {
  const member = await pk.members.get('robins')
  // @ts-expect-error: id, uuid and others are read-only
  pk.members.update('robins', { ...member, name: 'Robin' })
  // @ts-expect-error: created
  pk.members.create({ name: 'Robin', created: '2026-01-01T00:00:00Z' })
})

test('a value of the wrong kind is an error', () => {
  // @ts-expect-error: null for a boolean
  pk.members.update('robins', { tts: null })
  // @ts-expect-error: null for a list
  pk.members.update('robins', { proxy_tags: null })
  // @ts-expect-error: no such level
  pk.members.update('robins', { privacy: { visibility: 'hidden' } })
  // @ts-expect-error: name is missing
  pk.members.create({ pronouns: 'they' })
  // @ts-expect-error: ids of Discord are strings
  pk.messages.get(1573408883081347079n)
})

test('an empty change or list is an error, as the API refuses it', () => {
  // @ts-expect-error: a change without any key
  pk.members.update('robins', {})
  // @ts-expect-error: no members to add
  pk.groups.addMembers('forest', [])
  // @ts-expect-error: no groups to remove
  pk.members.removeGroups('robins', [])
  pk.groups.overwriteMembers('forest', []) // empties the group
  pk.switches.updateMembers('@me', '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34', []) // a switch-out
  const refs: string[] = []
  pk.groups.addMembers('forest', refs) // may be empty, but the type can't tell
})

test('a misspelt key of a query or of the options is an error', () => {
  // @ts-expect-error: befor
  pk.switches.list('@me', { query: { befor: '2026-01-01T00:00:00Z' } })
  const page = { limit: 10, befor: '2026-01-01T00:00:00Z' }
  // @ts-expect-error: befor
  pk.switches.list('@me', { query: page })
  // @ts-expect-error: signl
  pk.systems.get('@me', { signl: new AbortController().signal })
  // @ts-expect-error: a parameter of the query among the options
  pk.switches.list('@me', { limit: 10 })
  // @ts-expect-error: a query where there is none
  pk.systems.get('@me', { query: { limit: 10 } })
  // @ts-expect-error: guild_id is missing
  pk.systems.getAutoproxy('@me', { query: {} })
  // @ts-expect-error: the query is missing
  pk.systems.getAutoproxy('@me')
})

test('userAgent is required, and a misspelt option of the client is an error', () => {
  // @ts-expect-error: userAgent is missing
  createPluralKit({ token: 'x' })
  // @ts-expect-error: tokn
  createPluralKit({ userAgent: 'my-app/1.0', tokn: 'x' })
  createPluralKit({
    userAgent: 'my-app/1.0',
    token: undefined as string | undefined,
    fetch: globalThis.fetch,
  })
})

test('withResponse gives the data with its type, and the response', () => {
  expectTypeOf(pk.systems.get('@me').withResponse()).toEqualTypeOf<Promise<WithResponse<System>>>()
})

test('keys that are found at run time compile', () => {
  const key = 'name' as 'name' | 'pronouns'
  pk.members.update('robins', { [key]: 'Robin' })
  pk.members.update('robins', { name: 'Robin', [key]: 'they' })
})

test('generic code compiles', () => {
  function set<Key extends keyof MemberUpdate>(change: Pick<MemberUpdate, Key>) {
    return pk.members.update('robins', change)
  }
  set({ pronouns: 'they' })
  function setAll<Key extends 'name' | 'pronouns'>(change: Record<Key, string>) {
    return pk.members.update('robins', change)
  }
  setAll({ name: 'Robin' })
})

test('undefined means absent, also where a compiler tells the two apart', () => {
  const given: { pronouns: string | undefined; before: string | undefined } = {
    pronouns: undefined,
    before: undefined,
  }
  pk.members.update('robins', {
    name: 'Robin',
    pronouns: given.pronouns,
    privacy: { visibility: undefined },
    proxy_tags: [{ prefix: 'R:', suffix: undefined }],
  })
  pk.members.create({ name: 'Robin', pronouns: given.pronouns, privacy: undefined })
  pk.switches.list('@me', { query: { before: given.before, limit: undefined }, signal: undefined })
  pk.groups.list('@me', { query: undefined })
})
