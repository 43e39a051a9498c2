import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snowflakeFromDate, snowflakeToDate } from '../../src/values/index.js'

test('a Discord id tells when it was made', () => {
  expect(snowflakeToDate('1573408883081347079').toISOString()).toBe('2026-11-20T18:45:10.250Z')
  expect(snowflakeToDate('0').toISOString()).toBe('2015-01-01T00:00:00.000Z')
})

test('the id of a moment is the smallest that tells this moment', () => {
  const moment = fc.date({
    min: new Date('2015-01-01T00:00:00.001Z'),
    max: new Date('2154-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, (date) => {
      const id = snowflakeFromDate(date)
      expect(snowflakeToDate(id)).toEqual(date)
      expect(snowflakeToDate(String(BigInt(id) - 1n)).getTime()).toBe(date.getTime() - 1)
    }),
  )
})

test.each(['', '12.5', '-1', 'robins', '123456789012345678901'])('%j is refused as an id', (text) => {
  expect(() => snowflakeToDate(text)).toThrow(new RangeError(`"${text}" is no Discord id.`))
})

test('there are no ids before 2015, nor of no date', () => {
  expect(() => snowflakeFromDate(new Date('2014-12-31T23:59:59.999Z'))).toThrow(RangeError)
  expect(() => snowflakeFromDate(new Date(Number.NaN))).toThrow(RangeError)
})
