/**
 * Logs a switch. Usage: log-switch <member…>, or log-switch --out if nobody is fronting.
 * A member is an id, a UUID or a name, as people type them: ROB-INS, robins, Robin.
 */
import { parseArgs } from 'node:util'
import { ErrorCode, isApiError, isNetworkError, isTimeoutError, type Member } from '@pluralkit-openapi/sdk'
import { normalizeRef } from '@pluralkit-openapi/sdk/values'
import { connect, fail } from './lib/program.js'

const { values, positionals: typed } = parseArgs({
  options: { out: { type: 'boolean', default: false } },
  allowPositionals: true,
})
if (values.out === typed.length > 0) fail('Usage: log-switch <member…>, or log-switch --out')

const pk = connect()
const members = await pk.members.list('@me')
const chosen = typed.map((text) => ({ text, matches: members.filter((member) => isMeant(member, text)) }))

const problems = chosen.flatMap(({ text, matches }) => {
  if (matches.length === 0) return `"${text}" is no member of this system.`
  if (matches.length > 1) return `"${text}" may be ${matches.map(title).join(' or ')}: give the id.`
  return []
})
if (problems.length > 0) fail(`${problems.join('\n')}\nNo switch was logged.`)

const named = chosen.flatMap(({ matches }) => matches)
const fronters = [...new Set(named)] // the API refuses a list that has a member twice
if (fronters.length < named.length) console.log('A member who is named twice counts once.')
const who = fronters.map(title).join(', ') || 'nobody'

try {
  const { timestamp } = await pk.switches.create('@me', { members: fronters.map(({ id }) => id) })
  console.log(`Switched at ${timestamp}. Fronting: ${who}`)
} catch (error) {
  if (isApiError(error, ErrorCode.SameFronters)) {
    console.log(`Fronting already, in this order: ${who}. No switch was logged.`)
  } else if (isNetworkError(error) || isTimeoutError(error)) {
    fail(`${error.message}\nThe switch may be logged or not: see who is fronting before you try again.`)
  } else throw error
}

function isMeant({ id, uuid, name }: Member, text: string): boolean {
  const ref = normalizeRef(text)
  return ref === id || ref === uuid || text.toLowerCase() === name.toLowerCase()
}

function title({ id, name }: Member): string {
  return `${name} (${id})`
}
