/**
 * Writes the front history as CSV to the standard output, newest first: a line for each switch, its time to the microsecond.
 * Usage: export-history [system] [--since 2026-01-01T00:00:00Z] [--until 2026-02-01T00:00:00Z] > history.csv
 */
import { parseArgs } from 'node:util'
import { formatCsvRow } from '@pluralkit-openapi/sdk/history'
import { memberNames } from './lib/member-names.js'
import { connect } from './lib/program.js'

const { values, positionals } = parseArgs({
  options: { since: { type: 'string' }, until: { type: 'string' } },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals
const pk = connect()

const history = pk.switches.iterate(systemRef, values) // asks for the next page when it is needed
const names = await memberNames(pk, systemRef)

let count = 0
writeRow(['timestamp', 'switch', 'members', 'names'])
for await (const { timestamp, id, members } of history) {
  // The timestamp stays the API's text: a Date would cut the microseconds off.
  writeRow([
    timestamp,
    id,
    members.join(' '),
    members.map((member) => names.get(member) ?? member).join(', '),
  ])
  count++
}
console.error(`switches: ${count}`)

function writeRow(cells: string[]): void {
  // A member can be called "=1+1": as a cell that would be a formula.
  console.log(formatCsvRow(cells))
}
