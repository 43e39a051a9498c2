import { describe, expect, test } from 'vitest'
import { seededRandom } from '../random.js'
import { Front, type FrontRequest, memberId } from './front.js'
import current from './recordings/current.json' with { type: 'json' }
import older from './recordings/older.json' with { type: 'json' }

/** An exchange of a recording: when it was sent, how long it took, what came back. */
interface Recorded {
  t: number
  ms: number
  status: number
  rl: { scope?: string; limit?: string; remaining?: string }
  body?: string
}

const token = 'token-one'
const own = { method: 'GET', path: '/systems/@me', token }
const change = { method: 'PATCH', path: `/members/${memberId('one', 0)}`, token }
const other = { method: 'GET', path: '/systems/othsys', token }
const anonymous = { method: 'GET', path: '/systems/othsys' }
const message = { method: 'GET', path: '/messages/1', token }
const createMember = { method: 'POST', path: '/members', token }
const createGroup = { method: 'POST', path: '/groups', token }
const from = (address: string, request: FrontRequest) => ({ ...request, address })
const times = (count: number, ...requests: FrontRequest[]) =>
  Array.from({ length: count }, (_, index) => requests[index % requests.length] as FrontRequest)

/** Requests that the current front answers before it counts; the older front counts two of them. */
const beforeLimiter: FrontRequest[] = [
  { method: 'GET', path: '/members/unknwn', token },
  { method: 'GET', path: '/systems/@me' },
  { method: 'GET', path: '/systems/unknwn', token },
  { method: 'GET', path: '/v1/s', token },
  { method: 'GET', path: '/a/1', token },
  { method: 'GET', path: '/s', token },
  { method: 'OPTIONS', path: '/systems/@me', token },
  { method: 'GET', path: '/', token },
  { method: 'GET', path: '/systems/onesys/switches/no-uuid', token },
  { ...own, userAgent: null },
  { ...own, userAgent: 'unknown' },
]

/** What was sent, phase after phase, in the order of the recordings. */
const exchanges: Record<string, FrontRequest[][]> = {
  '14 own reads in a row': [times(14, own)],
  '14 own reads at once': [times(14, own)],
  '14 anonymous reads at once': [times(14, anonymous)],
  '14 reads of others with a token at once': [times(14, other)],
  '6 own changes in a row': [times(6, change)],
  '6 own changes at once': [times(6, change)],
  '6 creations at once': [times(6, createMember)],
  '6 group creations, then member creation': [times(6, createGroup), [createMember]],
  '14 messages at once, then other reads by address': [times(14, message), [other], [own]],
  '14 settings reads at once (own)': [times(14, { ...own, path: '/systems/@me/settings' })],
  'settings reads of another, and anonymous': [
    [
      { ...other, path: '/systems/othsys/settings' },
      ...times(2, { ...anonymous, path: '/systems/othsys/settings' }),
    ],
  ],
  '6 PUT (405) at once': [times(6, { ...own, method: 'PUT' })],
  '6 HEAD at once': [times(6, { ...own, method: 'HEAD' })],
  '6 HEAD of settings at once': [times(6, { ...own, method: 'HEAD', path: '/systems/@me/settings' })],
  '20 answers before the limiter, then one read': [times(20, ...beforeLimiter), [other], [own]],
  'errors of the application carry headers': [
    [
      { ...other, path: '/systems/othsys/members' },
      ...times(3, { ...own, path: '/systems/@me/switches?limit=x' }),
      message,
      { ...change, path: '/systems/@me' },
      { ...other, path: '/systems/othsys/fronters' },
    ],
  ],
  'two addresses, one token: own bucket is shared, ip bucket is not': [
    times(12, from('10.0.0.1', own), from('10.0.0.2', own)),
    times(12, from('10.0.0.1', other), from('10.0.0.2', other)),
  ],
  'own and ip and update buckets are apart': [
    times(9, own),
    times(9, other),
    times(2, change),
    times(2, createMember),
  ],
}

/** After a 429: how long a client waits before it tries again. */
const afterRejection: Record<string, (retryAfterMs: number, intervalMs: number) => number> = {
  'exactly retry_after': (retryAfterMs) => retryAfterMs,
  'retry_after + 1 ms': (retryAfterMs) => retryAfterMs + 1,
  'retry_after + one interval': (retryAfterMs, intervalMs) => retryAfterMs + intervalMs,
  'retry_after + two intervals': (retryAfterMs, intervalMs) => retryAfterMs + 2 * intervalMs,
  'one second': () => 1000,
}

const requestOf = { reads: own, changes: change }

