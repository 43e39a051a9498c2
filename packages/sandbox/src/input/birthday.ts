import { instantOf } from '../time.js'

/** Whether the text is a real date, exactly `yyyy-MM-dd`, from the year 0001 on. */
export function isBirthday(text: string): boolean {
  const [match, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (match === undefined || year === '0000') return false
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  return instantOf({ ...date, hour: 0, minute: 0, second: 0, nanosecond: 0 }) !== undefined
}
