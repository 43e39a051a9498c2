// #region set-up
import { createPluralKit } from '@pluralkit-openapi/sdk'

const pk = createPluralKit({
  userAgent: 'my-app/1.0 (me@example.org)', // your program and a contact
  token: process.env.PLURALKIT_TOKEN,
  baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
})

// #endregion

// #region stats
import { frontStats } from '@pluralkit-openapi/sdk/history'

const until = '2026-11-21T00:00:00Z'
const history = pk.switches.iterate('@me', { until })
const { members, pairs } = await frontStats(history, {
  until,
  timeZone: 'Europe/Berlin',
  by: 'day',
})
for (const { member, totalMs, intervals } of members.slice(0, 1)) {
  console.log(member, (totalMs / 3_600_000).toFixed(1), 'hours', intervals, 'times')
}
// → ashley 10.3 hours 1 times
console.log(pairs[0]?.members.join(' and ')) // → junipr and robins

// #endregion

// #region files
import { frontIntervals, type Switch } from '@pluralkit-openapi/sdk'
import {
  frontIntervalsToCsv,
  frontTimelineSvg,
} from '@pluralkit-openapi/sdk/history'

const switches: Switch[] = []
for await (const entry of pk.switches.iterate('@me', { until }))
  switches.push(entry)
const fronts = frontIntervals(switches, { until })
const names = { members: await pk.members.list('@me'), timeZone: 'Europe/Berlin' }
const [, firstRow] = frontIntervalsToCsv(fronts, names).split('\r\n')
console.log(firstRow?.slice(0, 33)) // → Ashley,ashley,2026-11-20 09:15:00
console.log(frontTimelineSvg(fronts, names).startsWith('<svg')) // → true
// #endregion
