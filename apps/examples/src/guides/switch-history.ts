import { connect } from '../lib/program.js'

const pk = connect()

// #region fronters
const latest = await pk.switches.getFronters('exampl')
if (!latest) console.log('No switch was ever logged.')
else if (latest.members.length === 0) console.log('Everybody has switched out.')
else console.log(latest.members.map(({ name }) => name).join(', ')) // → Robin, Juniper
// #endregion

// #region iterate
for await (const { timestamp, members } of pk.switches.iterate('exampl', { limit: 2 })) {
  console.log(timestamp, [...members].sort().join(' ') || 'nobody') // a list is in no fixed order
}

// → 2026-11-20T18:30:00.123456Z junipr robins
// → 2026-11-20T08:15:00Z ashley
// #endregion

// #region totals
import { frontIntervals, frontTotals, type Switch } from '@pluralkit-openapi/sdk'

const window = { since: '2026-11-20T00:00:00Z', until: '2026-11-21T00:00:00Z' }
const switches: Switch[] = []
// includePrevious: the switch before the window says who was in front when it began
for await (const entry of pk.switches.iterate('exampl', { ...window, includePrevious: true })) {
  switches.push(entry)
}
const [longest] = frontTotals(frontIntervals(switches, window), window)
if (longest) console.log(longest.member, (longest.durationMs / 3_600_000).toFixed(1), 'hours') // → ashley 10.3 hours

// #endregion

// #region log
import { ErrorCode, isApiError } from '@pluralkit-openapi/sdk'

try {
  await pk.switches.create('@me', { members: ['ashley'] })
  await pk.switches.create('@me', { members: ['ashley'] })
} catch (error) {
  if (!isApiError(error, ErrorCode.SameFronters)) throw error
  console.log('Fronting already.') // → Fronting already.
}
// #endregion
