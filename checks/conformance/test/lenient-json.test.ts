import { describe, expect, test } from 'vitest'
import { readLeniently } from '../src/lenient-json.js'
import { topics } from './support/own-recordings.js'

describe('the lenient JSON reader', () => {
  test.each([
    ['{"a":1,"b":[true,null]}', { a: 1, b: [true, null] }],
    ['/* a */ {"a": // b\n 1 /* c */}', { a: 1 }],
    ['{a:\'b"\',$c_1:"it\\\'s"}', { a: 'b"', $c_1: "it's" }],
    ['{"a":[1,],}', { a: [1] }],
    ['[,1]', [null, 1]],
    ['[0x10,010,1.,-.5,1e400]', [16, 8, 1, -0.5, Number.POSITIVE_INFINITY]],
    ['[NaN,-Infinity,undefined]', [Number.NaN, Number.NEGATIVE_INFINITY, null]],
    ['{"a":new Date(1)}', { a: '1970-01-01T00:00:00.000Z' }],
    ['["a\tb\\"\\\\"', ['a\tb"\\']],
    ['{"a":{"b":[1', { a: { b: [1] } }],
    ['\u00a0{"a":1}', { a: 1 }],
    ['{"a":1}{"b":2}', { a: 1 }],
  ])('reads %s', (text, value) => {
    expect(readLeniently(text)?.value).toEqual(value)
  })

  test.each([
    '',
    '  ',
    '{',
    '{"a',
    '{"a":',
    '{"a":1,',
    '[',
    '["a',
    '{a:b}',
    '+1',
    '[True]',
    '["\\x41"]',
    '\ufeff{}',
    '{"a"::1}',
    '[1 2]',
    '[constructor]',
    '['.repeat(5000),
  ])('refuses %j', (text) => {
    expect(readLeniently(text)).toBeUndefined()
  })

  // Only what the server said about the text itself: 400 and code 0 for a text that is no JSON object.
  const texts = topics
    .filter(({ topic }) => topic === 'errors-bodies')
    .flatMap(({ scenarios }) => scenarios)
    .filter(({ name }) => ['malformed JSON', 'lenient JSON'].includes(name))
    .flatMap(({ exchanges }) => exchanges)
    .filter(({ sent, response }) => sent?.body && [200, 400].includes(response?.status ?? 0))
    .map(({ name, sent, response }) => ({ name, text: sent?.body ?? '', accepted: response?.status === 200 }))

  test.each(texts)('agrees with the server about: $name', ({ text, accepted }) => {
    const value = readLeniently(text)?.value
    expect(typeof value === 'object' && value !== null && !Array.isArray(value)).toBe(accepted)
  })
})
