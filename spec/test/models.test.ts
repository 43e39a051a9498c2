import { describe, expect, test } from 'vitest'
import { readBundle, type Schema } from './support/document.js'

const { schemas } = readBundle('openapi.json').components
const model = (name: string): Schema => {
  const schema = schemas[name]
  if (!schema) throw new Error(`The document has no schema ${name}.`)
  return schema
}
const keysOf = (name: string) => Object.keys(model(name).properties ?? {}).sort()

describe('read models', () => {
  // A key that may be absent costs every caller a check: each new one is a decision.
  const optionalKeys: Record<string, string[]> = {
    System: ['webhook_url'],
    Group: ['members'],
    Member: ['aliases'],
    MessageMember: ['aliases'],
    Message: [],
    Switch: [],
    FullSwitch: [],
    SystemSettings: [],
    PublicSystemSettings: [],
    UpdatedSystemSettings: [],
    Autoproxy: [],
    SystemGuildSettings: [],
    MemberGuildSettings: [],
    ProxyTag: [],
    SystemPrivacy: [],
    MemberPrivacy: [],
    GroupPrivacy: [],
  }

  test.each(Object.entries(optionalKeys))('%s always has every key but %j', (name, optional) => {
    expect(keysOf(name).filter((key) => !model(name).required?.includes(key))).toEqual(optional)
  })

  test('MessageMember is Member without `system`', () => {
    const { system: _system, ...properties } = model('Member').properties ?? {}
    expect(model('MessageMember')).toEqual({
      ...model('Member'),
      description: model('MessageMember').description,
      required: model('Member').required?.filter((key) => key !== 'system'),
      properties,
    })
  })
})

describe('write models', () => {
  test.each(['Member', 'Group'])('a %s can be changed in every key that it can be created with', (entity) => {
    expect(keysOf(`${entity}Update`)).toEqual(keysOf(`${entity}Create`))
  })

  test.each(['System', 'Member', 'Group'])('every key of the privacy of a %s can be changed', (entity) => {
    expect(keysOf(`${entity}PrivacyUpdate`)).toEqual(keysOf(`${entity}Privacy`))
  })

  const pairs = Object.keys(schemas).flatMap((name) => {
    const [, entity = ''] = /^(.+)(?:Create|Update)$/.exec(name) ?? []
    const answer = [`Updated${entity}`, entity].find((candidate) => schemas[candidate])
    return answer ? [[name, answer] as const] : []
  })

  test.each(pairs)('%s has no key that the answer, %s, does not have', (written, answered) => {
    expect(keysOf(answered)).toEqual(expect.arrayContaining(keysOf(written)))
  })
})
