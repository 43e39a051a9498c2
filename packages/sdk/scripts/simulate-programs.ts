// Prints what paced programs get from PluralKit's front: `npm run simulate -- 1000` for a thousand networks each.
import { networks, percentile, programs, simulate } from '../test/pacing/programs.js'

const [count = '100', wanted = ''] = process.argv.slice(2)
const seeds = Array.from({ length: Number(count) }, (_, index) => index + 1)
/** More at once would take more memory, and no less time. */
const atOnce = 100

const inPercent = (part: number) => `${(100 * part).toFixed(1)} %`
const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`

console.log(
  '| Program | Front | Network | Runs with a 429 | Limit used (1st percentile, median) | Took (median, 99th percentile) |',
)
console.log('| --- | --- | --- | --- | --- | --- |')
for (const [name, program] of Object.entries(programs)) {
  if (!name.includes(wanted)) continue
  for (const network of Object.keys(networks)) {
    for (const revision of ['current', 'older'] as const) {
      const outcomes = []
      for (let first = 0; first < seeds.length; first += atOnce) {
        outcomes.push(...(await simulate(program, network, revision, seeds.slice(first, first + atOnce))))
      }
      const rejected = outcomes.filter((outcome) => outcome.rejected > 0).length
      const used = outcomes.flatMap((outcome) => outcome.used ?? [])
      const took = outcomes.flatMap(({ tookMs }) => tookMs ?? [])
      const cells = [
        name,
        revision,
        network,
        `${rejected} of ${outcomes.length}`,
        used.length > 0 ? `${inPercent(percentile(used, 0.01))}, ${inPercent(percentile(used, 0.5))}` : '',
        took.length > 0 ? `${inSeconds(percentile(took, 0.5))}, ${inSeconds(percentile(took, 0.99))}` : '',
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
}
