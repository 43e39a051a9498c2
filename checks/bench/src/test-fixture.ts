import { createSandbox } from '@pluralkit-openapi/sandbox'
import type { Figure } from './lib/figure.js'
import { median, percentile } from './lib/median.js'

const tests = 2000
const headers = { 'User-Agent': 'bench/1.0 (dev@example.com)' }
const request = () => new Request('http://sandbox/v2/systems/exampl', { headers })

/** What a fresh sandbox adds to each test: what `@pluralkit-openapi/sandbox/vitest` does before one, and a first answer. */
export async function measureTestFixture(): Promise<Figure[]> {
  const [made, answered]: [number[], number[]] = [[], []]
  for (let count = 0; count < tests; count++) {
    const startMs = performance.now()
    const sandbox = createSandbox({ limits: 'off' })
    made.push(performance.now() - startMs)
    const response = await sandbox.fetch(request())
    if (!response.ok) throw new Error(`The sandbox answered ${response.status}.`)
    answered.push(performance.now() - startMs)
  }
  return [
    { name: 'the first of all', value: made[0] ?? 0, unit: 'ms' },
    { name: 'each, median', value: median(made), unit: 'ms', atMost: 5 },
    { name: 'each, p99', value: percentile(made, 0.99), unit: 'ms' },
    { name: 'each, with an answer of it, median', value: median(answered), unit: 'ms' },
  ]
}
