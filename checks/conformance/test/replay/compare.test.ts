import { describe, expect, test } from 'vitest'
import { compare } from '../../src/replay/compare.js'
import type { DispatchEvent, Exchange, Json, Scenario } from '../../src/topic.js'
import { exchangeOf } from '../support/exchange.js'

const SEEDED = new Set(['pranea', '631370f7-b6e9-4ead-9ae8-ad2c5cd4c5ea'])
const ID = 'abcde'
const OTHER_ID = 'vwxyz'
const UUID = '11111111-1111-4111-8111-111111111111'
const OTHER_UUID = '22222222-2222-4222-8222-222222222222'
const NOON = Date.parse('2026-11-23T12:00:00Z')

describe('a replayed answer is equal', () => {
  test('with other ids, UUIDs, tokens and times that the server made up', () => {
    const answer = (id: string, uuid: string, token: string, created: string) => [
      get('/members/x', { id, uuid, token, created, name: 'Robin' }),
      get('/members/y', { member: { id, uuid }, created }),
    ]
    expect(
      differences(
        answer(ID, UUID, 'a'.repeat(64), '2026-11-23T12:00:01.123456Z'),
        answer(OTHER_ID, OTHER_UUID, 'b'.repeat(64), '2026-11-23T12:00:02.5Z'),
      ),
    ).toEqual([])
  })

  test('with a time of today, on another day', () => {
    const moved = (day: string) => get('/systems/x/switches/y', { timestamp: `${day}T08:00:00Z` })
    const compared = (day: string) =>
      compare(
        scenario([moved('2026-11-23')]),
        { ...scenario([moved(day)]), startedAt: '2027-01-02T03:04:05Z' },
        'app',
        SEEDED,
      )
    expect(compared('2027-01-02').flatMap(({ differences }) => differences)).toEqual([])
    expect(compared('2026-11-23').flatMap(({ differences }) => differences)).not.toEqual([])
  })

  test('with its keys in another order', () => {
    expect(differences([get('/members/x', { a: 1, b: 2 })], [get('/members/x', { b: 2, a: 1 })])).toEqual([])
  })

  test('with the items of an unordered list in another order, also where they hold what was made up', () => {
    const robin = { id: ID, uuid: UUID, name: 'Robin' }
    const juniper = { id: OTHER_ID, uuid: OTHER_UUID, name: 'Juniper' }
    const lists = (members: Json[]) => [get('/systems/x/members', members), get('/members/x', robin)]
    expect(differences(lists([robin, juniper]), lists([juniper, robin]))).toEqual([])
  })

  test('with another reference in an error message, if that was made up', () => {
    const answers = (id: string) => [
      get('/members/x', { id }),
      get('/members/y', { message: `Member '${id.toUpperCase()}' not found.` }),
    ]
    expect(differences(answers(ID), answers(OTHER_ID))).toEqual([])
  })

  test('with its events, and the members in a switch event, in another order', () => {
    const events = [event('UPDATE_SWITCH', { members: [ID, 'pranea'] }), event('UPDATE_MEMBER', {})]
    const reversed = [event('UPDATE_MEMBER', {}), event('UPDATE_SWITCH', { members: ['pranea', OTHER_ID] })]
    expect(differences([withEvents(events)], [withEvents(reversed)])).toEqual([])
  })

  test('without the event of a new member or group, on either side', () => {
    const both = [event('CREATE_MEMBER', {}), event('UPDATE_MEMBER', {})]
    const one = [event('UPDATE_MEMBER', {})]
    expect(differences([withEvents(both)], [withEvents(one)])).toEqual([])
    expect(differences([withEvents(one)], [withEvents(both)])).toEqual([])
  })

  test('with headers that only the front adds', () => {
    const more = { 'x-ratelimit-limit': '10', 'access-control-allow-origin': '*' }
    expect(differences([get('/members/x', {})], [withHeaders(more)])).toEqual([])
  })

  test('with any header but the content type where the front gives the answer itself', () => {
    const fromFront = { ...get('/members/x', {}), front: 'edge' }
    expect(differences([fromFront], [withHeaders({ 'cache-control': 'no-cache' })])).toEqual([])
    expect(paths([fromFront], [withHeaders({ 'content-type': 'text/html' })])).toEqual([
      '/headers/content-type',
    ])
  })
})

