import { createSandbox } from '@pluralkit-openapi/sandbox'
import { describe, expect, test } from 'vitest'
import { readLimiterRecording } from '../../src/recordings.js'
import { outgoingRequest } from '../../src/replay/outgoing.js'
import { seedValues } from '../../src/replay/placeholders.js'
import type { LimitedResponse, LimiterRecording, RequestTemplate } from '../../src/topic.js'
import { seed, topics } from '../support/own-recordings.js'

// The recorder knows when it sent a request and how long that took, and not when the limiter counted it. So for each sequence
// moments are looked for, within what was measured, at which a limiter of one second would say what was recorded. The
// sandbox then has to say exactly that at these moments. The arithmetic that looks for them is this file's own.

const values = seedValues(seed)
type Revision = 'current' | 'older'
const revisions = ['current', 'older'] as const
const recordings: Record<Revision, LimiterRecording> = {
  current: readLimiterRecording('current'),
  older: readLimiterRecording('older'),
}
const addresses = ['10.0.0.1', '10.0.0.2']

/** A sandbox with a clock that is set by hand. */
function limited(edge: Revision) {
  let nowMs = 0
  const sandbox = createSandbox({ seed, edge, clock: () => nowMs, random: 1 })
  return {
    async send(atMs: number, template: RequestTemplate, address = addresses[0]): Promise<Said> {
      nowMs = startMs + atMs
      const { method, path, headers, body } = outgoingRequest(template, values, seed)
      const request = new Request(`http://sandbox.invalid${path}`, {
        method,
        headers: { ...headers, 'X-PluralKit-Client-IP': address ?? '' },
        ...(body && { body: new Uint8Array(body) }),
      })
      const response = await sandbox.fetch(request)
      const rl = (name: string) => response.headers.get(`x-ratelimit-${name}`) ?? undefined
      return {
        status: response.status,
        scope: rl('scope'),
        limit: rl('limit'),
        remaining: rl('remaining'),
        resetMinusNow: rl('reset') === undefined ? undefined : Number(rl('reset')) - Math.floor(nowMs / 1000),
        body: response.status === 429 ? await response.text() : undefined,
      }
    },
  }
}
const startMs = Date.parse('2026-11-29T12:00:00Z')

interface Said {
  status: number
  scope: string | undefined
  limit: string | undefined
  remaining: string | undefined
  resetMinusNow: number | undefined
  body: string | undefined
}

const recorded = ({ status, rl, body }: LimitedResponse): Said => ({
  status,
  scope: rl.scope,
  limit: rl.limit,
  remaining: rl.remaining,
  resetMinusNow: rl.scope === undefined ? undefined : 0,
  body: status === 429 ? (body ?? '') : undefined,
})

/** As far as the recorder's clock can be off. */
const slackMs = 3

/** In the order in which the limiter counted what was sent at once. */
function inOrder(responses: LimitedResponse[]): LimitedResponse[] {
  const rank = ({ status, rl, body }: LimitedResponse) =>
    status === 429 ? -1 - (retryAfterOf(body) === 0 ? 0 : 1000 - retryAfterOf(body)) : Number(rl.remaining)
  return [...responses].sort((one, other) => rank(other) - rank(one))
}

const retryAfterOf = (body = ''): number => Number(/"retry_after":(\d+)/.exec(body)?.[1] ?? 0)

/** Moments for responses of one bucket, in order; undefined if none fit what was measured. */
function momentsOf(responses: LimitedResponse[]): number[] | undefined {
  const [first] = responses
  if (!first) return []
  for (let start = first.t - slackMs; start <= first.t + first.ms + slackMs; start += 0.25) {
    const moments = momentsFrom(start, responses)
    if (moments) return moments
  }
  return undefined
}

