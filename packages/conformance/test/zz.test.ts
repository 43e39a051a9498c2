import { createSandbox, type EdgeKind, type LimitProfile, type Sandbox } from '@pluralkit-openapi/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRecordings, answerProblems } from '../src/check.js'
import { loadStrictDocument } from '../src/document.js'
import { EXCEPTIONS } from '../src/exceptions.js'
import type { Exchange } from '../src/recordings.js'
import { Router, type Undocumented } from '../src/route.js'
import { type FuzzRequest, fuzzRequest, TOKEN } from './fuzz/requests.js'
import { causesOf500 } from './fuzz/server-errors.js'

// FUZZ_SEED=<number> sends other requests. When a test fails, fast-check prints the seed and path that lead there.

const SEQUENCES = 1000
const REQUESTS_PER_SEQUENCE = 20
const ANSWER_WITHIN_MS = 5000
const NOW = Date.parse('2026-11-21T12:00:00Z')

const document = loadStrictDocument()
const router = new Router(document)

const surroundings = fc.record({
  edge: fc.constantFrom<EdgeKind>('older', 'current'),
  limits: fc.constantFrom<LimitProfile>('off', 'off', 'off', 'off', 'off', 'off', 'server', 'documented'),
})

const sequence = fc.array(fuzzRequest, {
  minLength: REQUESTS_PER_SEQUENCE,
  maxLength: REQUESTS_PER_SEQUENCE,
})

const dist = new Map<string, number>(); const ok = new Map<string, number>(); const found = new Map<string, {n:number,ex:string}>()
describe('a sandbox that gets requests of every kind, good, nearly good and broken', () => {
  test('answers each of them in time, as the document says', async () => {
    const prototypes = namesOfPrototypes()
    let answers = 0
    const property = fc.asyncProperty(surroundings, sequence, async (options, requests) => {
      const sandbox = createSandbox({ ...options, control: false, clock: () => NOW, random: 1 })
      for (const request of requests) {
        const ex = await exchangeOf(sandbox, request); const problems = problemsOf(ex); { const r = router.find(ex.sent!.method, ex.sent!.path); const k = (typeof r === 'string' ? r : 'op') + ' ' + ex.response!.status; dist.set(k, (dist.get(k) ?? 0) + 1); if (typeof r !== 'string' && ex.response!.status < 300) ok.set(r.operation.operationId, (ok.get(r.operation.operationId) ?? 0) + 1); const rep = globalThis.process && checkRecordings(document, [{format:1,topic:'t',layer:'app',about:'',target:'',recordedAt:'',scenarios:[{name:'',startedAt:'',endedAt:'',exchanges:[ex]}]}]); for (const p of rep.problems.filter(p => p.kind !== 'answer')) { const k = p.kind+' '+p.operation+' '+p.status+' '+p.path.replace(/\d+/g,'0').slice(0,40)+' '+p.message.slice(0,150); const n = (found.get(k)?.n ?? 0)+1; found.set(k,{n, ex: found.get(k)?.ex ?? describeRequest(request).slice(0,600)}) } }
        if (problems.length) { const k = problems[0].replace(/[0-9a-f-]{20,}/g,'U').slice(0,140); const n = (found.get(k)?.n ?? 0)+1; found.set(k,{n, ex: (found.get(k)?.ex ?? describeRequest(request).slice(0,400)) + ' ' + JSON.stringify(options)}) }
        answers += 1
      }
    })
    const seed = Number(process.env['FUZZ_SEED'] ?? 1)
    await fc.assert(property, { numRuns: SEQUENCES, seed, endOnFailure: false })
    for (const [k,v] of [...found].sort((a,b)=>a[0]<b[0]?-1:1)) console.log(v.n, k, '\n    ', v.ex.slice(0,500)); console.log(answers); console.log([...dist].sort().map(x=>x.join(': ')).join('\n'), [...ok].map(x=>x.join(': ')).join(', '))
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
    name: '',
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

/** What the edge answers to a request of no documented operation. */
const UNDOCUMENTED: Record<Undocumented, number[]> = {
  OPTIONS: [200],
  HEAD: [200, 303, 400, 401, 404, 405, 410, 429],
  oembed: [200, 400, 404, 405, 429],
  'other method': [400, 401, 404, 405, 429],
  'other route': [303, 400, 404, 410],
  'no User-Agent': [400],
  'request line too long': [],
  'no answer': [],
}

function problemsOf(exchange: Exchange): string[] {
  const { sent, response } = exchange
  if (!sent || !response) return ['no answer']
  const { status, text } = response
  const answer = `${status} ${text}`
  if (isNameless(sent.headers) && status === 400 && text === '') return []
  const route = router.find(sent.method, sent.path)
  if (typeof route === 'string') {
    const isExpected = status === 500 ? isUnreadableReference(sent.path) : UNDOCUMENTED[route].includes(status)
    return isExpected ? [] : [`the edge answered (${route}) ${answer}`]
  }
  if (EXCEPTIONS.some(({ covers }) => covers(document, route.operation, exchange))) return []
  if (status === 500 && !causesOf500(document, route, exchange).length) return [`nothing explains ${answer}`]
  return answerProblems(document, route.operation, exchange).map(
    ({ path, message }) => `${route.operation.operationId} answered ${answer}: ${path} ${message}`,
  )
}

/** References at which the current edge fails, whatever the method. */
function isUnreadableReference(path: string): boolean {
  return /\/switches\/|\/urn:uuid:/i.test(path)
}

function isNameless({ 'user-agent': userAgent }: Record<string, string>): boolean {
  return userAgent === undefined || userAgent === 'unknown'
}

function describeRequest({ method, target, headers, body }: FuzzRequest): string {
  const shown = { ...headers, ...(headers['authorization'] === TOKEN && { authorization: '<the token>' }) }
  return `${method} ${target} ${JSON.stringify(shown)} ${body ? Buffer.from(body).toString().slice(0, 2000) : ''}`
}

function namesOfPrototypes(): string[][] {
  return [Object, Array, Map, String, Function].map(({ prototype }) => Object.getOwnPropertyNames(prototype))
}
