import { expect, test } from 'vitest'
import { checkRecordings } from '../src/check.js'
import { loadStrictDocument } from '../src/document.js'
import { Router } from '../src/route.js'
import type { Exchange } from '../src/topic.js'
import { exchangeOf } from './support/exchange.js'

const document = loadStrictDocument()
const router = new Router(document)

test.each([
  ['GET', '/v2/systems/@me', 'getSystem', { systemRef: '@me' }],
  ['GET', '/v2/systems/%40me/switches?limit=1', 'listSwitches', { systemRef: '@me' }],
  ['POST', '/v2/groups/forest/members/add', 'addGroupMembers', { groupRef: 'forest' }],
  ['PATCH', '/v2/members/a/guilds/%zz', 'updateMemberGuildSettings', { memberRef: 'a', guildId: '%zz' }],
])('%s %s is %s', (method, target, operationId, pathParameters) => {
  expect(router.find(method, target)).toMatchObject({ operation: { operationId }, pathParameters })
})

const classes: [name: string, Exchange][] = [
  ['no answer', { name: '', request: { method: 'GET', path: '/v2/systems/@me' }, error: 'no answer' }],
  ['request line too long', exchangeOf('GET /systems/@me', { status: 414 })],
  ['no User-Agent', withText(exchangeOf('GET /systems/@me', { status: 400 }), '')],
  ['oembed', exchangeOf('GET /systems/@me/oembed.json')],
  ['HEAD', exchangeOf('HEAD /systems/@me', { status: 405 })],
  ['OPTIONS', exchangeOf('OPTIONS /nowhere')],
  ['other method', exchangeOf('PUT /systems/@me', { status: 405 })],
  ['other route', exchangeOf('GET /systems/@me/', { status: 404 })],
]

test.each(classes)('an exchange of no documented operation is counted as: %s', (name, exchange) => {
  const topic = { format: 1 as const, topic: '', layer: 'edge', about: '', target: '', recordedAt: '' }
  const scenarios = [{ name: '', startedAt: '', endedAt: '', exchanges: [exchange] }]
  const report = checkRecordings(document, [{ ...topic, scenarios }])
  expect(report.undocumented).toEqual(new Map([[name, 1]]))
  expect(report.problems).toEqual([])
})

function withText(exchange: Exchange, text: string): Exchange {
  return { ...exchange, response: { status: 400, headers: {}, text } }
}
