/**
 * Simulates bots of 1 to 1 000 shards that look up the messages which people react to: the client's own pacing against the limiter of
 * the tests, on their virtual clock. Writes the data and the chart of docs/guides/fleet.md.
 */
import { writeFile } from 'node:fs/promises'
import { isRateLimitError } from '../src/errors/guards.js'
import { seededRandom } from '../test/pacing/random.js'
import { call, jitter, world } from '../test/pacing/support.js'
import { type FleetRow, fleetChart } from './fleet-chart.js'

const shardCounts = [1, 10, 100, 1000]
const durationMs = 30_000
/** Look-ups that a shard wants each second. */
const perShard = 0.2
/** Part of them about a message that the shard has looked up before: people react to the same few messages. */
const repeated = 0.6
/** Part of all messages that no system has sent, which the API answers with 404. */
const notProxied = 0.75
/** An answer that comes later is of no use any more. */
const maxWaitMs = 3000

interface Strategy {
  name: string
  isShared: boolean
  caches: 'nothing' | 'found' | 'everything'
}

const strategies: Strategy[] = [
  { name: 'each shard by itself', isShared: false, caches: 'nothing' },
  { name: 'one limit for all', isShared: true, caches: 'nothing' },
  { name: '… and found messages cached', isShared: true, caches: 'found' },
  { name: '… and “not proxied” cached, too', isShared: true, caches: 'everything' },
]

async function simulate(shards: number, { name, isShared, caches }: Strategy): Promise<FleetRow> {
  const { clock, front, client } = world({ travelMs: jitter(1) })
  const random = seededRandom(shards)
  // One line for all of them is what slots that are booked in the order of asking come to.
  const line = client({ maxWaitMs })
  const waitsMs: number[] = []
  let wanted = 0
  let lookedUp = 0
  for (let shard = 0; shard < shards; shard++) {
    const transport = isShared ? line : client({ maxWaitMs })
    const known: { id: string; isFound: boolean }[] = []
    const cache = new Set<string>()
    const lookUp = async ({ id, isFound }: { id: string; isFound: boolean }) => {
      const startMs = clock.nowMs()
      if (cache.has(id)) return waitsMs.push(0)
      try {
        lookedUp++
        const { response } = await transport(call('GET', `/messages/${id}`))
        if (response.status === 429) return
        waitsMs.push(clock.nowMs() - startMs)
        if (caches === 'everything' || (caches === 'found' && isFound)) cache.add(id)
      } catch (error) {
        if (!isRateLimitError(error)) throw error
      }
    }
    void (async () => {
      for (;;) {
        await clock.sleep((-Math.log(1 - random()) / perShard) * 1000)
        if (clock.nowMs() > durationMs) return
        wanted++
        const before = known[Math.floor(random() * known.length)]
        const message =
          before && random() < repeated
            ? before
            : { id: `${shard}${known.length}`, isFound: random() > notProxied }
        if (message !== before) known.push(message)
        void lookUp(message)
      }
    })()
  }
  await clock.run(durationMs + 2 * maxWaitMs)
  const answered = waitsMs.filter((waitMs) => waitMs <= maxWaitMs + 200).sort((a, b) => a - b)
  return {
    shards,
    strategy: name,
    wantedPerSecond: rounded(wanted / (durationMs / 1000)),
    askedPerSecond: rounded(lookedUp / (durationMs / 1000)),
    answeredPercent: rounded((100 * answered.length) / wanted),
    medianWaitMs: Math.round(answered[answered.length >> 1] ?? 0),
    refused: front.count(429),
  }
}

const rounded = (value: number) => Math.round(value * 10) / 10

const rows: FleetRow[] = []
for (const shards of shardCounts)
  for (const strategy of strategies) rows.push(await simulate(shards, strategy))
console.table(rows)

const assumptions = { durationMs, perShard, repeated, notProxied, maxWaitMs }
const docs = new URL('../../../docs/', import.meta.url)
await writeFile(new URL('data/fleet.json', docs), `${JSON.stringify({ assumptions, rows }, null, 2)}\n`)
await writeFile(new URL('guides/fleet.svg', docs), fleetChart(rows))
