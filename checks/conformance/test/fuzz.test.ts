import {
  createSandbox,
  type EdgeKind,
  type LimitProfile,
  type Revision,
  type Sandbox,
} from '@pluralkit-openapi/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRecordings, type Problem } from '../src/check.js'
import { type ApiDocument, loadStrictDocument } from '../src/document.js'
import { Router, type Undocumented } from '../src/route.js'
import type { Exchange } from '../src/topic.js'
import { type FuzzRequest, fuzzRequest, TOKEN } from './fuzz/requests.js'
import { causesOf500 } from './fuzz/server-errors.js'

// FUZZ_SEED=<number> sends other requests. When a test fails, fast-check prints the seed and path that lead there.

/** A thousand in CI. */
const SEQUENCES = process.env['CI'] ? 1000 : 250
const REQUESTS_PER_SEQUENCE = 20
const ANSWER_WITHIN_MS = 5000
const SHOWN_BODY = 2000
const NOW = Date.parse('2026-11-21T12:00:00Z')

const documents = { current: loadStrictDocument('current'), next: loadStrictDocument('next') }
const router = new Router(documents.current)

const surroundings = fc.record({
  edge: fc.constantFrom<EdgeKind>('older', 'current'),
  revision: fc.constantFrom<Revision>('current', 'current', 'next'),
  limits: fc.constantFrom<LimitProfile>('off', 'off', 'off', 'off', 'off', 'off', 'server', 'documented'),
})

const sequence = fc.array(fuzzRequest, {
  minLength: REQUESTS_PER_SEQUENCE,
  maxLength: REQUESTS_PER_SEQUENCE,
})

describe('a sandbox that gets requests of every kind, good, nearly good and broken', () => {
  test('answers each of them in time, as the document says', async () => {
    const prototypes = namesOfPrototypes()
    let answers = 0
    let accepted = 0
    const property = fc.asyncProperty(surroundings, sequence, async (options, requests) => {
      const sandbox = createSandbox({ ...options, control: false, clock: () => NOW, random: 1 })
      const exchanges: Exchange[] = []
      for (const request of requests) exchanges.push(await exchangeOf(sandbox, request))
      const document = documents[options.revision]
      const problems = [
        ...checkProblems(document, exchanges),
        ...exchanges.flatMap((exchange) => otherProblems(document, exchange)),
      ]
      expect(problems).toEqual([])
      answers += exchanges.length
      accepted += exchanges.filter(({ response }) => response && response.status < 300).length
    })
    const seed = Number(process.env['FUZZ_SEED'] ?? 1)
    await fc.assert(property, { numRuns: SEQUENCES, seed })
    expect(answers).toBe(SEQUENCES * REQUESTS_PER_SEQUENCE)
    // Requests that all fail would prove little.
    expect(accepted).toBeGreaterThan(answers / 5)
    expect(namesOfPrototypes()).toEqual(prototypes)
  }, 300_000)
})

async function exchangeOf(sandbox: Sandbox, fuzz: FuzzRequest): Promise<Exchange> {
  const { method, target, headers, body } = fuzz
  const request = new Request(`http://sandbox.invalid${target}`, {
    method,
    headers,
    ...(body && { body: new Uint8Array(body) }),
  })
  const { pathname, search } = new URL(request.url)
  const response = await withinTime(sandbox.fetch(request))
  const text = await response.text()
  return {
    name: describeRequest(fuzz),
    request: { method, path: target, ...(body && { rawBase64: Buffer.from(body).toString('base64') }) },
    sent: { method: request.method, path: pathname + search, headers, bodyBytes: body?.length ?? 0 },
    response: {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text,
      ...(text && { json: JSON.parse(text) }),
    },
  }
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  const startedAt = performance.now()
  let timeout: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timeout = setTimeout(() => reject(new Error('no answer in time')), ANSWER_WITHIN_MS)
  })
  try {
    const result = await Promise.race([answer, tooLate])
    expect(performance.now() - startedAt).toBeLessThan(ANSWER_WITHIN_MS)
    return result
  } finally {
    clearTimeout(timeout)
  }
}

/** What goes against the document in the answers, or in what was accepted or refused. */
function checkProblems(document: ApiDocument, exchanges: Exchange[]): Problem[] {
  const scenario = { name: 'a sequence', startedAt: '', endedAt: '', exchanges }
  const topic = { format: 1, topic: 'fuzz', layer: 'edge', about: '', target: '', recordedAt: '' } as const
  return checkRecordings(document, [{ ...topic, scenarios: [scenario] }]).problems
}

/** What the edge answers to a request of no documented operation. */
const EDGE_ANSWERS: Record<Undocumented, number[]> = {
  OPTIONS: [200, 405],
  HEAD: [200, 303, 400, 401, 404, 405, 410, 429],
  oembed: [200, 400, 401, 404, 405, 429],
  'other method': [400, 401, 404, 405, 429],
  'other route': [303, 400, 404, 405, 410],
  'no User-Agent': [400],
  'request line too long': [],
  'no answer': [],
}

/** What the document has no schema for: the edge's own answers, and whether a 500 is the request's fault. */
function otherProblems(document: ApiDocument, exchange: Exchange): string[] {
  const { name, sent, response } = exchange
  // An empty reference (`/v2/members//groups`) is one, too.
  const route = router.find(sent?.method ?? '', (sent?.path ?? '').replaceAll(/\/(?=\/)/g, '/-'))
  const status = response?.status ?? 0
  const isExplained =
    typeof route === 'string'
      ? EDGE_ANSWERS[route].includes(status) || (status === 500 && isUnreadableReference(sent?.path ?? ''))
      : status !== 500 || causesOf500(document, route, exchange).length > 0
  return isExplained ? [] : [`nothing explains the answer ${status} ${response?.text} to ${name}`]
}

/** References at which the current edge fails, whatever the method. */
function isUnreadableReference(path: string): boolean {
  return /\/switches\/|\/urn:uuid:|%00/i.test(path)
}

function describeRequest({ method, target, headers, body }: FuzzRequest): string {
  const shown = { ...headers, ...(headers['authorization'] === TOKEN && { authorization: '<the token>' }) }
  return `${method} ${target} ${JSON.stringify(shown)} ${Buffer.from(body ?? [])
    .toString()
    .slice(0, SHOWN_BODY)}`
}

function namesOfPrototypes(): string[][] {
  return [Object, Array, Map, String, Function].map(({ prototype }) => Object.getOwnPropertyNames(prototype))
}
