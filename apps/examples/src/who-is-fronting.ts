/** Prints who is fronting, and since when. Usage: who-is-fronting [system], by default the token's own. */
import { ErrorCode, type FullSwitch, isApiError } from '@pluralkit-openapi/sdk'
import { timestampToDate } from '@pluralkit-openapi/sdk/values'
import { connect, fail } from './lib/program.js'

const [systemRef = '@me'] = process.argv.slice(2)
const pk = connect()

const latest = await readFronters() // null: no switch was ever logged
if (!latest) {
  console.log('Nobody has ever logged a switch here.')
} else if (latest.members.length === 0) {
  console.log(`Nobody is fronting, ${duration(latest.timestamp)}.`)
} else {
  console.log(`Fronting ${duration(latest.timestamp)}:`)
  for (const { id, name, display_name, pronouns } of latest.members) {
    console.log(`  ${display_name ?? name} (${id})${pronouns ? `, ${pronouns}` : ''}`)
  }
}

async function readFronters(): Promise<FullSwitch | null> {
  try {
    return await pk.switches.getFronters(systemRef)
  } catch (error) {
    if (isApiError(error, ErrorCode.SystemNotFound)) fail(`There is no system "${systemRef}".`)
    if (isApiError(error, ErrorCode.FrontersPrivate)) fail(`The fronters of "${systemRef}" are private.`)
    throw error
  }
}

/** The latest switch may be logged for the future: it counts all the same. */
function duration(timestamp: string): string {
  const hours = (Date.now() - timestampToDate(timestamp).getTime()) / 3_600_000
  return hours < 0 ? `from ${timestamp} on` : `since ${timestamp} (${hours.toFixed(1)} hours)`
}
