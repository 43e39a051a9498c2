import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'
import { type Kind, peers } from './lib/peers.js'
import { serve } from './lib/server.js'

const rounds = 7
const requestsPerRound = 400
const goals: Record<Kind, number> = { GET: 1.35, PATCH: 1.45 }

/** Time of a request over HTTP, one after the other and without pacing, as a multiple of what bare `fetch` takes in the same round. */
export async function measureOverhead(): Promise<Figure[]> {
  const body = JSON.stringify({ id: 'exampl', name: 'Example System' })
  const headers = { 'Content-Type': 'application/json' }
  const server = await serve(async () => new Response(body, { headers }))
  try {
    const senders = Object.entries(peers).map(([name, make]) => ({ name, send: make(server.baseUrl) }))
    const figures: Figure[] = []
    for (const kind of ['GET', 'PATCH'] as const) {
      const ratios: Record<string, number[]> = {}
      for (let round = 0; round <= rounds; round++) {
        let bareMs = 0
        for (const { name, send } of senders) {
          const startMs = performance.now()
          for (let sent = 0; sent < requestsPerRound; sent++) await send[kind]()
          const tookMs = performance.now() - startMs
          bareMs ||= tookMs
          if (round > 0) ratios[name] = [...(ratios[name] ?? []), tookMs / bareMs] // the first warms up
        }
      }
      for (const [name, values] of Object.entries(ratios)) {
        if (name === 'bare fetch') continue
        const goal = name === 'this SDK' ? { atMost: goals[kind] } : {}
        figures.push({
          name: `${kind}, ${name}; bare fetch = 1`,
          value: median(values),
          unit: 'times',
          ...goal,
        })
      }
    }
    return figures
  } finally {
    await server.close()
  }
}
