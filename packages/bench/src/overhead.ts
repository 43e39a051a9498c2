import { createPluralKit, type paths } from '@pluralkit-openapi/sdk'
import createClient from 'openapi-fetch'
import type { Figure } from './figure.js'
import { serve } from './server.js'

const body = JSON.stringify({ id: 'exampl', name: 'Example System' })
const userAgent = 'bench/1.0 (dev@example.com)'
const rounds = 5
const requestsPerRound = 1000

/** Time per request over HTTP, one after the other, as a multiple of what bare `fetch` takes in the same run. */
export async function measureOverhead(): Promise<Figure[]> {
  const server = await serve(
    async () => new Response(body, { headers: { 'Content-Type': 'application/json' } }),
  )
  const { baseUrl } = server
  const pk = createPluralKit({ userAgent, baseUrl, pacing: false })
  const openapiFetch = createClient<paths>({ baseUrl, headers: { 'User-Agent': userAgent } })
  const senders = {
    get: {
      bare: async () =>
        (await fetch(`${baseUrl}/systems/exampl`, { headers: { 'User-Agent': userAgent } })).json(),
      'openapi-fetch': () =>
        openapiFetch.GET('/systems/{systemRef}', { params: { path: { systemRef: 'exampl' } } }),
      sdk: () => pk.systems.get('exampl'),
    },
    patch: {
      bare: async () => {
        const headers = { 'User-Agent': userAgent, 'Content-Type': 'application/json' }
        const response = await fetch(`${baseUrl}/members/robins`, {
          method: 'PATCH',
          body: '{"pronouns":null}',
          headers,
        })
        return response.json()
      },
      'openapi-fetch': () =>
        openapiFetch.PATCH('/members/{memberRef}', {
          params: { path: { memberRef: 'robins' } },
          body: { pronouns: null },
        }),
      sdk: () => pk.members.update('robins', { pronouns: null }),
    },
  }
  try {
    const figures: Figure[] = []
    for (const [kind, peers] of Object.entries(senders)) {
      const times: Record<string, number[]> = {}
      for (let round = 0; round < rounds; round++) {
        for (const [name, send] of Object.entries(peers)) {
          const startMs = performance.now()
          for (let sent = 0; sent < requestsPerRound; sent++) await send()
          times[name] = [...(times[name] ?? []), performance.now() - startMs]
        }
      }
      const bareMs = median(times['bare'] ?? [])
      for (const name of ['openapi-fetch', 'sdk']) {
        figures.push({
          name: `${kind} with ${name}, bare fetch = 1`,
          value: median(times[name] ?? []) / bareMs,
          unit: 'times',
        })
      }
    }
    return figures
  } finally {
    await server.close()
  }
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
