import { describe, expect, test } from 'vitest'
import { colorToRgb, formatColor, parseColor } from '../../src/values/index.js'

describe('a colour', () => {
  test.each(['1f6feb', '#1f6feb', '1F6FEB', ' #1F6feb '])(
    'typed as %j becomes what the API takes',
    (typed) => {
      expect(parseColor(typed)).toBe('1f6feb')
    },
  )

  test.each(['#fff', 'red', '#1f6fe', '#1f6febff', '##1f6feb', '0x1f6f', ''])('%j is none', (text) => {
    expect(parseColor(text)).toBeNull()
  })

  test('of a system in capitals is written like all others', () => {
    expect(formatColor('1F6FEB')).toBe('#1f6feb')
  })

  test('has its three parts', () => {
    expect(colorToRgb('1f6feb')).toEqual({ red: 0x1f, green: 0x6f, blue: 0xeb })
    expect(colorToRgb('000000')).toEqual({ red: 0, green: 0, blue: 0 })
    expect(colorToRgb('ffffff')).toEqual({ red: 255, green: 255, blue: 255 })
  })

  test('that is none is refused by name', () => {
    expect(() => formatColor('red')).toThrow(new RangeError('"red" is no colour such as 1f6feb.'))
    expect(() => colorToRgb('red')).toThrow(RangeError)
  })
})
