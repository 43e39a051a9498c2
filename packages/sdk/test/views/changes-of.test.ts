import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Group, Member, MemberUpdate, System } from '../../src/index.js'
import { changesOf } from '../../src/views/changes-of.js'
import { isOwnView, type OwnMember } from '../../src/views/own-view.js'
import { example } from '../values/document.js'

const system = example<System>('ExampleSystem')
const robin = ownMember('Robin')
const ashley = ownMember('Ashley')
const forest = example<Group>('Forest')

function ownMember(name: string): OwnMember {
  const member = example<Member>(name)
  if (!isOwnView(member)) throw new Error(`The example ${name} is not the owner's view.`)
  return member
}

describe('only what changes is sent', () => {
  test('of a member, a group and a system', () => {
    expect(changesOf(robin, { name: 'Robin', pronouns: 'he/him', tts: true })).toEqual({
      pronouns: 'he/him',
      tts: true,
    })
    expect(changesOf(forest, { name: forest.name, icon: null, description: null })).toEqual({
      icon: null,
      description: null,
    })
    expect(changesOf(system, { name: system.name, tag: '| New' })).toEqual({ tag: '| New' })
  })

  test('of an edited copy, whose other keys may all be there', () => {
    expect(changesOf(robin, { ...robin, birthday: null })).toEqual({ birthday: null })
  })

  test('of the privacy, key by key', () => {
    const privacy = { ...ashley.privacy, birthday_privacy: 'public', visibility: null } as const
    expect(
      changesOf(ashley, { privacy: { ...ashley.privacy, name_privacy: 'public' }, tts: ashley.tts }),
    ).toEqual({
      privacy: { name_privacy: 'public' },
    })
    expect(changesOf(robin, { privacy: { visibility: null, pronoun_privacy: 'private' } })).toEqual({
      privacy: { pronoun_privacy: 'private' },
    })
    expect(changesOf(ashley, { privacy })?.privacy).toHaveProperty('visibility', null)
  })

  test('and it makes of any two members the one from the other', () => {
    const text = fc.option(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'B', '🦊') }))
    const level = fc.constantFrom('public', 'private')
    const edits: fc.Arbitrary<MemberUpdate> = fc.record(
      {
        display_name: text,
        pronouns: text,
        tts: fc.boolean(),
        proxy_tags: fc.array(fc.record({ prefix: text, suffix: fc.constant('-x') }), { maxLength: 2 }),
        privacy: fc.record({ visibility: level, name_privacy: level }, { requiredKeys: [] }),
      },
      { requiredKeys: [] },
    )
    const after = (member: OwnMember, update: MemberUpdate | undefined) => ({
      ...member,
      ...update,
      privacy: { ...member.privacy, ...update?.privacy },
    })
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const member = after(robin, first) as OwnMember
        const wanted = after(member, second)
        const changes = changesOf(member, second)
        expect(after(member, changes)).toEqual(wanted)
        expect(changesOf(wanted as OwnMember, second)).toBeUndefined()
        for (const [key, value] of Object.entries(changes ?? {})) {
          expect(value).not.toEqual(member[key as keyof OwnMember])
        }
      }),
    )
  })
})

describe('nothing is sent if nothing changes, since the API refuses an empty update', () => {
  test.each<[string, MemberUpdate]>([
    ['no keys', {}],
    ['the same values', { ...robin }],
    ['undefined', { pronouns: undefined } as unknown as MemberUpdate],
    ['no privacy', { privacy: {} }],
    ['the same privacy', { privacy: { visibility: 'public' } }],
    ['privacy of null, which is public', { privacy: { visibility: null } }],
    ['a colour in capitals', { color: 'D1495B' }],
    [
      'proxy tags with parts that are empty or left out',
      {
        proxy_tags: [
          { prefix: 'R:', suffix: '' },
          { prefix: '[', suffix: ']' },
          { prefix: '', suffix: null },
        ],
      },
    ],
    ['proxy tags without a suffix', { proxy_tags: [{ prefix: 'R:' }, { prefix: '[', suffix: ']' }] }],
  ])('%s', (_name, wanted) => {
    expect(changesOf(robin, wanted)).toBeUndefined()
  })

  test('a proxy tag whose missing prefix is written as an empty one', () => {
    const member = { ...robin, proxy_tags: [{ prefix: null, suffix: '-r' }] }
    expect(changesOf(member, { proxy_tags: [{ prefix: '', suffix: '-r' }] })).toBeUndefined()
  })

  test('a blank text where there is none', () => {
    expect(changesOf(ownMember('Juniper'), { banner: '', description: ' \n\u3000' })).toBeUndefined()
    expect(changesOf(robin, { pronouns: ' ' })).toEqual({ pronouns: ' ' })
  })

  test('an edited copy whose privacy is null in plain JavaScript', () => {
    expect(changesOf(robin, { ...robin, privacy: null } as unknown as MemberUpdate)).toBeUndefined()
  })
})

test('another order of proxy tags is a change', () => {
  const reversed = [...robin.proxy_tags].reverse()
  expect(changesOf(robin, { proxy_tags: reversed })).toEqual({ proxy_tags: reversed })
})

describe('what the server would take badly is refused', () => {
  test.each(['tts', 'keep_proxy', 'proxy_tags'])('null for %s, which would be a 500', (key) => {
    const wanted = { [key]: null } as MemberUpdate
    expect(() => changesOf(robin, wanted)).toThrow(`"${key}" can't be null`)
  })

  test('a key that the entity does not know, which would be ignored', () => {
    const wanted = { pronoun: 'he/him' } as MemberUpdate
    expect(() => changesOf(robin, wanted)).toThrow('"pronoun" is no key of this entity')
    const nested = { privacy: { pronouns_privacy: 'private' } } as MemberUpdate
    expect(() => changesOf(robin, nested)).toThrow('"pronouns_privacy" is no key')
  })

  test('the view of others, from which one can not tell what changes', () => {
    const others = example<Member>('RobinPublic')
    expect(() => changesOf(others, { pronouns: null })).toThrow(/needs the owner's view/)
  })
})
