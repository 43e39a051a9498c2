import { describe, expect, test } from 'vitest'
import { loadStrictDocument } from '../src/document.js'
import { readRequest, TOLERANCE_NAMES } from '../src/request.js'
import { Router } from '../src/route.js'
import type { Exchange, Json } from '../src/topic.js'
import { exchangeOf } from './support/exchange.js'

const document = loadStrictDocument()
const router = new Router(document)

function read(exchange: Exchange) {
  const route = router.find(exchange.sent?.method ?? '', exchange.sent?.path ?? '')
  if (typeof route === 'string') throw new Error(`no operation: ${exchange.name}`)
  return readRequest(document, route, exchange)
}

const SWITCH = '/systems/@me/switches/c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706'
const AUTOPROXY = 'PATCH /systems/@me/autoproxy?guild_id=823450000000000001'
const GUILD = 'PATCH /systems/@me/guilds/823450000000000001'
const member = (body: Json) => exchangeOf('PATCH /members/robins', { body })
const memberText = (rawBody: string) => exchangeOf('PATCH /members/robins', { rawBody })
const system = (body: Json) => exchangeOf('PATCH /systems/@me', { body })
const settings = (body: Json) => exchangeOf('PATCH /systems/@me/settings', { body })
const send = (requestLine: string, body: Json) => exchangeOf(requestLine, { body })
const get = (requestLine: string) => exchangeOf(`GET ${requestLine}`)

