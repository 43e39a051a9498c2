/** Prints how long each member fronted lately. Usage: front-statistics [system] [--days 30] */
import { parseArgs } from 'node:util'
import { frontIntervals, frontTotals, type Switch } from '@pluralkit-openapi/sdk'
import { memberNames } from './lib/member-names.js'
import { connect, fail } from './lib/program.js'

const { values, positionals } = parseArgs({
  options: { days: { type: 'string', default: '30' } },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals
const days = Number(values.days)
if (!(days > 0)) fail(`--days takes a number above 0, not "${values.days}".`)

const until = new Date()
const since = new Date(until.getTime() - days * 24 * 3_600_000)
const pk = connect()
const names = await memberNames(pk, systemRef)

const switches: Switch[] = []
// includePrevious: who was in front when the window began is told by the switch before it.
for await (const entry of pk.switches.iterate(systemRef, { since, until, includePrevious: true })) {
  switches.push(entry)
}

const totals = frontTotals(frontIntervals(switches, { until }), { since, until })
if (totals.length === 0) console.log(`Nobody fronted in the last ${days} days.`)
for (const { member, durationMs, intervals } of totals) {
  const hours = (durationMs / 3_600_000).toFixed(1)
  const percent = ((durationMs / (until.getTime() - since.getTime())) * 100).toFixed(0)
  const name = names.get(member) ?? member
  console.log(
    `${name.padEnd(20)} ${hours.padStart(8)} hours ${percent.padStart(4)} %  in ${intervals} ${intervals === 1 ? 'stay' : 'stays'}`,
  )
}
