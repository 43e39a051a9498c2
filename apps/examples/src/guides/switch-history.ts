// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN, // optional for public data
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})
// #endregion

// #region fronters
const latest = await pk.switches.getFronters('exampl')
if (!latest) console.log('No switch was ever logged.')
else if (latest.members.length === 0) console.log('Everyone has switched out.')
else console.log(latest.members.map((member) => member.name).join(', '))
// → Robin, Juniper
// #endregion

// #region iterate
for await (const { timestamp, members } of pk.switches.iterate('exampl', {
  limit: 2,
})) {
  console.log(timestamp, [...members].sort().join(' ') || 'nobody')
}

// → 2026-11-20T18:30:00.123456Z junipr robins
// → 2026-11-20T08:15:00Z ashley
// #endregion

// #region totals
import { frontIntervals, frontTotals, type Switch } from '@pluralkit-openapi/sdk'

const window = { since: '2026-11-20T00:00:00Z', until: '2026-11-21T00:00:00Z' }
const switches: Switch[] = []
// includePrevious: also the switch that was current when the window began
for await (const entry of pk.switches.iterate('exampl', {
  ...window,
  includePrevious: true,
})) {
  switches.push(entry)
}
const [longest] = frontTotals(
  frontIntervals(switches, { until: window.until }),
  window,
)
if (longest)
  console.log(longest.member, (longest.durationMs / 3_600_000).toFixed(1), 'hours')

// → ashley 10.3 hours

// #endregion

// #region log
import { ErrorCode, isApiError } from '@pluralkit-openapi/sdk'

try {
  await pk.switches.create('@me', { members: ['ashley'] })
  await pk.switches.create('@me', { members: ['ashley'] })
} catch (error) {
  if (!isApiError(error, ErrorCode.SameFronters)) throw error
  console.log('Already fronting.') // → Already fronting.
}
// #endregion
