import { describe, expect, test } from 'vitest'
import { outgoingRequest } from '../../src/replay/outgoing.js'
import { fillJson, MissingValue, seedValues } from '../../src/replay/placeholders.js'
import { seed, topics } from '../support/own-recordings.js'

const values = seedValues(seed)
const [owner] = seed.systems
const member = owner?.members.find(({ key }) => key === 'plain')

describe('placeholders', () => {
  test.each([
    ['{owner.id}', owner?.system.id],
    ['{owner.account2}', owner?.accounts[1]?.id],
    ['{m.plain.uuid}', member?.uuid],
    ['{m.plain.uuid:bare}', member?.uuid.replaceAll('-', '')],
    ['{m.plain.id:upper}', member?.id.toUpperCase()],
    ['<{m.plain.id:split}>', `<${member?.id.slice(0, 3)}-${member?.id.slice(3)}>`],
    ['{unknown.hid}', seed.names.unknown['hid']],
  ])('%s is filled in', (template, expected) => {
    expect(fillJson({ [template]: [template, 1, null] }, values)).toEqual({
      [String(expected)]: [expected, 1, null],
    })
  })

  test.each(['{name} {tag}', '{name}', '{}', '{v}', '{m.plain.id:sideways}'])('%s is plain text', (text) => {
    expect(fillJson(text, values)).toBe(text)
  })

  test.each(['{vNew}', '{m.nobody.id}', '{msg.noOriginal.original}'])('%s has no value', (text) => {
    expect(() => fillJson(text, values)).toThrow(MissingValue)
  })

  test('a saved value has its place', () => {
    expect(fillJson('{vNew:upper}', new Map([['vNew', 'abcde']]))).toBe('ABCDE')
  })
})

test('a request goes out as the recorder sent it', () => {
  const exchanges = topics.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.exchanges))
  const repeatable = exchanges.filter(
    ({ sent, request }) => sent && !/\{v[A-Z]/.test(JSON.stringify(request)),
  )
  expect(repeatable.length).toBeGreaterThan(2500)
  for (const { name, request, sent } of repeatable) {
    const { body, ...outgoing } = outgoingRequest(request, values, seed)
    const sentBody = sent?.bodyBytes === undefined ? body?.toString() : body?.length
    expect({ ...outgoing, body: sentBody }, name).toEqual({
      method: sent?.method,
      path: sent?.path,
      headers: sent?.headers,
      body: sent?.bodyBytes ?? sent?.body,
    })
  }
})
