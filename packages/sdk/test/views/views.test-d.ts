import { describe, expectTypeOf, test } from 'vitest'
import type {
  Group,
  GroupCreate,
  GroupPrivacy,
  GroupUpdate,
  Member,
  MemberCreate,
  MemberPrivacy,
  MemberUpdate,
  MessageMember,
  System,
  SystemPrivacy,
  SystemSettingsView,
  SystemUpdate,
} from '../../src/index.js'
import { changesOf } from '../../src/views/changes-of.js'
import { createOf } from '../../src/views/create-of.js'
import {
  isOwnView,
  type OwnGroup,
  type OwnMember,
  type OwnMessageMember,
  type OwnSystem,
} from '../../src/views/own-view.js'
import { whoami } from '../../src/views/whoami.js'

declare const system: System
declare const member: Member
declare const messageMember: MessageMember
declare const group: Group
declare const settings: SystemSettingsView

describe('the types say what only the owner sees', () => {
  test('of a system', () => {
    expectTypeOf<OwnSystem['privacy']>().toEqualTypeOf<SystemPrivacy>()
    expectTypeOf<OwnSystem['webhook_url']>().toEqualTypeOf<string | null>()
    expectTypeOf<OwnSystem['name']>().toEqualTypeOf<string | null>()
  })

  test('of a member', () => {
    expectTypeOf<OwnMember['privacy']>().toEqualTypeOf<MemberPrivacy>()
    expectTypeOf<OwnMember['autoproxy_enabled']>().toEqualTypeOf<boolean>()
    expectTypeOf<OwnMember['message_count']>().toEqualTypeOf<number>()
    expectTypeOf<OwnMember['created']>().toEqualTypeOf<string>()
    expectTypeOf<OwnMember['pronouns']>().toEqualTypeOf<string | null>()
    expectTypeOf<OwnMessageMember['privacy']>().toEqualTypeOf<MemberPrivacy>()
    expectTypeOf<OwnMessageMember>().not.toHaveProperty('system')
  })

  test('of a group', () => {
    expectTypeOf<OwnGroup['privacy']>().toEqualTypeOf<GroupPrivacy>()
    expectTypeOf<OwnGroup['created']>().toEqualTypeOf<string>()
  })

  test("an owner's view is still what it is a view of", () => {
    expectTypeOf<OwnSystem>().toExtend<System>()
    expectTypeOf<OwnMember>().toExtend<Member>()
    expectTypeOf<OwnMessageMember>().toExtend<MessageMember>()
    expectTypeOf<OwnGroup>().toExtend<Group>()
  })
})

describe('isOwnView narrows', () => {
  test('a single entity, and leaves it as it was otherwise', () => {
    if (isOwnView(system)) expectTypeOf(system).toExtend<OwnSystem>()
    else expectTypeOf(system).toEqualTypeOf<System>()
    if (isOwnView(member)) expectTypeOf(member).toExtend<OwnMember>()
    else expectTypeOf(member).toEqualTypeOf<Member>()
    if (isOwnView(messageMember)) expectTypeOf(messageMember).toExtend<OwnMessageMember>()
    if (isOwnView(group)) expectTypeOf(group).toExtend<OwnGroup>()
  })

  test('settings', () => {
    if (isOwnView(settings)) expectTypeOf(settings.timezone).toEqualTypeOf<string>()
    // @ts-expect-error Others don't see the time zone.
    else settings.timezone
  })

  test('a list', () => {
    expectTypeOf([member].filter(isOwnView)).items.toExtend<OwnMember>()
  })

  test('one of several kinds', () => {
    const either: System | Group = Math.random() > 0.5 ? system : group
    if (isOwnView(either)) expectTypeOf(either.privacy.name_privacy).toEqualTypeOf<'public' | 'private'>()
  })
})

test("whoami gives the owner's view or null", () => {
  expectTypeOf(whoami).returns.resolves.toEqualTypeOf<OwnSystem | null>()
})

test('createOf gives the body that belongs to the entity', () => {
  expectTypeOf(createOf(member)).toEqualTypeOf<MemberCreate>()
  expectTypeOf(createOf(messageMember)).toEqualTypeOf<MemberCreate>()
  expectTypeOf(createOf(group)).toEqualTypeOf<GroupCreate>()
  // @ts-expect-error Systems can't be created.
  createOf(system)
})

describe('changesOf', () => {
  test('gives the update that belongs to the entity', () => {
    expectTypeOf(changesOf(system, { name: null })).toEqualTypeOf<SystemUpdate | undefined>()
    expectTypeOf(changesOf(member, { name: 'Robin' })).toEqualTypeOf<MemberUpdate | undefined>()
    expectTypeOf(changesOf(group, { name: 'Forest' })).toEqualTypeOf<GroupUpdate | undefined>()
  })

  test("takes an edited entity, once it is known to be the owner's view", () => {
    if (isOwnView(member)) changesOf(member, { ...member, pronouns: null })
    if (isOwnView(system)) changesOf(system, { ...system, tag: null })
    if (isOwnView(group)) changesOf(group, { ...group, icon: null })
  })

  test('takes no null where the server answers it with a 500, nor an unknown key', () => {
    // @ts-expect-error A flag is true or false.
    changesOf(member, { tts: null })
    // @ts-expect-error A flag is true or false.
    changesOf(member, { keep_proxy: null })
    // @ts-expect-error A list may be empty, but not null.
    changesOf(member, { proxy_tags: null })
    // @ts-expect-error A member has a name.
    changesOf(member, { name: null })
    // @ts-expect-error It is spelled display_name.
    changesOf(member, { displayName: 'Robin' })
    // @ts-expect-error Systems have no birthday.
    changesOf(system, { birthday: null })
  })
})
