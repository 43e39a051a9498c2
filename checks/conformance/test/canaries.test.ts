import { describe, expect, test } from 'vitest'
import { checkRecordings } from '../src/check.js'
import { ApiDocument, loadStrictDocument, readStrictDocument } from '../src/document.js'
import { Router } from '../src/route.js'
import type { Exchange, Json, Topic } from '../src/topic.js'
import { topics } from './support/own-recordings.js'

// Each of these breaks one thing, and the check has to say so: a check that can't fail proves nothing.

type JsonObject = { [key: string]: Json }

const document = loadStrictDocument()
const exchanges = topics.flatMap(({ scenarios }) => scenarios.flatMap((scenario) => scenario.exchanges))
const router = new Router(document)

/** Of each operation a recorded success with a body that is not empty. */
const successes = document.operations.flatMap(({ operationId }) => {
  const exchange = exchanges.find(
    ({ sent, response }) =>
      response?.status === 200 &&
      response.text.length > 2 &&
      operationOf(sent?.method, sent?.path) === operationId,
  )
  return exchange && operationId !== 'getSystemSettings' ? [{ operationId, exchange }] : []
})
const events = new Map(
  exchanges.flatMap(({ dispatch = [] }) =>
    dispatch.map(({ payload }) => [typeOf(payload as JsonObject), payload as JsonObject]),
  ),
)

test('there is a recorded answer of each operation that answers with a body', () => {
  const answering = document.operations.filter(({ responses }) => responses.get(200)?.content.size)
  expect([...successes.map(({ operationId }) => operationId), 'getSystemSettings'].sort()).toEqual(
    answering.map(({ operationId }) => operationId).sort(),
  )
})

describe.each(successes)('a recorded answer of $operationId', ({ exchange }) => {
  test('is reported when a key is missing', () => {
    expect(answerProblems(exchange, (answer) => delete answer[Object.keys(answer)[0] ?? ''])).not.toEqual([])
  })

  test('is reported when it has a key that the document lacks', () => {
    expect(answerProblems(exchange, (answer) => Object.assign(answer, { nonsense: 1 }))).not.toEqual([])
  })

  test('is reported when a value has another type', () => {
    expect(answerProblems(exchange, (answer) => (answer[Object.keys(answer)[0] ?? ''] = []))).not.toEqual([])
  })

  test('is reported when it is empty', () => {
    expect(problemsOf([withResponse(exchange, { text: '', headers: {} })])).toMatchObject([
      { kind: 'answer', message: 'the body is empty' },
    ])
  })

  test('is reported when it has another status, content type or header', () => {
    const { headers } = exchange.response ?? { headers: {} }
    expect(problemsOf([withResponse(exchange, { status: 206 })])).toMatchObject([
      { kind: 'answer', status: 206 },
    ])
    expect(problemsOf([withResponse(exchange, { headers: { 'content-type': 'text/html' } })])).toMatchObject([
      { kind: 'answer', message: 'the content type text/html is not documented' },
    ])
    expect(problemsOf([withResponse(exchange, { headers: { ...headers, 'x-new': '1' } })])).toMatchObject([
      { kind: 'answer', path: 'x-new' },
    ])
  })
})

describe.each([...events])('a recorded event %s', (_, payload) => {
  test('is reported when a key is missing, too many, or null', () => {
    const changes: ((event: JsonObject) => void)[] = [
      (event) => Reflect.deleteProperty(event, 'system_id'),
      (event) => Reflect.deleteProperty(event, 'data'),
      (event) => Object.assign(event, { nonsense: 1 }),
      (event) => Object.assign(event, { signing_token: null }),
    ]
    for (const change of changes) {
      const event = structuredClone(payload)
      change(event)
      expect(eventProblems(event)).not.toEqual([])
    }
  })

  test('is reported when its data has a key that the document lacks', () => {
    const { data } = payload
    if (data === null) return
    expect(eventProblems({ ...payload, data: { ...(data as JsonObject), nonsense: 1 } })).not.toEqual([])
  })

  test('is reported when its type is unknown', () => {
    expect(eventProblems({ ...payload, type: 'UPDATE_NONSENSE' })).toMatchObject([
      { path: '/type', message: 'the event UPDATE_NONSENSE is not documented' },
    ])
  })
})

