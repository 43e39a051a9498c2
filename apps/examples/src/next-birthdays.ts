/**
 * Prints whose birthday comes next. Usage: next-birthdays [system] [--from 2026-11-20], by default from today.
 * What day it is depends on the time zone: it is that of this computer, or of the variable TZ.
 */
import { parseArgs } from 'node:util'
import { ageOn, nextBirthday, parseBirthday } from '@pluralkit-openapi/sdk/values'
import { connect, fail } from './lib/program.js'

const { values, positionals } = parseArgs({
  options: { from: { type: 'string', default: new Date().toLocaleDateString('sv') } }, // Swedish for YYYY-MM-DD
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals
if (!parseBirthday(values.from)) fail(`--from takes a day such as 2026-11-20, not "${values.from}".`)

const birthdays = (await connect().members.list(systemRef)).flatMap(({ name, birthday }) => {
  if (!birthday) return [] // not set, or hidden from us
  const day = nextBirthday(birthday, values.from)
  return { name, day, age: ageOn(birthday, day) }
})
birthdays.sort((a, b) => a.day.localeCompare(b.day))

if (birthdays.length === 0) console.log('No birthdays are known.')
for (const { name, day, age } of birthdays) {
  console.log(`${day}  ${name}${age === null ? '' : ` turns ${age}`}`) // the year of birth may be unknown
}