function momentsFrom(start: number, responses: LimitedResponse[]): number[] | undefined {
  const moments: number[] = []
  let now = start
  /** When the bucket will be empty. */
  let emptyAt = start
  for (const { t, ms, status, rl, body } of responses) {
    const intervalMs = 1000 / Number(rl.limit)
    const earliest = Math.max(now, t - slackMs)
    const isTold = status === 429 && retryAfterOf(body) > 0
    // What is said is true for as long as this, but for rounding.
    const [from, forMs] = isTold
      ? [emptyAt + intervalMs - 1000 - retryAfterOf(body) + 0.01, 0.98]
      : [emptyAt + intervalMs - 1000 + Number(rl.remaining) * intervalMs + 0.01, intervalMs]
    const isHead = status === 429 && body === ''
    now = isHead ? earliest : Math.max(earliest, from)
    const isTooLate = now > t + ms + slackMs || (!isHead && now > from + forMs && emptyAt > now)
    if (isTooLate) return undefined
    // Without a charge nothing changes.
    const isCharged = emptyAt + intervalMs - now <= 1000
    if (isCharged) emptyAt = Math.max(emptyAt, now) + intervalMs
    moments.push(now)
  }
  return moments
}

const owner = { as: 'owner' }
const ownRead: RequestTemplate = { ...owner, method: 'GET', path: '/v2/systems/@me' }
const ownChange: RequestTemplate = { ...owner, method: 'PATCH', path: '/v2/systems/@me', body: { tag: 't' } }
const creation: RequestTemplate = { ...owner, method: 'POST', path: '/v2/members', body: { name: 'Example' } }
const groupCreation: RequestTemplate = { ...creation, path: '/v2/groups' }
const othersRead: RequestTemplate = { ...owner, method: 'GET', path: '/v2/systems/{other.id}' }
const message: RequestTemplate = { ...owner, method: 'GET', path: '/v2/messages/{msg.normal.id}' }
const settings: RequestTemplate = { ...owner, method: 'GET', path: '/v2/systems/@me/settings' }

/** What was sent in the sequences of one bucket: all the same, in a row or at once. */
const sameRequests: Record<string, RequestTemplate> = {
  '14 own reads in a row': ownRead,
  '14 own reads at once': ownRead,
  '14 anonymous reads at once': { as: 'anonymous', method: 'GET', path: '/v2/systems/{owner.id}' },
  '14 reads of others with a token at once': othersRead,
  '6 own changes in a row': ownChange,
  '6 own changes at once': ownChange,
  '6 creations at once': creation,
  '14 settings reads at once (own)': settings,
  '6 PUT (405) at once': { ...owner, method: 'PUT', path: '/v2/systems/@me' },
  '6 HEAD at once': { ...owner, method: 'HEAD', path: '/v2/systems/@me' },
  '6 HEAD of settings at once': { ...settings, method: 'HEAD' },
}