describe.each([
  ['current', current],
  ['older', older],
] as const)(
  'the model of the %s front gives what was recorded:',
  (revision, recordings: Record<string, unknown>) => {
    const recorded = (name: string) => recordings[name] as Recorded[] | (Recorded | Recorded[])[]
    const text = (name: string) => (recordings[name] as string[])[0] as string

    test.each(Object.keys(exchanges))('%s', (name) => {
      const front = new Front(revision)
      const phases = isPhases(recorded(name)) ? recorded(name) : [recorded(name)]
      // Phases of one exchange each are recorded flat.
      const flat = phases.flat() as Recorded[]
      let position = 0
      const startMs = flat[0]?.t ?? 0
      for (const requests of exchanges[name] as FrontRequest[][]) {
        const phase = flat.slice(position, position + requests.length)
        position += requests.length
        expectPhase(front, requests, phase, startMs)
      }
      expect(position).toBe(flat.length)
    })

    test.each(Object.keys(recordings).filter((name) => name.includes('after a 429 wait')))('%s', (name) => {
      const [, kind = '', rule = ''] = /^(\w+): after a 429 wait (.*), 6 s$/.exec(name) ?? []
      const [, tries, allowed] = (/tries (\d+), let through (\d+)/.exec(text(name)) ?? []).map(Number)
      // One or two more or less are the end of the last wait.
      const runs = Array.from({ length: 100 }, (_, seed) => retrying(revision, kind as 'reads', rule, seed))
      const least = (key: 'tries' | 'allowed') => Math.min(...runs.map((run) => run[key]))
      const most = (key: 'tries' | 'allowed') => Math.max(...runs.map((run) => run[key]))
      expect(tries).toBeGreaterThanOrEqual(least('tries') - 2)
      expect(tries).toBeLessThanOrEqual(most('tries') + 2)
      expect(allowed).toBeGreaterThanOrEqual(least('allowed') - 1)
      expect(allowed).toBeLessThanOrEqual(most('allowed') + 1)
    })

    test.each(Object.keys(recordings).filter((name) => name.includes('one every')))('%s', (name) => {
      const [, kind = '', intervalMs] = /^(\w+): one every (\d+) ms/.exec(name) ?? []
      const front = new Front(revision)
      const random = seededRandom(1)
      const remaining = new Set<string | undefined>()
      // Timers of the recording program were up to a few milliseconds late, and its clock is not the server's.
      for (let atMs = 0; atMs < 5000; atMs += Number(intervalMs)) {
        const { status, headers } = front.handle(requestOf[kind as 'reads'], atMs + 3 * random())
        expect(status).toBe(200)
        remaining.add(headers['X-RateLimit-Remaining'])
      }
      const [, seen = ''] = /remaining: (.*)/.exec(text(name)) ?? []
      const numbers = [...remaining].map(Number)
      for (const number of seen.split(',').map(Number))
        expect(Math.min(...numbers.map((one) => Math.abs(one - number)))).toBeLessThanOrEqual(1)
    })

    test('refill: drained, then wait k intervals and burst', () => {
      for (const line of recordings['refill: drained, then wait k intervals and burst'] as string[]) {
        const [, intervals, allowed] = (/^(\d+) x 100 ms: (\d+) let through/.exec(line) ?? []).map(Number)
        const afterWaiting = (waitMs: number) => {
          const front = new Front(revision)
          for (let count = 0; count < 14; count++) front.handle(own, 0)
          return times(12, own).filter((request) => front.handle(request, waitMs).status === 200).length
        }
        // Draining and the burst itself took up to 175 ms each.
        expect(allowed).toBeGreaterThanOrEqual(afterWaiting(100 * (intervals as number)))
        expect(allowed).toBeLessThanOrEqual(afterWaiting(100 * (intervals as number) + 350))
      }
    })

    test('reset header', () => {
      expect(text('reset header')).toBe('reset minus this second: {"0":60}')
      const front = new Front(revision)
      for (let atMs = 0; atMs < 60_000; atMs += 999)
        expect(front.handle(own, atMs).headers['X-RateLimit-Reset']).toBe(String(Math.floor(atMs / 1000)))
    })

    test.each(recordings['buckets: who'] as string[])('buckets: who: %s', (line) => {
      const [, who = '', scope, remaining, key] =
        /^(.*?) +\d+ (\w+) lim=\d+ rem=(\d+) reset\+0 +key=(.*)$/.exec(line) ?? []
      const front = new Front(revision)
      const { headers } = front.handle(whoRequests[who] as FrontRequest, 0)
      expect(headers['X-RateLimit-Scope']).toBe(scope)
      expect(headers['X-RateLimit-Remaining']).toBe(remaining)
      expect(front.arrivals[0]?.bucket).toBe(key)
    })
  },
)

