import { createSandbox } from '@pluralkit-openapi/sandbox'
import { describe, expect, test } from 'vitest'
import { createPluralKit, type Group, type Member, type Message, type System } from '../../src/index.js'
import { isOwnView, type Viewable } from '../../src/views/own-view.js'
import { token } from '../support.js'
import { example } from '../values/document.js'

describe("the owner's view is known by its privacy", () => {
  test.each(['ExampleSystem', 'Robin', 'Juniper', 'Ashley', 'Forest', 'NightShift'])('%s', (name) => {
    expect(isOwnView(example<Viewable>(name))).toBe(true)
  })

  test.each(['ExampleSystemPublic', 'RobinPublic', 'AshleyPublic', 'ForestPublic', 'NightShiftPublic'])(
    '%s is the view of others',
    (name) => {
      expect(isOwnView(example<Viewable>(name))).toBe(false)
    },
  )

  test('also within messages', () => {
    const { member, system } = example<Message>('OwnMessage')
    expect(member && isOwnView(member)).toBe(true)
    expect(system && isOwnView(system)).toBe(true)
    const others = example<Message>('ExampleMessage')
    expect(others.member && isOwnView(others.member)).toBe(false)
  })

  test('and as a filter', () => {
    const members = [...example<Member[]>('ExampleMembers'), example<Member>('RobinPublic')]
    expect(members.filter(isOwnView).map(({ privacy }) => privacy.visibility)).toEqual([
      'public',
      'public',
      'private',
    ])
  })
})

test("settings, which have no privacy, are the owner's view if they are all there", async () => {
  const { fetch } = createSandbox()
  const settings = (token: string | null) =>
    createPluralKit({ userAgent: 'sdk-tests/1.0', fetch, token }).systems.getSettings('exampl')
  expect(isOwnView(await settings(token))).toBe(true)
  expect(isOwnView(await settings(null))).toBe(false)
})

test("what the types say of the owner's view is so in the examples", () => {
  expect(example<System>('ExampleSystem')).toHaveProperty('webhook_url')
  for (const member of example<Member[]>('ExampleMembers').filter(isOwnView)) {
    expect(typeof member.autoproxy_enabled).toBe('boolean')
    expect(typeof member.message_count).toBe('number')
    expect(typeof member.created).toBe('string')
  }
  for (const group of example<Group[]>('ExampleGroups').filter(isOwnView)) {
    expect(typeof group.created).toBe('string')
  }
})
