import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareTimestamps,
  timestampFromMicros,
  timestampToDate,
  timestampToMicros,
} from '../../src/values/index.js'

/** From year -9999 to 9999. */
const micros = fc.bigInt({ min: -377_705_116_800_000_000n, max: 253_402_300_799_999_999n })

describe('timestamps are compared exactly', () => {
  const ordered = [
    '-9999-01-01T00:00:00Z',
    '-0001-12-31T23:59:59.999999Z',
    '0000-01-01T00:00:00Z',
    '0000-02-29T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '2026-11-20T18:30:00Z',
    '2026-11-20T18:30:00.1Z',
    '2026-11-20T18:30:00.123456Z',
    '2026-11-20T18:30:00.123456001Z',
    '2026-11-20T18:30:00.12346Z',
    '2026-11-20T18:30:01Z',
    '9999-12-31T23:59:59.999999999Z',
  ]

  test('to the nanosecond, and before year 1', () => {
    const shuffled = [...ordered].sort()
    expect(shuffled).not.toEqual(ordered)
    expect(shuffled.sort(compareTimestamps)).toEqual(ordered)
  })

  test('trailing zeros make no difference', () => {
    expect(compareTimestamps('2026-11-20T18:30:00.5Z', '2026-11-20T18:30:00.500000000Z')).toBe(0)
  })
})

describe('microseconds', () => {
  test('are counted from 1970', () => {
    expect(timestampToMicros('1970-01-01T00:00:00Z')).toBe(0n)
    expect(timestampToMicros('1970-01-01T00:00:00.000001Z')).toBe(1n)
    expect(timestampToMicros('1969-12-31T23:59:59.999999Z')).toBe(-1n)
    expect(timestampToMicros('2026-11-20T18:30:00.123456Z')).toBe(1_795_199_400_123_456n)
  })

  test.each([
    ['2010-01-01T00:00:00.123456789Z', '2010-01-01T00:00:00.123456Z'],
    ['1999-12-31T23:59:59.9999995Z', '2000-01-01T00:00:00Z'],
    ['1999-12-31T23:59:59.9999989Z', '1999-12-31T23:59:59.999999Z'],
    ['2000-01-01T00:00:00.0000009Z', '2000-01-01T00:00:00Z'],
  ])('further digits are cut as the server does it: %s is stored as %s', (sent, stored) => {
    expect(timestampFromMicros(timestampToMicros(sent))).toBe(stored)
  })

  test('are written as the API does and read back as what they were', () => {
    fc.assert(
      fc.property(micros, (moment) => {
        const text = timestampFromMicros(moment)
        expect(text).toMatch(/^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{0,5}[1-9])?Z$/)
        expect(timestampToMicros(text)).toBe(moment)
      }),
    )
  })

  test('have the order of their texts', () => {
    fc.assert(
      fc.property(micros, micros, (a, b) => {
        const order = a < b ? -1 : a > b ? 1 : 0
        expect(compareTimestamps(timestampFromMicros(a), timestampFromMicros(b))).toBe(order)
      }),
    )
  })
})

describe('as a date', () => {
  test.each([
    ['2026-11-20T18:30:00.123999Z', '2026-11-20T18:30:00.123Z'],
    ['1969-12-31T23:59:59.999999Z', '1969-12-31T23:59:59.999Z'],
    ['-0001-01-01T00:00:00Z', '-000001-01-01T00:00:00.000Z'],
  ])('%s is cut to milliseconds', (timestamp, iso) => {
    expect(timestampToDate(timestamp).toISOString()).toBe(iso)
  })
})

test.each([
  '2026-11-20',
  '2026-11-20T18:30Z',
  '2026-11-20T18:30:00',
  '2026-11-20T18:30:00+00:00',
  '2026-11-20T18:30:00.Z',
  '2026-11-20T18:30:00.1234567890Z',
  '2026-11-20t18:30:00z',
  '2026-02-29T00:00:00Z',
  '2026-11-20T24:00:00Z',
  '2026-11-20T18:60:00Z',
  '-0000-01-01T00:00:00Z',
  '12026-11-20T18:30:00Z',
  ' 2026-11-20T18:30:00Z',
  '1795199400',
  '',
])('%j is refused as a timestamp', (text) => {
  expect(() => timestampToMicros(text)).toThrow(RangeError)
  expect(() => timestampToDate(text)).toThrow(`"${text}" is no timestamp such as`)
  expect(() => compareTimestamps('2026-11-20T18:30:00Z', text)).toThrow(RangeError)
})
