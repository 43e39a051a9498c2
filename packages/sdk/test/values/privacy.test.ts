import { expect, expectTypeOf, test } from 'vitest'
import type { MemberPrivacy } from '../../src/index.js'
import { privacyKeys, wholePrivacy } from '../../src/values/index.js'
import { schemas } from './document.js'

test.each([
  ['system', 'SystemPrivacy'],
  ['member', 'MemberPrivacy'],
  ['group', 'GroupPrivacy'],
] as const)('the privacy keys of a %s are those of the document', (kind, schema) => {
  expect(privacyKeys[kind]).toEqual(Object.keys(schemas[schema]?.properties ?? {}))
})

test('everything can be made private at once', () => {
  const privacy = wholePrivacy('member', 'private')
  expectTypeOf(privacy).toEqualTypeOf<MemberPrivacy>()
  expect(Object.keys(privacy)).toEqual(privacyKeys.member)
  expect(new Set(Object.values(privacy))).toEqual(new Set(['private']))
})
