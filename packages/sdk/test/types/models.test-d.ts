import { expectTypeOf, test } from 'vitest'
import type {
  FullSwitch,
  Group,
  Member,
  MemberCreate,
  MemberUpdate,
  Message,
  MessageMember,
  PluralKit,
  ProxyTag,
  Switch,
  System,
  SystemSettingsUpdate,
} from '../../src/index.js'

test('null stands where the server sends null, and only there', () => {
  expectTypeOf<Member['pronouns']>().toEqualTypeOf<string | null>()
  expectTypeOf<Member['birthday']>().toEqualTypeOf<string | null>()
  expectTypeOf<Member['created']>().toEqualTypeOf<string | null>()
  expectTypeOf<Member['message_count']>().toEqualTypeOf<number | null>()
  expectTypeOf<Member['autoproxy_enabled']>().toEqualTypeOf<boolean | null>()
  expectTypeOf<Member['name']>().toEqualTypeOf<string>()
  expectTypeOf<Member['tts']>().toEqualTypeOf<boolean>()
  expectTypeOf<Member['proxy_tags']>().toEqualTypeOf<ProxyTag[]>()
  expectTypeOf<System['name']>().toEqualTypeOf<string | null>()
  expectTypeOf<System['created']>().toEqualTypeOf<string>()
  expectTypeOf<Message['guild']>().toEqualTypeOf<string | null>()
  expectTypeOf<Message['original']>().toEqualTypeOf<string>()
  expectTypeOf<Message['member']>().toEqualTypeOf<MessageMember | null>()
})

test('keys that the server leaves out are optional, all others are there', () => {
  expectTypeOf<System>().toHaveProperty('webhook_url').toEqualTypeOf<string | null | undefined>()
  expectTypeOf<Pick<System, 'webhook_url'>>().toEqualTypeOf<{ webhook_url?: string | null }>()
  expectTypeOf<Group>().toHaveProperty('members').toEqualTypeOf<string[] | undefined>()
  expectTypeOf<Member>().toHaveProperty('system').toEqualTypeOf<string>()
  expectTypeOf<MessageMember>().not.toHaveProperty('system')
})

test('a switch holds ids in lists and members where it is read alone', () => {
  expectTypeOf<Switch['members']>().toEqualTypeOf<string[]>()
  expectTypeOf<FullSwitch['members']>().toEqualTypeOf<Member[]>()
})

test('ids and times of creation can not be written', () => {
  type NotSettable = 'id' | 'uuid' | 'created' | 'system' | 'message_count' | 'autoproxy_enabled'
  expectTypeOf<Extract<keyof MemberCreate, NotSettable>>().toBeNever()
  expectTypeOf<Extract<keyof MemberUpdate, NotSettable>>().toBeNever()
})

test('null is no value where the server answers it with a 500', () => {
  expectTypeOf<NonNullable<MemberUpdate['tts']>>().toEqualTypeOf<boolean>()
  expectTypeOf<null>().not.toExtend<MemberUpdate['tts']>()
  expectTypeOf<null>().not.toExtend<MemberUpdate['keep_proxy']>()
  expectTypeOf<null>().not.toExtend<MemberUpdate['proxy_tags']>()
  expectTypeOf<null>().not.toExtend<SystemSettingsUpdate['timezone']>()
  expectTypeOf<null>().not.toExtend<SystemSettingsUpdate['pings_enabled']>()
  expectTypeOf<null>().toExtend<MemberUpdate['pronouns']>()
})

test('every method gives the data that the document has for it', () => {
  type DataOf<Method extends (...args: never) => unknown> = Awaited<ReturnType<Method>>
  expectTypeOf<DataOf<PluralKit['systems']['get']>>().toEqualTypeOf<System>()
  expectTypeOf<DataOf<PluralKit['members']['list']>>().toEqualTypeOf<Member[]>()
  expectTypeOf<DataOf<PluralKit['members']['delete']>>().toEqualTypeOf<void>()
  expectTypeOf<DataOf<PluralKit['groups']['addMembers']>>().toEqualTypeOf<void>()
  expectTypeOf<DataOf<PluralKit['switches']['getFronters']>>().toEqualTypeOf<FullSwitch | null>()
  expectTypeOf<DataOf<PluralKit['switches']['list']>>().toEqualTypeOf<Switch[]>()
})
