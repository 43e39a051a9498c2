import { startMock } from '@pluralkit-openapi/mock'
import { afterAll, describe, expect, test } from 'vitest'
import { loadStrictDocument } from '../../src/document.js'
import { edgeOf } from '../../src/recordings.js'
import { httpTarget } from '../../src/replay/http-target.js'
import { replay } from '../../src/replay/replay.js'
import { readRequest } from '../../src/request.js'
import { Router } from '../../src/route.js'
import type { Exchange } from '../../src/topic.js'
import { rowNames } from '../support/divergences.js'
import { seed, topics } from '../support/own-recordings.js'

// The mock reports what the server accepts although the document doesn't allow it. Which requests these are, the checks of the
// recorded traffic know by themselves, by the names in DIVERGENCES.md.

interface Watched {
  where: string
  exchange: Exchange
  /** What the document doesn't allow, by name. */
  tolerances: string[]
  /** Where the mock says that something is wrong. */
  reported: string[]
}

interface Report {
  in?: string
  location: string
  path: string[]
}

const placeOf = ({ location, path }: Report) => [location, ...path].join('.')

const document = loadStrictDocument()
const router = new Router(document)
const mock = await startMock({ limits: false, edge: 'none' })
afterAll(() => mock.close())
const watched = await watchAcceptedRequests()

async function watchAcceptedRequests(): Promise<Watched[]> {
  const found: Watched[] = []
  for (const { topic, scenarios } of topics.filter((topic) => edgeOf(topic) === 'none'))
    for (const scenario of scenarios) {
      const reports: string[][] = []
      const target = httpTarget(mock.url, seed)
      const watching: typeof target = {
        ...target,
        async send(request) {
          // Also of a request that gets no answer, so that those after it aren't mixed up.
          const reported: string[] = []
          reports.push(reported)
          const answer = await target.send(request)
          const violations: Report[] = JSON.parse(answer.headers['x-mock-violations'] ?? '[]')
          reported.push(...violations.filter((violation) => !violation.in).map(placeOf))
          return answer
        },
      }
      const { exchanges } = await replay(watching, scenario, seed)
      for (const exchange of exchanges.filter(({ sent }) => sent)) {
        const reported = reports.shift() ?? []
        const route = router.find(exchange.sent?.method ?? '', exchange.sent?.path ?? '')
        const status = exchange.response?.status ?? 0
        if (typeof route === 'string' || status < 200 || status > 299) continue
        const { tolerances } = readRequest(document, route, exchange)
        const where = `${topic} / ${scenario.name} / ${exchange.name}`
        found.push({ where, exchange, tolerances: [...tolerances], reported })
      }
    }
  return found
}

const guild = seed.names['guild']?.['main'] ?? ''
const notRecorded: Record<string, { path: string; body: object }> = {
  'null-flag-ignored': { path: `/systems/@me/guilds/${guild}`, body: { tag_enabled: null, tag: 'x' } },
  'proxy-switch-off': { path: '/systems/@me/settings', body: { proxy_switch: 'typo' } },
}

test('many requests were watched, of both kinds', () => {
  expect(watched.filter(({ tolerances }) => tolerances.length > 0).length).toBeGreaterThan(200)
  expect(watched.filter(({ tolerances }) => tolerances.length === 0).length).toBeGreaterThan(1200)
})

describe.each([...rowNames('tolerances')].sort())('what has the name %s in DIVERGENCES.md', (name) => {
  const ofName = watched.filter(({ tolerances }) => tolerances.includes(name))

  test('is reported whenever it was recorded', () => {
    expect(ofName.length > 0 || name in notRecorded).toBe(true)
    expect(ofName.filter(({ reported }) => reported.length === 0).map(({ where }) => where)).toEqual([])
  })
})

test.each(Object.entries(notRecorded))(
  '%s, which was not recorded alone, is reported too',
  async (_, { path, body }) => {
    const token = seed.systems.find(({ key }) => key === 'owner')?.token ?? ''
    await mock.sandbox.control.seed(seed)
    const headers = { Authorization: token, 'Content-Type': 'application/json' }
    const response = await fetch(mock.baseUrl + path, {
      method: 'PATCH',
      headers,
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(200)
    const violations: Report[] = JSON.parse(response.headers.get('x-mock-violations') ?? '[]')
    expect(violations.map(placeOf)).toEqual([`body.${Object.keys(body)[0]}`])
  },
)

test('nothing is reported that the document allows', () => {
  const wrongly = watched.filter(({ tolerances, reported }) => tolerances.length === 0 && reported.length > 0)
  expect(wrongly.map(({ where, reported }) => `${where}: ${reported}`)).toEqual([])
})

test('one fault is one report', () => {
  const repeated = watched.filter(({ reported }) => new Set(reported).size < reported.length)
  expect(repeated.map(({ where, reported }) => `${where}: ${reported}`)).toEqual([])
})
