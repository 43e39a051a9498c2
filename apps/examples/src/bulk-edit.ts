/**
 * Sets a field of all members, or of those in a group. Usage: bulk-edit <field> <value> [--group <group>]
 * An empty value clears the field. Who has the value already is left out, so that after an interruption it goes on where it was.
 */
import { parseArgs } from 'node:util'
import { changesOf, isOwnView, isPluralKitError, isValidationError } from '@pluralkit-openapi/sdk'
import { connect, fail } from './lib/program.js'

const fields = [
  'display_name',
  'pronouns',
  'description',
  'birthday',
  'color',
  'avatar_url',
  'banner',
] as const

const { values, positionals } = parseArgs({ options: { group: { type: 'string' } }, allowPositionals: true })
const [name, value] = positionals
const field = fields.find((known) => known === name)
if (!field || value === undefined) {
  fail(`Usage: bulk-edit <field> <value> [--group <group>]\nFields: ${fields.join(', ')}`)
}

const pk = connect()
const members = await (values.group ? pk.groups.listMembers(values.group) : pk.members.list('@me'))
if (!members.every(isOwnView)) fail('Only your own members can be edited. Is the token right?')

const edits = members.flatMap((member) => {
  const changes = changesOf(member, { [field]: value })
  return changes ? [{ member, changes }] : []
})
console.log(`${edits.length} of ${members.length} members need it.`)

const stop = new AbortController()
process.once('SIGINT', () => stop.abort())
const failures: string[] = []
let done = 0

// No pauses here: the client waits as long as the rate limit asks for.
for (const { member, changes } of edits) {
  try {
    await pk.members.update(member.id, changes, { signal: stop.signal })
    console.log(`${++done}/${edits.length} ${member.name}`)
  } catch (error) {
    if (stop.signal.aborted) break
    if (!isPluralKitError(error)) throw error
    failures.push(`  ${member.name} (${member.id}): ${error.message}`)
    if (isValidationError(error)) break // the API would refuse this value for all
  }
}

if (done < edits.length) {
  const left = edits.length - done - failures.length
  fail([`${done} done, ${left} left, ${failures.length} failed:`, ...failures].join('\n'))
}