describe.each(revisions)('the limiter of the %s front', (edge) => {
  const sequence = (name: string) => (recordings[edge][name] ?? []) as (LimitedResponse | LimitedResponse[])[]

  test.each(Object.entries(sameRequests))('%s', async (name, request) => {
    const responses = inOrder(sequence(name).flat())
    const moments = momentsOf(responses)
    expect(moments, 'no moments at which a limiter would have said this').toBeDefined()
    const { send } = limited(edge)
    for (const [index, response] of responses.entries())
      expect(await send(moments?.[index] ?? 0, request), `response ${index}`).toEqual(recorded(response))
  })

  test('groups and members are created out of the same bucket', async () => {
    const [groups, member] = sequence('6 group creations, then member creation')
    const responses = [...inOrder([groups ?? []].flat()), member as LimitedResponse]
    const moments = momentsOf(responses) ?? []
    const { send } = limited(edge)
    for (const [index, response] of responses.entries()) {
      const request = index < responses.length - 1 ? groupCreation : creation
      expect(await send(moments[index] ?? 0, request)).toEqual(recorded(response))
    }
  })

  test('messages are read out of the bucket of the address', async () => {
    const [messages, others, own] = sequence('14 messages at once, then other reads by address')
    const responses = [...inOrder([messages ?? []].flat()), others as LimitedResponse]
    const moments = momentsOf(responses) ?? []
    const { send } = limited(edge)
    for (const [index, response] of responses.entries())
      expect(await send(moments[index] ?? 0, index < responses.length - 1 ? message : othersRead)).toEqual(
        recorded(response),
      )
    const last = await send((own as LimitedResponse).t, ownRead)
    expect([last.status, last.scope]).toEqual([
      (own as LimitedResponse).status,
      (own as LimitedResponse).rl.scope,
    ])
  })

  /** By what is said of it in the recording. */
  const requestsByWho: Record<string, RequestTemplate> = {
    'own @me': ownRead,
    'own by id': { ...ownRead, path: '/v2/systems/{owner.id}' },
    'own by uuid': { ...ownRead, path: '/v2/systems/{owner.uuid}' },
    'own by account': { ...ownRead, path: '/v2/systems/{owner.account1}' },
    'own member': { ...ownRead, path: '/v2/members/{m.plain.id}' },
    'own group': { ...ownRead, path: '/v2/groups/{g.core.id}' },
    'own switch': { ...ownRead, path: '/v2/systems/@me/switches/{s.latest.id}' },
    'own system, switch of another': { ...ownRead, path: '/v2/systems/@me/switches/{s.otherLatest.id}' },
    'other system, own switch': { ...ownRead, path: '/v2/systems/{other.id}/switches/{s.latest.id}' },
    'own guild': { ...ownRead, path: '/v2/systems/@me/guilds/{guild.main}' },
    'own autoproxy': { ...ownRead, path: '/v2/systems/@me/autoproxy?guild_id={guild.main}' },
    'own oembed': { ...ownRead, path: '/v2/systems/@me/oembed.json' },
    'other system': othersRead,
    'other member': { ...ownRead, path: '/v2/members/{m.otherA.id}' },
    'own member by other': { as: 'other', method: 'GET', path: '/v2/members/{m.plain.id}' },
    'message of own': message,
    anonymous: { as: 'anonymous', method: 'GET', path: '/v2/systems/{owner.id}' },
    'wrong token': { as: 'badToken', method: 'GET', path: '/v2/systems/{owner.id}' },
    'PATCH own member': { ...ownChange, path: '/v2/members/{m.plain.id}', body: { pronouns: 'x' } },
    'PATCH own group': { ...ownChange, path: '/v2/groups/{g.core.id}', body: { description: 'x' } },
    'POST switch': { ...owner, method: 'POST', path: '/v2/systems/@me/switches', body: { members: [] } },
    'POST groups/add': {
      ...owner,
      method: 'POST',
      path: '/v2/members/{m.plain.id}/groups/add',
      body: ['{g.core.id}'],
    },
    'POST members': creation,
    'POST members, bad token': { ...creation, as: 'badToken' },
    'POST groups': groupCreation,
    'PATCH other member': { ...ownChange, path: '/v2/members/{m.otherA.id}', body: { pronouns: 'x' } },
    'PATCH anonymous': {
      ...ownChange,
      as: 'anonymous',
      path: '/v2/members/{m.plain.id}',
      body: { pronouns: 'x' },
    },
    bulk_privacy: { ...owner, method: 'POST', path: '/private/bulk_privacy/member', body: {} },
    'DELETE other group': { ...owner, method: 'DELETE', path: '/v2/groups/{g.otherG.id}' },
  }

  test.each(readWho(edge))(
    '$who: a bucket by $key',
    async ({ who, status, scope, limit, remaining, key }) => {
      const request = requestsByWho[who] as RequestTemplate
      const { send } = limited(edge)
      const first = await send(0, request)
      expect(first).toMatchObject({ status, scope, limit, remaining, resetMinusNow: 0 })
      // Sent until it is refused, and then from elsewhere.
      for (let count = 1; count <= Number(limit); count++) await send(0, request)
      const isRefusedElsewhere = (await send(0, request, addresses[1])).status === 429
      expect(isRefusedElsewhere).toBe(/^\d+:/.test(key))
    },
  )

  test('answers that the front gives by itself carry nothing and count for nothing', async () => {
    const [answers, read] = sequence('20 answers before the limiter, then one read')
    const { send } = limited(edge)
    const get = (path: string, more?: object): RequestTemplate => ({ ...owner, method: 'GET', path, ...more })
    const sent = [
      get('/v2/members/{unknown.hid}'),
      get('/v2/systems/@me', { as: 'anonymous' }),
      get('/v2/systems/{unknown.hid}'),
      get('/v1/s/x'),
      get('/v3/x'),
      get('/v2/s/x'),
      { ...ownRead, method: 'OPTIONS' },
      get('/'),
      get('/v2/systems/{other.id}/switches/abc'),
      get('/v2/systems/@me', { headers: { 'User-Agent': 'unknown' } }),
    ]
    const said = []
    for (const request of [...sent, ...sent]) said.push(await send(0, request))
    const outline = (status: number, scope: string | undefined) => `${status} ${scope}`
    expect(said.map(({ status, scope }) => outline(status, scope)).sort()).toEqual(
      (answers as LimitedResponse[]).map(({ status, rl }) => outline(status, rl.scope)).sort(),
    )
    const next = await send(0, othersRead)
    expect(next).toMatchObject({ status: 200, scope: 'generic_get' })
    expect(next.remaining === '8').toBe((read as LimitedResponse).rl.remaining === '8')
  })

  test('errors of the application carry what everything else does', async () => {
    const { send } = limited(edge)
    const sent: RequestTemplate[] = [
      { as: 'anonymous', method: 'GET', path: '/v2/systems/{other.id}/members' },
      { ...ownRead, path: '/v2/systems/@me/switches?limit=x' },
      { ...ownRead, path: '/v2/systems/@me/switches?limit=-1' },
      { ...ownRead, path: '/v2/systems/@me/autoproxy' },
      { ...ownRead, path: '/v2/messages/1' },
      { ...ownChange, headers: { 'Content-Type': 'text/plain' } },
      { as: 'anonymous', method: 'GET', path: '/v2/systems/{fresh.id}/fronters' },
    ]
    const responses = sequence('errors of the application carry headers') as LimitedResponse[]
    const first = responses[0] as LimitedResponse
    for (const [index, { t, status, rl }] of responses.entries()) {
      const said = await send(t - first.t, sent[index] as RequestTemplate)
      expect([said.status, said.scope, said.limit]).toEqual([status, rl.scope, rl.limit])
    }
  })

  test.each(readRefills(edge))(
    'of a burst $waitedMs ms after the bucket was full as many get through as were recorded',
    async ({ waitedMs, letThrough }) => {
      const { send } = limited(edge)
      for (let count = 0; count < 14; count++) await send(0, ownRead)
      let count = 0
      for (let sent = 0; sent < 12; sent++) if ((await send(waitedMs + sent, ownRead)).status === 200) count++
      // The recorder waited at least as long, and up to three intervals longer.
      expect(letThrough - count).toBeGreaterThanOrEqual(-1)
      expect(letThrough - count).toBeLessThanOrEqual(3)
    },
  )
})