describe('a recorded request', () => {
  const update = successes.find(({ operationId }) => operationId === 'updateMember')?.exchange as Exchange

  test('is reported when it was accepted with a value that nothing explains', () => {
    expect(problemsOf([withBody(update, '{"tts":null}')])).toMatchObject([
      { kind: 'request', operation: 'updateMember', path: 'body/tts', message: 'must be boolean' },
    ])
  })

  test('is reported when it was accepted without the token that the document requires', () => {
    const { Authorization, ...headers } = update.sent?.headers ?? {}
    const anonymous = { ...update, sent: { ...(update.sent as NonNullable<Exchange['sent']>), headers } }
    expect(problemsOf([anonymous])).toMatchObject([{ kind: 'request', path: 'authorization' }])
  })

  test('is reported when it was refused although the document allows it', () => {
    const answer = { message: '400: Bad Request', code: 0 }
    const refused = withResponse(withBody(update, '{"tts":true}'), {
      status: 400,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify(answer),
      json: answer,
    })
    expect(problemsOf([refused])).toMatchObject([{ kind: 'refusal', operation: 'updateMember', status: 400 }])
  })
})

describe('the recordings report a document', () => {
  const json = readStrictDocument()
  type Schema = { required: string[]; properties: Record<string, unknown> }
  type Schemas = Record<string, Schema>
  const dropKey = (schema: Schema | undefined, key: string) => delete schema?.properties[key]

  const few = topics.filter(({ topic }) => ['systems', 'groups', 'members-validation'].includes(topic))

  function problemsAfter(change: (schemas: Schemas) => void): string[] {
    const changed = JSON.parse(json) as { components: { schemas: Schemas } }
    change(changed.components.schemas)
    const { problems } = checkRecordings(new ApiDocument(JSON.stringify(changed)), few)
    return problems.map(({ path, message }) => `${path.replace(/\/\d+/g, '')} ${message}`)
  }

  test('that requires a key too many', () => {
    expect(problemsAfter(({ Member }) => Member?.required.push('webhook_url'))).toContain(
      " must have required property 'webhook_url'",
    )
  })

  test('that lacks a key', () => {
    expect(problemsAfter(({ SystemPrivacy }) => dropKey(SystemPrivacy, 'name_privacy'))).toContain(
      '/privacy must NOT have unevaluated properties: name_privacy',
    )
  })

  test('that allows no null where the server answers it', () => {
    const problems = problemsAfter(({ Group }) =>
      Object.assign(Group?.properties ?? {}, { icon: { type: 'string' } }),
    )
    expect(problems).toContain('/icon must be string')
  })

  test('that lacks an event’s key', () => {
    expect(problemsAfter(({ MemberChanges }) => dropKey(MemberChanges, 'pronouns'))).toContain(
      '/data must NOT have unevaluated properties: pronouns',
    )
  })
})

function typeOf({ type }: JsonObject): string {
  return String(type)
}

function operationOf(method = '', path = ''): string | undefined {
  const route = router.find(method, path)
  return typeof route === 'string' ? undefined : route.operation.operationId
}

function problemsOf(recorded: Exchange[]) {
  const [topic] = topics as [Topic]
  return checkRecordings(document, [
    { ...topic, scenarios: [{ name: 'canary', startedAt: '', endedAt: '', exchanges: recorded }] },
  ]).problems
}

function answerProblems(exchange: Exchange, change: (answer: JsonObject) => void) {
  const json = structuredClone(exchange.response?.json as Json)
  change((Array.isArray(json) ? json[0] : json) as JsonObject)
  return problemsOf([withResponse(exchange, { json, text: JSON.stringify(json) })])
}

function eventProblems(payload: Json) {
  const [{ exchange }] = successes as [(typeof successes)[number]]
  return problemsOf([{ ...exchange, dispatch: [{ url: '', payload }] }])
}

function withResponse(exchange: Exchange, change: Partial<Exchange['response']>): Exchange {
  return { ...exchange, response: { ...(exchange.response as NonNullable<Exchange['response']>), ...change } }
}

function withBody(exchange: Exchange, body: string): Exchange {
  return { ...exchange, sent: { ...(exchange.sent as NonNullable<Exchange['sent']>), body } }
}
