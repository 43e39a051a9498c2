import { setTimeout } from 'node:timers/promises'
import { createPacedFetch, type PacingStore } from '@pluralkit-openapi/sdk'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'

const baseUrl = 'https://api.pluralkit.me/v2'
const rounds = 3

/** What waiting in line costs: ten times as many requests should take little more than ten times as long, and leave nothing behind. */
export async function measureQueue(): Promise<Figure[]> {
  await drain(10_000) // the code is compiled before it is measured
  const runs: { few: Drained; many: Drained }[] = []
  let beforeBytes = 0
  for (let round = 0; round < rounds; round++) {
    runs.push({ few: await drain(10_000), many: await drain(100_000) })
    beforeBytes ||= await usedBytes() // what the first run leaves is what the runtime keeps ready
  }
  return [
    {
      name: 'time to empty 100 000 in line; 10 000 = 1',
      value: median(runs.map(({ few, many }) => many.tookMs / few.tookMs)),
      unit: 'times',
      atMost: 20,
    },
    {
      name: 'memory of a request in line, of 100 000',
      value: median(runs.map(({ many }) => many.waitingBytes / 100_000)),
      unit: 'bytes',
      atMost: 8000,
    },
    {
      name: 'more memory kept, after another two times 100 000',
      value: Math.max(0, (await usedBytes()) - beforeBytes),
      unit: 'bytes',
      atMost: 10_000_000,
    },
  ]
}

interface Drained {
  tookMs: number
  waitingBytes: number
}

/** Lets so many requests wait behind a closed store, then opens it. */
async function drain(count: number): Promise<Drained> {
  globalThis.gc?.()
  const beforeBytes = process.memoryUsage().heapUsed
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const store: PacingStore = { take: () => opened.then(() => 0), hold: () => {} }
  const fetch = createPacedFetch(async () => new Response('{}'), { store })
  const answers = Array.from({ length: count }, () => fetch(`${baseUrl}/systems/exampl`))
  await new Promise(setImmediate)
  globalThis.gc?.()
  const waitingBytes = process.memoryUsage().heapUsed - beforeBytes
  const startMs = performance.now()
  open()
  await Promise.all(answers)
  return { tookMs: performance.now() - startMs, waitingBytes }
}

/** Several times, with pauses: requests and responses have finalizers, and are free only some rounds later. */
async function usedBytes(): Promise<number> {
  for (let times = 0; times < 4; times++) {
    globalThis.gc?.()
    await setTimeout(50)
  }
  return process.memoryUsage().heapUsed
}