describe('a replayed answer differs', () => {
  test('in its status', () => {
    expect(differences([get('/members/x', {})], [get('/members/x', {}, 404)])).toEqual([
      { path: '/status', recorded: '200', replayed: '404' },
    ])
  })

  test('in a value, a missing key or a key too many', () => {
    const recorded = { name: 'Robin', tag: null }
    const replayed = { name: 'Ashley', color: null }
    expect(differences([get('/members/x', recorded)], [get('/members/x', replayed)])).toEqual([
      { path: '/body/name', recorded: '"Robin"', replayed: '"Ashley"' },
      { path: '/body/tag', recorded: 'null', replayed: 'absent' },
      { path: '/body/color', recorded: 'absent', replayed: 'null' },
    ])
  })

  test('in the order of a list that the server orders', () => {
    expect(paths([get('/members/x', ['a', 'b'])], [get('/members/x', ['b', 'a'])])).toEqual([
      '/body/0',
      '/body/1',
    ])
  })

  test('in the length of a list', () => {
    expect(paths([get('/systems/x/members', [1])], [get('/systems/x/members', [])])).toEqual(['/body'])
  })

  test('when an id comes back where another one was', () => {
    const recorded = [get('/members/x', [{ id: ID }, { id: OTHER_ID }]), get('/members/y', { id: ID })]
    const replayed = [get('/members/x', [{ id: ID }, { id: OTHER_ID }]), get('/members/y', { id: OTHER_ID })]
    expect(paths(recorded, replayed)).toEqual(['/body/id'])
  })

  test('when a seeded id or a time from elsewhere is replaced', () => {
    const recorded = { id: 'pranea', created: '2020-01-01T00:00:00Z' }
    const replayed = { id: ID, created: '2020-01-01T00:00:01Z' }
    expect(paths([get('/members/x', recorded)], [get('/members/x', replayed)])).toEqual([
      '/body/id',
      '/body/created',
    ])
  })

  test('when a word of five letters stands where no id can', () => {
    expect(paths([get('/members/x', { name: 'robin' })], [get('/members/x', { name: 'clive' })])).toEqual([
      '/body/name',
    ])
  })

  test('when a time has more digits than the server stores', () => {
    const answer = (created: string) => [get('/members/x', { created })]
    expect(paths(answer('2026-11-23T12:00:01.123456Z'), answer('2026-11-23T12:00:01.123456789Z'))).toEqual([
      '/body/created',
    ])
  })

  test('in an event', () => {
    const one = withEvents([event('UPDATE_MEMBER', { name: 'Robin' })])
    const other = withEvents([event('UPDATE_MEMBER', { name: 'Ashley' })])
    expect(paths([one], [other])).toEqual(['/events/0/payload/data/name'])
    expect(paths([one], [withEvents([])])).toEqual(['/events'])
  })

  test('in a header of the application, and of the front if that was recorded too', () => {
    expect(paths([get('/members/x', {})], [withHeaders({ 'cache-control': 'no-cache' })])).toEqual([
      '/headers/cache-control',
    ])
    const limited = withHeaders({ 'x-ratelimit-limit': '10' })
    expect(paths([get('/members/x', {})], [limited], 'edge')).toEqual(['/headers/x-ratelimit-limit'])
  })

  test('when there is none', () => {
    const { response, ...rest } = get('/members/x', {})
    expect(paths([get('/members/x', {})], [{ ...rest, error: 'no answer: ECONNRESET' }])).toContain('/error')
  })
})

function differences(recorded: Exchange[], replayed: Exchange[], layer = 'app') {
  return compare(scenario(recorded), scenario(replayed), layer, SEEDED).flatMap((pair) => pair.differences)
}

function paths(recorded: Exchange[], replayed: Exchange[], layer = 'app'): string[] {
  return differences(recorded, replayed, layer).map(({ path }) => path)
}

function scenario(exchanges: Exchange[]): Scenario {
  const [startedAt, endedAt] = [NOON, NOON + 3000].map((ms) => new Date(ms).toISOString()) as [string, string]
  return { name: 'a scenario', startedAt, endedAt, exchanges }
}

function get(path: string, answer: Json, status = 200): Exchange {
  return exchangeOf(`GET ${path}`, { answer, status })
}

function withEvents(dispatch: DispatchEvent[]): Exchange {
  return { ...exchangeOf('PATCH /members/x', { body: {} }), dispatch }
}

function withHeaders(headers: Record<string, string>): Exchange {
  const exchange = get('/members/x', {})
  const response = exchange.response as NonNullable<Exchange['response']>
  return { ...exchange, response: { ...response, headers: { ...response.headers, ...headers } } }
}

function event(type: string, data: Json): DispatchEvent {
  return { url: 'https://hooks.example.com', payload: { type, data } }
}
