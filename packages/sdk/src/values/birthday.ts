import type { Birthday } from '../generated/models.js'
import { epochMsOf } from './calendar.js'
import { notA } from './not-a.js'

/** A birthday taken apart. */
export interface BirthdayParts {
  /** From 1 to 9999, but for 1 and 4, which the API uses for "not known"; null if it is not known. */
  year: number | null
  /** From 1 to 12. */
  month: number
  /** From 1 to 31. */
  day: number
}

/** Options of {@link nextBirthday}. */
export interface BirthdayOptions {
  /**
   * When 29 February is kept in other than leap years.
   *
   * @defaultValue `'03-01'`
   */
  leapDay?: '02-28' | '03-01' | undefined
}

const isDate = (text: string) => !/^(-|0000)/.test(text) && epochMsOf(`${text}T00:00:00`) !== null

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/**
 * Takes a birthday apart. The years 0001 and 0004 mean that the year is not known; 0004 allows 29 February.
 *
 * @param text `YYYY-MM-DD`.
 * @returns Null if the text is no date in this form from the year 1 to 9999, which the server would refuse.
 */
export function parseBirthday(text: string): BirthdayParts | null {
  if (!isDate(text)) return null
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { year: isKnown(year) ? year : null, month, day }
}

/**
 * Writes a birthday as the API takes it. A year that is not known becomes 0004.
 *
 * @throws {RangeError} If there is no such date, or the year is 1 or 4: it would not be read back.
 */
export function formatBirthday({ year, month, day }: BirthdayParts): Birthday {
  const text = `${padded(year ?? 4, 4)}-${padded(month, 2)}-${padded(day, 2)}`
  return parseBirthday(text)?.year === year ? text : notA('birthday', text)
}

/**
 * The next day with the month and day of a birthday; `on` itself counts. For 29 February it is 1 March in other than leap years, or
 * 28 February if `leapDay` says so.
 *
 * @example
 * const today = new Date().toLocaleDateString('sv', { timeZone: settings.timezone }) // 2026-11-20
 * nextBirthday('0004-02-29', today) // 2027-03-01
 *
 * @param birthday `YYYY-MM-DD`, as the API has it; the year doesn't matter.
 * @param on `YYYY-MM-DD`. A text, since what day it is depends on the time zone.
 * @throws {RangeError} If one of them is no date.
 */
export function nextBirthday(
  birthday: Birthday,
  on: string,
  { leapDay = '03-01' }: BirthdayOptions = {},
): string {
  const [, monthAndDay] = split(birthday)
  const [year] = split(on)
  const next = dayIn(year, monthAndDay, leapDay)
  return next < on ? dayIn(year + 1, monthAndDay, leapDay) : next
}

/**
 * Whole years from a birthday to a day; negative if the birthday is yet to come. Somebody born on 29 February has the birthday on
 * 1 March in other than leap years.
 *
 * @param birthday `YYYY-MM-DD`, as the API has it.
 * @param on `YYYY-MM-DD`. A text, since what day it is depends on the time zone.
 * @returns Null if the year of the birthday is not known.
 * @throws {RangeError} If one of them is no date.
 */
export function ageOn(birthday: Birthday, on: string): number | null {
  const [yearOfBirth, monthAndDay] = split(birthday)
  const [year, today] = split(on)
  return isKnown(yearOfBirth) ? year - yearOfBirth - Number(today < monthAndDay) : null
}

const isKnown = (year: number) => year !== 1 && year !== 4

function split(date: string): [year: number, monthAndDay: string] {
  return isDate(date) ? [Number(date.slice(0, 4)), date.slice(4)] : notA('date such as 2026-11-20', date)
}

function dayIn(year: number, monthAndDay: string, leapDay: string): string {
  const start = padded(year, 4)
  return isDate(start + monthAndDay) ? start + monthAndDay : `${start}-${leapDay}`
}
