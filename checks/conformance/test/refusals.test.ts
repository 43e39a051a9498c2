import { expect, test } from 'vitest'
import { loadStrictDocument } from '../src/document.js'
import { REFUSAL_NAMES, refusalReasons } from '../src/refusals.js'
import { Router } from '../src/route.js'
import type { Exchange, Json } from '../src/topic.js'
import { exchangeOf } from './support/exchange.js'

const router = new Router(loadStrictDocument())
const GENERIC = { message: '400: Bad Request', code: 0 }
const FAILED = { message: '500: Internal Server Error', code: 0 }

const member = (body: Json, answer: Json, status = 400) =>
  exchangeOf('PATCH /members/robins', { body, answer, status })
const invalid = (errors: { [key: string]: Json }): Json => ({
  message: 'Error parsing JSON model',
  code: 40001,
  errors,
})
const tooLong = (actual: number, max: number): Json => [
  { message: 'Field x is too long.', actual_length: actual, max_length: max },
]
const INVALID_FIELD: Json = [{ message: 'Field x is invalid.' }]
const FOXES = '🦊'.repeat(51)

/** Of each reason: a refusal that it explains, and one close by that nothing explains. */
const cases: Record<string, { explains: Exchange; leaves?: Exchange }> = {
  'utf16-length': {
    explains: member({ name: FOXES }, invalid({ name: tooLong(102, 100) })),
    leaves: member({ name: 'x' }, invalid({ name: tooLong(102, 100) })),
  },
  'image-url-host': {
    explains: member({ banner: 'https://a..b/' }, invalid({ banner: INVALID_FIELD })),
    leaves: member({ banner: 'https://example.com/' }, invalid({ banner: INVALID_FIELD })),
  },
  'proxy-tag-length': {
    explains: member(
      { proxy_tags: [{ prefix: 'p'.repeat(50), suffix: 's'.repeat(47) }] },
      invalid({ proxy_tags: INVALID_FIELD }),
    ),
    leaves: member({ proxy_tags: [{ prefix: 'p' }] }, invalid({ proxy_tags: INVALID_FIELD })),
  },
  'birthday-year-0': {
    explains: member({ birthday: '0000-01-01' }, invalid({ birthday: INVALID_FIELD })),
    leaves: member({ birthday: '2000-01-01' }, invalid({ birthday: INVALID_FIELD })),
  },
  'time-zone': {
    explains: exchangeOf('PATCH /systems/@me/settings', {
      body: { timezone: 'Mars/Olympus' },
      answer: invalid({ timezone: INVALID_FIELD }),
      status: 400,
    }),
    leaves: exchangeOf('PATCH /systems/@me/settings', {
      body: { timezone: 'UTC' },
      answer: FAILED,
      status: 500,
    }),
  },
  'autoproxy-state': {
    explains: exchangeOf('PATCH /systems/@me/autoproxy?guild_id=1', {
      body: { autoproxy_member: null },
      answer: GENERIC,
      status: 400,
    }),
    leaves: exchangeOf('PATCH /systems/@me/autoproxy?guild_id=1', {
      body: { autoproxy_mode: 'front' },
      answer: GENERIC,
      status: 400,
    }),
  },
  'stored-state': {
    explains: exchangeOf('POST /members', {
      body: { name: 'Robin' },
      answer: { message: 'Member limit reached.', code: 40007 },
      status: 400,
    }),
  },
  'entity-named-twice': {
    explains: exchangeOf('POST /groups/forest/members/add', {
      body: ['robins', '0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11'],
      answer: FAILED,
      status: 500,
    }),
    leaves: exchangeOf('POST /groups/forest/members/add', {
      body: ['robins', 'junipr'],
      answer: FAILED,
      status: 500,
    }),
  },
  'impossible-moment': {
    explains: exchangeOf('GET /systems/@me/switches?before=2023-02-30T00:00:00Z', {
      answer: GENERIC,
      status: 400,
    }),
    leaves: exchangeOf('GET /systems/@me/switches?before=2024-02-29T00:00:00Z', {
      answer: GENERIC,
      status: 400,
    }),
  },
  'beyond-64-bits': {
    explains: exchangeOf('GET /messages/18446744073709551616', { answer: GENERIC, status: 400 }),
    leaves: exchangeOf('GET /messages/18446744073709551615', { answer: GENERIC, status: 400 }),
  },
  'nul-character': {
    explains: member({ name: 'a\u0000' }, FAILED, 500),
    leaves: member({ name: 'a' }, FAILED, 500),
  },
  'invalid-utf8': {
    explains: {
      ...exchangeOf('PATCH /members/robins', { answer: FAILED, status: 500 }),
      request: {
        method: 'PATCH',
        path: '',
        rawBase64: Buffer.from('{"name":"\xff"}', 'latin1').toString('base64'),
      },
    },
  },
  'uuid-urn': {
    explains: exchangeOf('GET /systems/@me/switches/urn:uuid:c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706', {
      answer: { message: 'Invalid switch ID.', code: 40006 },
      status: 400,
    }),
  },
  'declared-multipart': {
    explains: exchangeOf('GET /members/robins', { contentType: 'multipart/form-data', status: 415 }),
  },
}

test('every reason has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual([...REFUSAL_NAMES].sort())
})

test.each(Object.entries(cases))('the reason %s explains its refusal', (name, { explains }) => {
  expect(reasons(explains)).toEqual(new Set([name]))
})

test.each(Object.entries(cases).flatMap(([name, { leaves }]) => (leaves ? [[name, leaves] as const] : [])))(
  'the reason %s leaves another refusal unexplained',
  (_, leaves) => {
    expect(reasons(leaves)).toBeUndefined()
  },
)

test('a refusal of several keys is explained when each key is', () => {
  const errors = { name: tooLong(102, 100), birthday: INVALID_FIELD }
  expect(reasons(member({ name: FOXES, birthday: '0000-01-01' }, invalid(errors)))).toEqual(
    new Set(['utf16-length', 'birthday-year-0']),
  )
  expect(reasons(member({ name: FOXES, birthday: '2000-01-01' }, invalid(errors)))).toBeUndefined()
})

function reasons(exchange: Exchange) {
  const route = router.find(exchange.sent?.method ?? '', exchange.sent?.path ?? '')
  if (typeof route === 'string') throw new Error(`no operation: ${exchange.name}`)
  return refusalReasons(route, exchange)
}
