/**
 * Several processes read the same system at once. They share one limit through the Redis of REDIS_URL.
 * Usage: share-over-redis [system] [--processes 4] [--reads 10]
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { createPluralKit } from '@pluralkit-openapi/sdk'
import { createRedisStore } from '@pluralkit-openapi/sdk/redis'
import { Redis } from 'ioredis'
import { fail } from './lib/program.js'

const { values, positionals } = parseArgs({
  options: {
    processes: { type: 'string', default: '4' },
    reads: { type: 'string', default: '10' },
    process: { type: 'string' },
  },
  allowPositionals: true,
})
const [systemRef = '@me'] = positionals
const [processes, count] = [Number(values.processes), Number(values.reads)]
if (!(processes > 0 && count > 0))
  fail('--processes and --reads take numbers above 0.')

if (values.process) {
  await read(values.process)
} else {
  const exits = Array.from({ length: processes }, (_, index) => {
    const child = fork(import.meta.filename, [
      ...process.argv.slice(2),
      '--process',
      `${index + 1}`,
    ])
    return once(child, 'exit')
  })
  for (const [exitCode] of await Promise.all(exits))
    if (exitCode !== 0) process.exitCode = 1
}

async function read(name: string): Promise<void> {
  let refused = 0
  // #region store
  const redis = new Redis(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')
  redis.on('error', () => {}) // ioredis reconnects automatically; onDown reports it once
  const store = createRedisStore(redis, {
    share: processes, // the part of each process while Redis is down
    onDown: (error) => console.log(`process ${name}: Redis is down (${error})`),
  })
  const pk = createPluralKit({
    userAgent: 'my-app/1.0 (me@example.org)',
    token: process.env.PLURALKIT_TOKEN,
    baseUrl: process.env.PLURALKIT_BASE_URL, // for a mock server
    pacing: { store },
    hooks: { onLimited: () => refused++ },
  })
  // #endregion
  try {
    const reads = Array.from({ length: count }, () => pk.systems.get(systemRef))
    const start = performance.now()
    await Promise.all(reads)
    const seconds = (performance.now() - start) / 1000
    console.log(
      `process ${name}: ${reads.length} reads in ${seconds.toFixed(1)} s, refused ${refused} times`,
    )
  } finally {
    redis.disconnect()
  }
}
