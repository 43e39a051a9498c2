/**
 * Two processes read the same system at once. Each uses its share of the one limit, and neither is refused.
 * Usage: share-one-limit [system] [--reads 20]
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { fail } from './lib/program.js'

const { values, positionals } = parseArgs({
  options: {
    reads: { type: 'string', default: '20' },
    process: { type: 'string' },
  },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals
const count = Number(values.reads)
if (!(count > 0)) fail(`--reads takes a number above 0, not "${values.reads}".`)

if (values.process) {
  await read(values.process)
} else {
  const exits = ['first', 'second'].map((name) => {
    const child = fork(import.meta.filename, [
      ...process.argv.slice(2),
      '--process',
      name,
    ])
    return once(child, 'exit')
  })
  for (const [exitCode] of await Promise.all(exits))
    if (exitCode !== 0) process.exitCode = 1
}

async function read(name: string): Promise<void> {
  let refused = 0
  // #region share
  const pk = createPluralKit({
    userAgent: 'my-app/1.0 (me@example.org)',
    token: process.env.PLURALKIT_TOKEN,
    baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
    pacing: { share: 2 }, // two processes use this token
    hooks: { onLimited: () => refused++ },
  })
  // #endregion
  const reads = Array.from({ length: count }, () => pk.systems.get(systemRef))
  const start = performance.now()
  await Promise.all(reads)
  const seconds = (performance.now() - start) / 1000
  console.log(
    `${name}: ${reads.length} reads in ${seconds.toFixed(1)} s, refused ${refused} times`,
  )
}