/** Only of the current front: how often a client gets through that waits in one way or another after it was refused. */
describe('a client that waits after a 429', () => {
  const waits: Record<string, (retryAfterMs: number, intervalMs: number) => number> = {
    'exactly retry_after': (retryAfterMs) => retryAfterMs,
    'retry_after + 1 ms': (retryAfterMs) => retryAfterMs + 1,
    'retry_after + one interval': (retryAfterMs, intervalMs) => retryAfterMs + intervalMs,
    'retry_after + two intervals': (retryAfterMs, intervalMs) => retryAfterMs + 2 * intervalMs,
    'one second': () => 1000,
  }
  const requests: Record<string, { request: RequestTemplate; perSecond: number }> = {
    reads: { request: ownRead, perSecond: 10 },
    changes: { request: ownChange, perSecond: 3 },
  }
  const cases = Object.keys(requests).flatMap((kind) =>
    Object.keys(waits).map((wait) => [kind, wait] as const),
  )

  test.each(cases)('%s: %s', async (kind, wait) => {
    const { request, perSecond } = requests[kind] as (typeof requests)[string]
    const name =
      wait === 'one second'
        ? `${kind}: after a 429 wait one second, 6 s`
        : `${kind}: after a 429 wait ${wait}, 6 s`
    const [summary = ''] = recordings.current[name] as string[]
    const [, tries = '', through = ''] = /tries (\d+), let through (\d+)/.exec(summary) ?? []
    // As long as the recorder's requests took.
    const latencyMs = 4
    const { send } = limited('current')
    let now = 0
    const full = async () => {
      let said = await send(now, request)
      while (said.status !== 429) said = await send(now, request)
      return said
    }
    let said = await full()
    const counts = { tries: 0, through: 0 }
    while (now < 6000) {
      if (said.status === 429)
        now += (waits[wait] as (typeof waits)[string])(retryAfterOf(said.body), 1000 / perSecond)
      now += latencyMs
      said = await send(now, request)
      counts.tries += 1
      if (said.status !== 429) counts.through += 1
    }
    expect(Math.abs(counts.tries - Number(tries)) / Number(tries)).toBeLessThan(0.2)
    expect(Math.abs(counts.through / counts.tries - Number(through) / Number(tries))).toBeLessThan(0.2)
  })
})

