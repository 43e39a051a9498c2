import { expect, test } from 'vitest'
import { parseLooseTimestamp } from '../src/input/loose-timestamp.js'
import { parseStrictTimestamp } from '../src/input/strict-timestamp.js'
import { formatInstant } from '../src/time.js'

const now = new Date('2026-11-23T15:00:00Z')

test.each([
  ['2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z'],
  ['2024-01-01T00:00:00,50Z', '2024-01-01T00:00:00.5Z'],
  ['2024-01-01T24:00:00Z', '2024-01-02T00:00:00Z'],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
  ['-9998-01-01T00:00:00Z', '-9998-01-01T00:00:00Z'],
  ['9999-12-31T23:59:59.999999999Z', '9999-12-31T23:59:59.999999999Z'],
  ['-0001-01-01T00:00:00.123456789Z', '-0001-01-01T00:00:00.123456789Z'],
])('the strict form takes %s', (text, instant) => {
  expect(formatInstant(parseStrictTimestamp(text) ?? 0n)).toBe(instant)
})

test.each([
  '2024-01-01',
  '2024-01-01T00:00:00+00:00',
  '2024-01-01T00:00:00z',
  '2024-01-01T00:00:00.Z',
  '2024-01-01T00:00:00.1234567890Z',
  '2024-01-01T23:59:60Z',
  '2024-01-01T24:00:00.1Z',
  '9999-12-31T24:00:00Z',
  '-9999-12-31T00:00:00Z',
  '2023-02-29T00:00:00Z',
  ' 2024-01-01T00:00:00Z',
  '1704067200',
])('the strict form refuses "%s"', (text) => {
  expect(parseStrictTimestamp(text)).toBeUndefined()
})

test.each([
  [' 2011-01-18T00:00:00Z ', '2011-01-18T00:00:00Z'],
  ['2011-01-04T00:00:00+05:30', '2011-01-03T18:30:00Z'],
  ['2011-01-17T00:00:00 -0500', '2011-01-17T05:00:00Z'],
  ['2011-01-26T00:00:00+5', '2011-01-25T19:00:00Z'],
  ['2011-01-10T00:00:00.123456789Z', '2011-01-10T00:00:00.1234568Z'],
  ['2011-01-06T00:00:00', '2011-01-06T00:00:00Z'],
  ['2011-01-08 10:20', '2011-01-08T10:20:00Z'],
  ['2011-1-20', '2011-01-20T00:00:00Z'],
  ['2011/05/06', '2011-05-06T00:00:00Z'],
  ['2011.05.06', '2011-05-06T00:00:00Z'],
  ['1/13/2011', '2011-01-13T00:00:00Z'],
  ['15 January 2011', '2011-01-15T00:00:00Z'],
  ['January 2011', '2011-01-01T00:00:00Z'],
  ['Dec 31', '2026-12-31T00:00:00Z'],
  ['Sun, 16 Jan 2011 00:00:00 GMT', '2011-01-16T00:00:00Z'],
  ['1.5', '2026-01-05T00:00:00Z'],
  ['2011-02', '2011-02-01T00:00:00Z'],
  ['12:00', '2026-11-23T12:00:00Z'],
  ['3 PM', '2026-11-23T15:00:00Z'],
  ['12:30 am', '2026-11-23T00:30:00Z'],
])('the loose form takes "%s"', (text, expected) => {
  const instant = parseLooseTimestamp(text, now)
  expect(typeof instant === 'bigint' ? formatInstant(instant) : instant).toBe(expected)
})

test.each([
  'now',
  '1295913600',
  '20110119',
  '14/1/2011',
  '2011-06-31',
  '2011-01-27T00:00:00Zfoo',
  '2011-01-01 EST',
  'False',
])('the loose form can\'t read "%s"', (text) => {
  expect(parseLooseTimestamp(text, now)).toBe('unreadable')
})

test.each([
  '2011-02-29T00:00:00Z',
  '2011-13-01T00:00:00Z',
  '2011-01-21T24:00:00Z',
  '2011-01-22T23:59:60Z',
  '0000-01-01T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '2011-01-25T00:00:00+15:00',
  '9999-12-31T23:59:59-05:00',
  '13:61',
])('of "%s" the server knows that there is no such time, and crashes', (text) => {
  expect(parseLooseTimestamp(text, now)).toBe('impossible')
})