/** The requests of the recording that shows which bucket is charged. */
const whoRequests: Record<string, FrontRequest> = {
  'own @me': own,
  'own by id': { ...own, path: '/systems/onesys' },
  'own by uuid': { ...own, path: '/systems/onesys-uuid' },
  'own by account': { ...own, path: '/systems/one-account' },
  'own member': { ...own, path: `/members/${memberId('one', 0)}` },
  'own group': { ...own, path: '/groups/onegrp' },
  'own switch': { ...own, path: '/systems/onesys/switches/oneswitch' },
  'own system, switch of another': { ...own, path: '/systems/onesys/switches/othswitch' },
  'other system, own switch': { ...own, path: '/systems/othsys/switches/oneswitch' },
  'own guild': { ...own, path: '/systems/onesys/guilds/1' },
  'own autoproxy': { ...own, path: '/systems/onesys/autoproxy?guild_id=1' },
  'own oembed': { ...own, path: '/systems/onesys/oembed.json' },
  'other system': other,
  'other member': { ...other, path: `/members/${memberId('oth', 0)}` },
  'own member by other': { ...own, path: `/members/${memberId('one', 0)}`, token: 'token-two' },
  'message of own': message,
  anonymous,
  'wrong token': { ...other, token: 'nobody' },
  'PATCH own member': change,
  'PATCH own group': { ...change, path: '/groups/onegrp' },
  'POST switch': { ...change, method: 'POST', path: '/systems/onesys/switches' },
  'POST groups/add': { ...change, method: 'POST', path: `/members/${memberId('one', 0)}/groups/add` },
  'POST members': createMember,
  'POST members, bad token': { ...createMember, token: 'nobody' },
  'POST groups': createGroup,
  'PATCH other member': { ...change, path: `/members/${memberId('oth', 0)}` },
  'PATCH anonymous': { ...change, token: null },
  bulk_privacy: { ...change, method: 'POST', path: '/groups/othgrp/bulk_privacy' },
  'DELETE other group': { ...change, method: 'DELETE', path: '/groups/othgrp' },
}

const isPhases = (value: Recorded[] | (Recorded | Recorded[])[]): boolean => value.some(Array.isArray)

/**
 * Compares a phase: the order in which requests arrived that were sent at once is not recorded, so the model gets them spread over the
 * time that they took, and the results are compared as a sorted list.
 */
function expectPhase(front: Front, requests: FrontRequest[], phase: Recorded[], firstMs: number): void {
  const startMs = Math.min(...phase.map(({ t }) => t))
  const endMs = Math.max(...phase.map(({ t, ms }) => t + ms))
  const stepMs = (endMs - startMs) / requests.length
  const modeled = requests.map((request, index) => front.handle(request, startMs + index * stepMs))
  const buckets = front.arrivals.slice(-requests.length).map(({ bucket }) => bucket)
  // A request more or less may find room, depending on when exactly it arrived.
  const driftRequests = Math.ceil((endMs - startMs) / 100)

  const rejected = (responses: { status: number }[]) =>
    responses.filter(({ status }) => status === 429).length
  expect(Math.abs(rejected(modeled) - rejected(phase))).toBeLessThanOrEqual(
    new Set(buckets).size * driftRequests,
  )
  expect(modeled.map(({ headers }) => headers['X-RateLimit-Scope']).sort()).toEqual(
    phase.map(({ rl }) => rl.scope).sort(),
  )
  expect(modeled.map(({ headers }) => headers['X-RateLimit-Limit']).sort()).toEqual(
    phase.map(({ rl }) => rl.limit).sort(),
  )
  const remaining = (texts: (string | undefined)[]) =>
    texts.flatMap((text) => (text ? [Number(text)] : [])).sort()
  const fromModel = remaining(modeled.map(({ headers }) => headers['X-RateLimit-Remaining']))
  const fromServer = remaining(phase.map(({ rl }) => rl.remaining))
  expect(fromModel).toHaveLength(fromServer.length)
  for (const [index, number] of fromServer.entries())
    expect(Math.abs((fromModel[index] as number) - number)).toBeLessThanOrEqual(driftRequests)

  for (const { body } of phase.filter(({ status }) => status === 429)) {
    if (!body) continue // a HEAD's 429 has headers only
    const retryAfterMs = modeled.flatMap(({ status, body }) =>
      status === 429 ? [JSON.parse(body).retry_after as number] : [],
    )
    const recordedMs = JSON.parse(body).retry_after as number
    expect(Math.min(...retryAfterMs.map((ms) => Math.abs(ms - recordedMs)))).toBeLessThanOrEqual(
      endMs - firstMs,
    )
  }
}

/** A client that keeps sending for six seconds, and after a 429 waits by a rule, from a drained bucket on. */
function retrying(revision: 'current' | 'older', kind: 'reads' | 'changes', rule: string, seed: number) {
  const front = new Front(revision)
  const random = seededRandom(seed)
  const intervalMs = kind === 'reads' ? 100 : 1000 / 3
  // How late timers were and how long the application took is not recorded: each run has a machine of its own.
  const [longestDelayMs, longestTripMs] = [1 + 15 * random(), 4 + 40 * random()]
  let waitMs = 0
  for (let count = 0; count < 14; count++) {
    const { status, body } = front.handle(requestOf[kind], 0)
    if (status === 429) waitMs = waitOf(body)
  }
  function waitOf(body: string): number {
    return afterRejection[rule]?.(JSON.parse(body).retry_after, intervalMs) ?? Number.NaN
  }
  let tries = 0
  let allowed = 0
  for (let atMs = waitMs; atMs < waitMs + 6000; ) {
    atMs += 1 + random()
    const { status, body } = front.handle(requestOf[kind], atMs)
    tries++
    if (status === 200) allowed++
    // The application behind the front took some milliseconds; what the front rejects comes back at once.
    atMs += status === 429 ? longestDelayMs * random() + waitOf(body) : longestTripMs * random()
  }
  return { tries, allowed }
}
