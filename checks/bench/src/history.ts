import { createPluralKit } from '@pluralkit-openapi/sdk'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'

const count = 100_000
const rounds = 5
const baseUrl = 'https://api.pluralkit.me/v2'

/** A history with a switch each minute, in pages of 100 as the API gives them. */
function history(): (request: Request) => Promise<Response> {
  const newestMs = Date.UTC(2026, 10, 20)
  const timestampOf = (number: number) =>
    new Date(newestMs - number * 60_000).toISOString().replace('Z', '000Z')
  const json = Array.from({ length: count }, (_, number) =>
    JSON.stringify({
      id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      timestamp: timestampOf(number),
      members: ['robins', 'junipr'],
    }),
  )
  return async ({ url }) => {
    const query = new URL(url).searchParams
    const before = query.get('before')
    const limit = Number(query.get('limit') ?? 100)
    const first = before === null ? 0 : Math.floor((newestMs - Date.parse(before)) / 60_000 + 1)
    return new Response(`[${json.slice(Math.max(0, first), first + limit).join()}]`)
  }
}

/** Reading 100 000 switches to the end, beside a loop that asks for the same pages and takes no care of equal moments. */
export async function measureHistory(): Promise<Figure[]> {
  const answer = history()
  const pk = createPluralKit({
    userAgent: 'bench/1.0 (dev@example.com)',
    baseUrl,
    fetch: answer,
    pacing: false,
  })

  async function iterate(): Promise<number> {
    let read = 0
    for await (const _ of pk.switches.iterate('exampl', { until: '2026-11-20T00:00:01Z' })) read++
    return read
  }
  async function loop(): Promise<number> {
    let read = 0
    let before = '2026-11-20T00:00:01Z'
    for (;;) {
      const page = await (
        await answer(new Request(`${baseUrl}/systems/exampl/switches?before=${before}&limit=100`))
      ).json()
      if (page.length === 0) return read
      read += page.length
      before = page.at(-1).timestamp
    }
  }
  const timed = async (read: () => Promise<number>) => {
    const startMs = performance.now()
    const found = await read()
    if (found !== count) throw new Error(`${found} of ${count} switches were read.`)
    return performance.now() - startMs
  }

  const ratios: number[] = []
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const loopMs = await timed(loop)
    const iterateMs = await timed(iterate)
    if (round === 0) continue
    ratios.push(iterateMs / loopMs)
    times.push(iterateMs)
  }
  return [
    { name: '100 000 switches; a bare loop = 1', value: median(ratios), unit: 'times', atMost: 3 },
    { name: '100 000 switches', value: median(times), unit: 'ms' },
  ]
}