/** Of each tolerance: what it explains, and what comes close and is explained by nothing. */
const cases: Record<string, { explains: Exchange[]; leaves: Exchange[] }> = {
  'unknown-key': {
    explains: [
      member({ pronouns: 'they', nonsense: [{}] }),
      member({ tts: true, privacy: { visibility: null, x: 1 } }),
      member({ proxy_tags: [{ prefix: 'p', x: 1 }] }),
    ],
    leaves: [member({ nonsense: 1 })],
  },
  'read-only-key': {
    explains: [
      member({ pronouns: 'they', message_count: {} }),
      settings({ pings_enabled: true, member_limit: 5 }),
    ],
    leaves: [member({ id: 'abcdef' })],
  },
  'key-case': {
    explains: [send('POST /systems/@me/switches', { MEMBERS: ['robins'], Timestamp: null })],
    leaves: [send('POST /members', { Name: 'Robin' })],
  },
  'scalar-as-text': {
    explains: [
      member({ display_name: 5 }),
      member({ name: true }),
      settings({ description_templates: [2.5] }),
    ],
    leaves: [member({ display_name: {} }), member({ color: 5 })],
  },
  'scalar-as-boolean': {
    explains: [member({ tts: 'TRUE' }), member({ tts: ' false ' }), settings({ pings_enabled: -2.5 })],
    leaves: [member({ tts: 'yes' }), member({ tts: null }), member({ tts: [] })],
  },
  'scalar-as-integer': {
    explains: [
      settings({ latch_timeout: ' 7 ' }),
      settings({ latch_timeout: 2.5 }),
      settings({ latch_timeout: true }),
    ],
    leaves: [settings({ latch_timeout: '1.5' }), settings({ latch_timeout: 2147483648 })],
  },
  'blank-clears': {
    explains: [
      member({ color: '' }),
      member({ birthday: '\u3000\n' }),
      member({ display_name: ' '.repeat(101) }),
    ],
    leaves: [member({ name: ' ' }), member({ color: 'red' }), member({ birthday: '\u200b' })],
  },
  'privacy-ignored': {
    explains: [
      member({ tts: true, privacy: 'private' }),
      send('POST /members', { name: 'Robin', privacy: null }),
      system({ tag: 'x', privacy: null }),
    ],
    leaves: [system({ tag: 'x', privacy: 'private' }), member({ privacy: null })],
  },
  'privacy-empty': {
    explains: [member({ tts: true, privacy: {} })],
    leaves: [member({ privacy: {} })],
  },
  'privacy-blank-private': {
    explains: [system({ privacy: { name_privacy: '' } })],
    leaves: [system({ privacy: { name_privacy: ' ' } }), system({ privacy: { name_privacy: 'secret' } })],
  },
  'null-flag-ignored': {
    explains: [send(GUILD, { proxying_enabled: null, tag: 'x' })],
    leaves: [send('PATCH /members/robins/guilds/823450000000000001', { keep_proxy: null })],
  },
  'proxy-switch-off': {
    explains: [settings({ proxy_switch: 'always' }), settings({ proxy_switch: 5 })],
    leaves: [settings({ proxy_switch: [] })],
  },
  'proxy-tag-dropped': {
    explains: [
      member({ proxy_tags: [null, 'text', {}, { prefix: 'p' }] }),
      member({ proxy_tags: [{ prefix: '', suffix: 's'.repeat(97) }] }),
      member({ proxy_tags: [...Array.from({ length: 100 }, () => ({ prefix: 'p' })), { suffix: '' }] }),
    ],
    leaves: [
      member({ proxy_tags: [{ prefix: 'p'.repeat(97) }] }),
      member({ proxy_tags: Array.from({ length: 101 }, () => ({ prefix: 'p' })) }),
    ],
  },
  'image-url-form': {
    explains: [
      member({ avatar_url: '<https://cdn.example.com/a.png>' }),
      member({ avatar_url: ' HTTPS://cdn.example.com ' }),
    ],
    leaves: [
      member({ avatar_url: 'http://cdn.example.com' }),
      member({ avatar_url: '<https://cdn.example.com' }),
    ],
  },
  'empty-change': {
    explains: [send(AUTOPROXY, {})],
    leaves: [member({})],
  },
  'switch-time-form': {
    explains: [
      '2011-01-04T00:00:00+05:30',
      '2011-01-07',
      '1/13/2011',
      '3 PM',
      'Sun, 16 Jan 2011 00:00:00 GMT',
      'Dec 31',
    ].map((timestamp) => send(`PATCH ${SWITCH}`, { timestamp })),
    leaves: ['yesterday', '1290000000', '', '2011-01-07 CET'].map((timestamp) =>
      send(`PATCH ${SWITCH}`, { timestamp }),
    ),
  },
  'timestamp-form': {
    explains: [
      send('POST /systems/@me/switches', { members: [], timestamp: '' }),
      send('POST /systems/@me/switches', { members: [], timestamp: '-0001-01-01T00:00:00,5Z' }),
      get('/systems/@me/switches?before=2024-01-01T00:00:00,123Z'),
    ],
    leaves: [
      send('POST /systems/@me/switches', { members: [], timestamp: ' ' }),
      send('POST /systems/@me/switches', { members: [], timestamp: '2024-01-01T00:00:00+00:00' }),
      get('/systems/@me/switches?before=2024-01-01'),
    ],
  },
  'reference-form': {
    explains: [
      send(`PATCH ${SWITCH}/members`, ['JUN-IPR', '0B6F2C518D3E4F7AB1C92E5D7A904C11']),
      send(AUTOPROXY, { autoproxy_mode: 'member', autoproxy_member: 'ROB-INS' }),
      get('/members/{0b6f2c51-8d3e-4f7a-b1c9-2e5d7a904c11}'),
    ],
    leaves: [
      send('POST /groups/forest/members/add', ['ROBINS']),
      send('POST /systems/@me/switches', { members: ['rob-ins'] }),
      send(`PATCH ${SWITCH}/members`, ['nobody-here']),
    ],
  },
  'repeated-reference': {
    explains: [
      send('POST /groups/forest/members/remove', ['robins', 'robins']),
      send('POST /members/robins/groups/add', ['forest', 'forest']),
    ],
    leaves: [send('POST /groups/forest/members/overwrite', ['robins', 'robins'])],
  },
  'number-form': {
    explains: [
      get('/messages/0x15D60F2B9D4C1027'),
      get('/messages/%2B1573408883081347079'),
      get('/systems/@me/switches?limit=%2010'),
      send('PATCH /systems/@me/guilds/%20823450000000000001', { tag: 'x' }),
    ],
    leaves: [get('/messages/abc'), get('/messages/1.5'), get('/systems/@me/switches?limit=1e1')],
  },
  'limit-clamped': {
    explains: [get('/systems/@me/switches?limit=1000')],
    leaves: [get('/systems/@me/switches?limit=-1')],
  },
  'query-key-form': {
    explains: [
      get('/systems/@me/switches?LIMIT=5'),
      get('/systems/@me/switches?nonsense=1'),
      get('/systems/@me/switches?limit=5&limit=x'),
    ],
    leaves: [get('/systems/@me/switches?LIMIT=x')],
  },
  'query-value-form': {
    explains: [get('/systems/@me/switches?limit='), get('/systems/@me/groups?with_members=%20TRUE')],
    leaves: [get('/systems/@me/groups?with_members='), get('/systems/@me/autoproxy?guild_id=')],
  },
  'lenient-json': {
    explains: [
      '/* c */{pronouns:"a",}',
      "{'pronouns':'\"'}",
      '{"pronouns":undefined}',
      '{"pronouns":"a\nb"}',
    ].map(memberText),
    leaves: ['{pronouns:a}', '{"pronouns":True}', '{"pronouns" "a"}'].map(memberText),
  },
  'text-after-value': {
    explains: [memberText('{"pronouns":"a"} b'), memberText('{"pronouns":"a"}{"pronouns":5}')],
    leaves: [memberText('b {"pronouns":"a"}')],
  },
  'cut-off-body': {
    explains: [memberText('{"pronouns":"a"'), memberText('{"proxy_tags":[{"prefix":"a"}')],
    leaves: ['{', '{"pronouns":', '{"pronouns":"a', '{"pronouns":"a",'].map(memberText),
  },
  'json-content-type': {
    explains: ['text/json', 'application/vnd.api+json', 'application/json; charset=utf-16'].map(
      (contentType) => exchangeOf('PATCH /members/robins', { body: { tts: true }, contentType }),
    ),
    leaves: ['text/plain', 'application/xml', ''].map((contentType) =>
      exchangeOf('PATCH /members/robins', { body: { tts: true }, contentType }),
    ),
  },
  'body-ignored': {
    explains: [exchangeOf('GET /members/robins', { rawBody: '{' })],
    leaves: [exchangeOf('POST /members', { rawBody: '{' })],
  },
}

