// Prints figures of speed and size beside what is promised. `--json FILE` writes them, too. Fails if a promise is not kept.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isKept } from './figure.js'
import { measureMockSize } from './mock-size.js'
import { measureMockThroughput } from './mock-throughput.js'
import { measureOverhead } from './overhead.js'
import { measurePacing } from './pacing.js'
import { measureQueue } from './queue.js'
import { measureSize } from './size.js'

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const figures = [
  ...(await measureSize()),
  ...(await measurePacing()),
  ...(await measureQueue()),
  ...(await measureOverhead()),
  ...(await measureMockSize()),
  ...(await measureMockThroughput()),
]

for (const figure of figures) {
  const { name, value, unit, atMost } = figure
  const shown = unit === 'times' ? value.toFixed(2) : String(Math.round(value))
  const promise = atMost === undefined ? '' : `  ${isKept(figure) ? 'kept' : 'NOT KEPT'}: at most ${atMost}`
  console.log(`${name.padEnd(48)} ${shown.padStart(8)} ${unit.padEnd(8)}${promise}`)
}
if (values.json) await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`)
if (!figures.every(isKept)) process.exitCode = 1
