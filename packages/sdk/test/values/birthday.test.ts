import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, formatBirthday, nextBirthday, parseBirthday } from '../../src/values/index.js'

describe('a birthday is taken apart', () => {
  test.each([
    ['1998-05-17', { year: 1998, month: 5, day: 17 }],
    ['0002-01-01', { year: 2, month: 1, day: 1 }],
    ['9999-12-31', { year: 9999, month: 12, day: 31 }],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
  ])('%s', (text, parts) => {
    expect(parseBirthday(text)).toEqual(parts)
  })

  test.each(['0001-05-17', '0004-02-29'])('%s has no year', (text) => {
    expect(parseBirthday(text)?.year).toBeNull()
  })

  test.each([
    '0001-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '0000-01-01',
    '-001-01-01',
    '1998-5-17',
    '17.05.1998',
    '05-17',
    '12026-05-17',
    '1998-05-17T00:00:00Z',
    '',
  ])('%j is none, as for the server', (text) => {
    expect(parseBirthday(text)).toBeNull()
  })
})

describe('a birthday is written as the API takes it', () => {
  test('without a year on any day, 29 February included', () => {
    expect(formatBirthday({ year: null, month: 2, day: 29 })).toBe('0004-02-29')
    expect(formatBirthday({ year: null, month: 5, day: 7 })).toBe('0004-05-07')
  })

  test('and read back as what it was', () => {
    const parts = fc
      .date({
        min: new Date('0005-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => ({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      }))
    fc.assert(
      fc.property(parts, (birthday) => {
        expect(parseBirthday(formatBirthday(birthday))).toEqual(birthday)
      }),
    )
  })

  test.each([
    { year: 2026, month: 2, day: 29 },
    { year: null, month: 2, day: 30 },
    { year: 2026, month: 13, day: 1 },
    { year: 2026, month: 1.5, day: 1 },
    { year: 10_000, month: 1, day: 1 },
    { year: 0, month: 1, day: 1 },
    { year: 1, month: 1, day: 1 },
    { year: 4, month: 1, day: 1 },
  ])('%j is refused', (parts) => {
    expect(() => formatBirthday(parts)).toThrow(RangeError)
  })
})

describe('the next birthday', () => {
  test.each([
    ['1998-05-17', '2026-05-16', '2026-05-17'],
    ['1998-05-17', '2026-05-17', '2026-05-17'],
    ['1998-05-17', '2026-05-18', '2027-05-17'],
    ['0001-01-01', '2026-12-31', '2027-01-01'],
    ['0004-02-29', '2027-11-20', '2028-02-29'],
    ['0004-02-29', '2026-02-28', '2026-03-01'],
    ['0004-02-29', '2026-03-01', '2026-03-01'],
    ['0004-02-29', '2027-03-02', '2028-02-29'],
  ])('of %s on %s is %s', (birthday, on, next) => {
    expect(nextBirthday(birthday, on)).toBe(next)
  })
})

describe('the age', () => {
  test.each([
    ['1998-05-17', '2026-05-16', 27],
    ['1998-05-17', '2026-05-17', 28],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['2000-02-29', '2028-02-29', 28],
    ['2030-05-17', '2026-11-20', -4],
  ])('of %s on %s is %i', (birthday, on, age) => {
    expect(ageOn(birthday, on)).toBe(age)
  })

  test('is not known without the year', () => {
    expect(ageOn('0004-02-29', '2026-11-20')).toBeNull()
    expect(ageOn('0001-05-17', '2026-11-20')).toBeNull()
  })

  test('goes up by one at every birthday, and only then', () => {
    const day = fc
      .date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2100-01-01T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (birthday, on) => {
        const next = nextBirthday(birthday, on)
        const before = new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10)
        expect(ageOn(birthday, next)).toBe((ageOn(birthday, before) ?? 0) + 1)
        if (next !== on) expect(ageOn(birthday, on)).toBe(ageOn(birthday, before))
      }),
    )
  })
})

test.each([
  ['1998-05-17', '20.11.2026'],
  ['1998-05', '2026-11-20'],
])('what is no date is named in the error: %s, %s', (birthday, on) => {
  expect(() => nextBirthday(birthday, on)).toThrow(/"(20\.11\.2026|1998-05)" is no date such as/)
  expect(() => ageOn(birthday, on)).toThrow(RangeError)
})

test('29 February can be kept on 28 February', () => {
  const options = { leapDay: '02-28' } as const
  expect(nextBirthday('0004-02-29', '2026-11-20', options)).toBe('2027-02-28')
  expect(nextBirthday('0004-02-29', '2027-02-28', options)).toBe('2027-02-28')
  expect(nextBirthday('0004-02-29', '2027-03-01', options)).toBe('2028-02-29')
})