test('every tolerance has its cases', () => {
  expect(Object.keys(cases).sort()).toEqual([...TOLERANCE_NAMES].sort())
})

describe.each(Object.entries(cases))('the tolerance %s', (name, { explains, leaves }) => {
  test.each(explains.map((exchange) => [described(exchange), exchange] as const))(
    'explains %s',
    (_, exchange) => {
      expect(read(exchange)).toEqual({ tolerances: new Set([name]), unexplained: [] })
    },
  )

  test.each(leaves.map((exchange) => [described(exchange), exchange] as const))(
    'leaves %s',
    (_, exchange) => {
      expect(read(exchange).unexplained).not.toEqual([])
    },
  )
})

test('several tolerances explain one request together', () => {
  const body = { MEMBERS: ['robins'], timestamp: '', nonsense: 1 }
  expect(read(send('POST /systems/@me/switches?x', body))).toEqual({
    tolerances: new Set(['query-key-form', 'key-case', 'unknown-key', 'timestamp-form']),
    unexplained: [],
  })
})

test('a request that the document allows needs no tolerance', () => {
  expect(read(member({ pronouns: null, proxy_tags: [{ prefix: 'R:' }] }))).toEqual({
    tolerances: new Set(),
    unexplained: [],
  })
})

function described({ name, sent }: Exchange): string {
  const body = sent?.body ?? ''
  return `${name} ${body.length > 60 ? `${body.slice(0, 60)}…` : body} ${sent?.headers['Content-Type'] ?? ''}`
}
