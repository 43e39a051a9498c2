import { describe, expect, test } from 'vitest'
import {
  formatShortId,
  normalizeRef,
  normalizeRefs,
  normalizeShortId,
  normalizeUuid,
} from '../../src/values/index.js'

const uuid = '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'

describe('a short id as people type it becomes the exact one', () => {
  test.each([
    ['exampl', 'exampl'],
    ['EXA-MPL', 'exampl'],
    [' Exa-mpl\n', 'exampl'],
    ['r-o-b-i-n', 'robin'],
  ])('%j', (typed, exact) => {
    expect(normalizeShortId(typed)).toBe(exact)
  })

  test.each(['exam', 'example', 'exa mpl', 'exampl1', 'cafés', '@me', '', uuid])('%j is none', (text) => {
    expect(normalizeShortId(text)).toBeNull()
  })
})

describe('a UUID in any spelling becomes the one that the API writes', () => {
  test.each([
    uuid,
    uuid.toUpperCase(),
    uuid.replaceAll('-', ''),
    `{${uuid}}`,
    `urn:uuid:${uuid}`,
    ` ${uuid} `,
  ])('%j', (typed) => {
    expect(normalizeUuid(typed)).toBe(uuid)
  })

  test.each([uuid.slice(1), `${uuid}0`, uuid.replace('5', 'g'), 'exampl', ''])('%j is none', (text) => {
    expect(normalizeUuid(text)).toBeNull()
  })
})

describe('a reference becomes what the server takes everywhere', () => {
  test.each([
    ['EXA-MPL', 'exampl'],
    [`{${uuid.toUpperCase()}}`, uuid],
    ['<@812340000000000001>', '812340000000000001'],
    ['<@!812340000000000001>', '812340000000000001'],
    ['812340000000000001', '812340000000000001'],
    [' @me ', '@me'],
  ])('%j', (given, exact) => {
    expect(normalizeRef(given)).toBe(exact)
  })

  test.each(['@ME', 'no such thing', '<@&812340000000000001>', '12345', '名前'])(
    '%j is left to the server',
    (unknown) => {
      expect(normalizeRef(unknown)).toBe(unknown)
    },
  )

  test('in a list each only once, in the order given', () => {
    expect(normalizeRefs(['JUN-IPR', 'robins', 'junipr', uuid.toUpperCase(), uuid])).toEqual([
      'junipr',
      'robins',
      uuid,
    ])
  })
})

describe('a short id is written as the bot shows it', () => {
  test.each([
    ['exampl', {}, 'exampl'],
    ['exampl', { split: true }, 'exa-mpl'],
    ['exampl', { caps: true }, 'EXAMPL'],
    ['exampl', { split: true, caps: true }, 'EXA-MPL'],
    ['robin', { split: true }, 'robin'],
  ])('%s with %j', (id, display, shown) => {
    expect(formatShortId(id, display)).toBe(shown)
    expect(normalizeShortId(shown)).toBe(id)
  })
})
