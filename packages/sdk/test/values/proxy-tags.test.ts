import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchProxyTags, type ProxyMatchOptions } from '../../src/values/index.js'

const member = (name: string, ...tags: [prefix: string | null, suffix: string | null][]) => ({
  name,
  proxy_tags: tags.map(([prefix, suffix]) => ({ prefix, suffix })),
})

/** Who says what. */
function said(message: string, members: ReturnType<typeof member>[], options?: ProxyMatchOptions) {
  const match = matchProxyTags(message, members, options)
  return match && [match.member.name, match.text]
}

const robin = member('Robin', ['R:', null], ['[', ']'])
const juniper = member('Juniper', [null, '-j'])
const ashley = member('Ashley', ['{ ', ' }'])
const everybody = [robin, juniper, ashley]

describe('a message is matched', () => {
  test.each([
    ['R:hello', ['Robin', 'hello']],
    ['[hello]', ['Robin', 'hello']],
    ['hello -j', ['Juniper', 'hello ']],
    ['{ hello }', ['Ashley', 'hello']],
    ['[two\nlines]', ['Robin', 'two\nlines']],
  ])('by prefix, suffix or both: %j', (message, expected) => {
    expect(said(message, everybody)).toEqual(expected)
  })

  test('and its text keeps its white space', () => {
    expect(said('R:   hello ', everybody)).toEqual(['Robin', '   hello '])
  })

  test('and the tag is told', () => {
    expect(matchProxyTags('[hello]', everybody)?.tag).toEqual({ prefix: '[', suffix: ']' })
  })

  test.each(['hello', '', 'say R:hello', '[hello', 'hello]', '[hello] you', ' R:hello', '{hello}'])(
    'only at its very ends: %j is nobody’s',
    (message) => {
      expect(said(message, everybody)).toBeNull()
    },
  )

  test('by no tag whose prefix and suffix would have to share letters', () => {
    expect(said('aba', [member('A', ['ab', 'ba'])], { hasAttachments: true })).toBeNull()
    expect(said('abcba', [member('A', ['ab', 'ba'])])).toEqual(['A', 'c'])
  })

  test('by no tag that has neither prefix nor suffix', () => {
    expect(said('hello', [member('Nobody', [null, null], ['', ''])])).toBeNull()
  })
})

describe('the longest tag wins', () => {
  const levels = [member('one', ['[', ']']), member('two', ['[[', ']]']), member('three', ['[[[', ']]]'])]

  test.each([
    ['[deep]', ['one', 'deep']],
    ['[[deep]]', ['two', 'deep']],
    ['[[[deep]]]', ['three', 'deep']],
    ['[[deep]]]', ['two', 'deep]']],
    ['[deep]]]', ['one', 'deep]]']],
  ])('%s', (message, expected) => {
    expect(said(message, levels)).toEqual(expected)
    expect(said(message, [...levels].reverse())).toEqual(expected)
  })

  test('prefix and suffix counted together, also within one member', () => {
    expect(said('ab-hello-c', [member('A', ['ab-', null], ['a', '-c'])])).toEqual(['A', 'hello-c'])
    expect(said('ab-hello-cde', [member('A', ['ab-', null], ['a', '-cde'])])).toEqual(['A', 'b-hello'])
  })

  test('of equally long ones the first', () => {
    expect(said('x:hello', [member('A', ['x:', null]), member('B', ['x:', null])])).toEqual(['A', 'hello'])
  })

  test('whatever else there is', () => {
    const part = fc.string({ unit: fc.constantFrom('[', ']', 'a', ' '), maxLength: 3 })
    const tag = fc.tuple(part, part)
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 6 }), part, part, part, (tags, prefix, inner, suffix) => {
        const match = matchProxyTags(`${prefix}x${inner}${suffix}`, [member('A', ...tags, [prefix, suffix])])
        if (prefix + suffix === '') return
        const length = `${match?.tag.prefix ?? ''}${match?.tag.suffix ?? ''}`.length
        expect(length).toBeGreaterThanOrEqual(prefix.length + suffix.length)
        expect(`${match?.tag.prefix}${match?.text}${match?.tag.suffix}`).toBe(`${prefix}x${inner}${suffix}`)
      }),
    )
  })
})

describe('case', () => {
  test('counts by default', () => {
    expect(said('r:hello', everybody)).toBeNull()
  })

  test('does not count when the system has set so, and the text keeps its own', () => {
    expect(said('r:Hello', everybody, { caseSensitive: false })).toEqual(['Robin', 'Hello'])
    expect(said('Hello -J', everybody, { caseSensitive: false })).toEqual(['Juniper', 'Hello '])
  })
})

describe('a text of nothing', () => {
  test.each(['R:', '[]', '[ ]', '-j', '{}', '{  }', 'R: '])('%j matches only with attachments', (message) => {
    expect(said(message, everybody)).toBeNull()
    expect(said(message, everybody, { hasAttachments: true })?.[1]?.trim()).toBe('')
  })

  test('leaves no shorter tag a chance', () => {
    const members = [member('long', ['a:b', null]), member('short', ['a:', null])]
    expect(said('a:b', members)).toBeNull()
    expect(said('a:b', members, { hasAttachments: true })).toEqual(['long', ''])
  })

  test('is also what is left of an emoji behind its own tag', () => {
    expect(said('❤\uFE0F', [member('A', ['❤', null])], { hasAttachments: true })).toBeNull()
  })
})

describe('a mention at the beginning', () => {
  test.each(['<@812340000000000001>', '<@!812340000000000001>'])('%s stays before the text', (mention) => {
    expect(said(`${mention} [hello]`, everybody)).toEqual(['Robin', `${mention} hello`])
    expect(said(`${mention} hello -j`, everybody)).toEqual(['Juniper', `${mention} hello `])
  })

  test('without a blank behind it is part of the message', () => {
    expect(said('<@812340000000000001>[hello]', everybody)).toBeNull()
    expect(said('<@812340000000000001>hello -j', everybody)).toEqual([
      'Juniper',
      '<@812340000000000001>hello ',
    ])
  })
})

describe('pointed brackets as tags', () => {
  const pointed = [member('both', ['<', '>']), member('prefix', ['<', null]), member('suffix', [null, '>'])]

  test.each([
    '<@812340000000000001>',
    '<#834560000000000001>',
    '<@&823450000000000001>',
    '<:fox:812340000000000001>',
    '<a:fox_2:812340000000000001>',
  ])('are none around %s', (markup) => {
    expect(said(markup, pointed)).toBeNull()
    expect(said(`so ${markup}`, pointed)).toBeNull()
  })

  test('are some around everything else', () => {
    expect(said('<hello>', pointed)).toEqual(['both', 'hello'])
    expect(said('<hello <:fox:812340000000000001>>', pointed)).toEqual([
      'both',
      'hello <:fox:812340000000000001>',
    ])
    expect(said('< so <:fox:812340000000000001>', pointed)).toEqual([
      'prefix',
      ' so <:fox:812340000000000001>',
    ])
  })
})
