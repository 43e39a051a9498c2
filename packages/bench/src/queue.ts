import { setTimeout } from 'node:timers/promises'
import { createPacedFetch, type PacingStore } from '@pluralkit-openapi/sdk'
import type { Figure } from './figure.js'

const baseUrl = 'https://api.pluralkit.me/v2'

/** What waiting in line costs: ten times as many requests should take little more than ten times as long, and leave nothing behind. */
export async function measureQueue(): Promise<Figure[]> {
  await drain(10_000) // the code is compiled before it is measured
  const few = await drain(10_000)
  const beforeBytes = await usedBytes()
  const many = await drain(100_000)
  return [
    { name: '100 000 in line, 10 000 in line = 1', value: many / few, unit: 'times', atMost: 20 },
    {
      name: 'kept after 100 000 in line',
      value: Math.max(0, (await usedBytes()) - beforeBytes),
      unit: 'bytes',
      atMost: 10_000_000,
    },
  ]
}

/** Lets so many requests wait behind a closed store, then opens it. Gives the milliseconds that the line took to empty. */
async function drain(count: number): Promise<number> {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const store: PacingStore = { take: () => opened.then(() => 0), hold: () => {} }
  const fetch = createPacedFetch(async () => new Response('{}'), { store })
  const answers = Array.from({ length: count }, () => fetch(`${baseUrl}/systems/exampl`))
  await new Promise(setImmediate)
  const startMs = performance.now()
  open()
  await Promise.all(answers)
  return performance.now() - startMs
}

/** Several times, with pauses: requests and responses have finalizers, and are free only some rounds later. */
async function usedBytes(): Promise<number> {
  for (let times = 0; times < 6; times++) {
    globalThis.gc?.()
    await setTimeout(150)
  }
  return process.memoryUsage().heapUsed
}
