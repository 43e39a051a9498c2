import autocannon from 'autocannon'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'
import { type MockProcess, startMockCli, startPrism } from './lib/mock-process.js'

const token = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'
const rounds = 4
const roundSeconds = 1

type Sent = Pick<autocannon.Options, 'method' | 'body' | 'idReplacement'> & { path: string }

const requests: Record<string, Sent> = {
  'GET system': { path: '/systems/exampl' },
  'GET members': { path: '/systems/exampl/members' },
  'PATCH member': { path: '/members/robins', method: 'PATCH', body: '{"pronouns":"they/them"}' },
  // No judgement of Prism's on a body can be remembered.
  'PATCH member, each different': {
    path: '/members/robins',
    method: 'PATCH',
    body: '{"pronouns":"[<id>]"}',
    idReplacement: true,
  },
}

/** The most that a request may take, where Prism's command line takes 1. */
const promises: Record<string, number> = { sandbox: 0.25, 'default mode': 0.25, 'examples mode': 0.5 }

/**
 * Time per request under load, as a fraction of what Prism's command line takes for the same request on the same document.
 * All servers run at once and take turns, so that what else the machine does disturbs them alike.
 */
export async function measureMockThroughput(): Promise<Figure[]> {
  const prism = await startPrism()
  const mocks: Record<string, MockProcess> = {
    sandbox: await startMockCli('--no-limit', '--no-watch'),
    'default mode': await startMockCli('--no-limit'),
    'examples mode': await startMockCli('--examples'),
  }
  const servers = { prism, ...mocks }
  try {
    const figures: Figure[] = []
    for (const [request, sent] of Object.entries(requests)) {
      const perSecond = await takeTurns(servers, sent)
      for (const [name, atMost] of Object.entries(promises)) {
        const value = (perSecond['prism'] ?? 0) / (perSecond[name] ?? 0)
        figures.push({ name: `${name}: ${request}, Prism = 1`, value, unit: 'times', atMost })
      }
    }
    for (const [name, { memoryBytes }] of Object.entries(servers)) {
      const goal = name === 'prism' ? {} : { atMost: 110e6 }
      figures.push({ name: `${name}: memory after that`, value: memoryBytes(), unit: 'bytes', ...goal })
    }
    return figures
  } finally {
    await Promise.all(Object.values(servers).map(({ stop }) => stop()))
  }
}

/** Requests per second of each server: the median of the rounds after the first, in which its code is compiled. */
async function takeTurns(servers: Record<string, MockProcess>, sent: Sent): Promise<Record<string, number>> {
  const results: Record<string, number[]> = {}
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { baseUrl }] of Object.entries(servers)) {
      const perSecond = await load(name, baseUrl, sent)
      if (round > 0) results[name] = [...(results[name] ?? []), perSecond]
    }
  }
  return Object.fromEntries(Object.entries(results).map(([name, values]) => [name, median(values)]))
}

async function load(name: string, baseUrl: string, { path, ...options }: Sent): Promise<number> {
  const result = await autocannon({
    ...options,
    url: baseUrl + path,
    duration: roundSeconds,
    headers: {
      authorization: token,
      'user-agent': 'bench/1.0 (dev@example.com)',
      ...(options.body && { 'content-type': 'application/json' }),
    },
  })
  const failed = result.non2xx + result.errors
  if (failed > 0)
    throw new Error(`${name}: ${failed} of ${result.requests.total} requests to ${path} failed.`)
  return result.requests.average
}