describe('a client that sends at an even pace', () => {
  test.each(
    Object.entries(recordings.current).flatMap(([name, [summary]]) => {
      const [, kind = '', everyMs] = /^(\w+): one every (\d+) ms/.exec(name) ?? []
      const [, remaining = ''] = /remaining: ([\d,]+)/.exec(String(summary)) ?? []
      return everyMs ? [{ kind, everyMs: Number(everyMs), remaining: remaining.split(',') }] : []
    }),
  )('$kind every $everyMs ms is never refused', async ({ kind, everyMs, remaining }) => {
    const { send } = limited('current')
    const seen = new Set<string | undefined>()
    // Timers are late now and then, as the recorder's were.
    for (let count = 0, now = 0; now < 5000; count++, now = count * everyMs + (count % 3) * 4) {
      const said = await send(now, kind === 'reads' ? ownRead : ownChange)
      expect(said.status).toBe(200)
      seen.add(said.remaining)
    }
    expect(remaining).toEqual(expect.arrayContaining([...seen]))
  })
})

test('the reset header is always the current second', () => {
  for (const edge of revisions)
    expect(recordings[edge]['reset header']).toEqual(['reset minus this second: {"0":60}'])
})

test('every sequence of the recordings is looked at', () => {
  const looked = [
    ...Object.keys(sameRequests),
    '6 group creations, then member creation',
    '14 messages at once, then other reads by address',
    'settings reads of another, and anonymous',
    '20 answers before the limiter, then one read',
    'errors of the application carry headers',
    'buckets: who',
    'two addresses, one token: own bucket is shared, ip bucket is not',
    'own and ip and update buckets are apart',
    'refill: drained, then wait k intervals and burst',
    'reset header',
  ]
  for (const edge of revisions)
    expect(
      Object.keys(recordings[edge]).filter(
        (name) => !looked.includes(name) && !/^(reads|changes): /.test(name),
      ),
    ).toEqual([])
})

function readWho(edge: Revision) {
  const rows = recordings[edge]['buckets: who'] as string[]
  return rows.map((row) => {
    const [, who = '', status = '', scope = '', limit = '', remaining = '', key = ''] =
      /^(.+?) +(\d{3}) (\S+) lim=(\d+) rem=(\d+) reset\+0 +key=(\S+)$/.exec(row) ?? []
    return { who, status: Number(status), scope, limit, remaining, key }
  })
}

function readRefills(edge: Revision) {
  const rows = recordings[edge]['refill: drained, then wait k intervals and burst'] as string[]
  return rows.map((row) => {
    const [, intervals, ms, letThrough] = /^(\d+) x (\d+) ms: (\d+) let through/.exec(row) ?? []
    return { waitedMs: Number(intervals) * Number(ms), letThrough: Number(letThrough) }
  })
}

describe.each(revisions)('exchanges that were recorded with the limiter of the %s front on', (edge) => {
  const [topic] = topics.filter(
    ({ layer, target }) => layer === 'edge-ratelimit' && target.includes('older') === (edge === 'older'),
  )

  test.each(topic?.scenarios ?? [])('$name', async ({ startedAt, endedAt, exchanges }) => {
    const durationMs = Date.parse(endedAt) - Date.parse(startedAt)
    const { send } = limited(edge)
    for (const [index, { request, response }] of exchanges.entries()) {
      const said = await send((index * durationMs) / exchanges.length, request)
      const { headers = {}, status, text = '' } = response ?? {}
      const isNearBorder = status !== said.status
      // How fast the recorder was from one to the next isn't known: one request more or less may get through.
      if (isNearBorder) expect([status, said.status]).toContain(429)
      expect([said.scope, said.limit]).toEqual([headers['x-ratelimit-scope'], headers['x-ratelimit-limit']])
      const { remaining = '0' } = said
      expect(Math.abs(Number(remaining) - Number(headers['x-ratelimit-remaining'] ?? 0))).toBeLessThanOrEqual(
        1,
      )
      if (!isNearBorder && status === 429)
        expect(said.body?.replace(/"retry_after":\d+/, '')).toBe(text.replace(/"retry_after":\d+/, ''))
    }
  })
})
