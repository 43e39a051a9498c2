import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operationsOf } from '../scripts/generator/operation.js'
import { isPluralKitError } from '../src/index.js'
import { document, observedClient, rejection, token } from './support.js'

// Anything may stand between a program and the API, and send anything.

type Reply = (request: Request) => Response | Promise<Response>

/** Calls the method of an operation with a server that replies like this. */
function call(
  { tag, methodName, pathParameters, body }: ReturnType<typeof operationsOf>[number],
  reply: Reply,
) {
  const { pk } = observedClient(reply, { token })
  const args = [...pathParameters.map(() => 'robins'), ...(body ? [{ some: 'body' }] : [])]
  return Reflect.get(Reflect.get(pk, tag), methodName)(...args) as Promise<unknown>
}

const get = (reply: Reply, ref = 'robins') => rejection(observedClient(reply, { token }).pk.members.get(ref))
const json = (text: string, status: number) =>
  new Response(text, { status, headers: { 'Content-Type': 'application/json' } })

/** Values that JSON can have, in the place of any other. */
const oddValues = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '"text"',
  '""',
  '[]',
  '[null]',
  '{}',
  '{"a":null}',
  '{"__proto__":1}',
]
const operations = operationsOf(document)

describe('an error whose body is odd is still an error of this package', () => {
  const bodies = [
    ...oddValues,
    ...oddValues.map((value) => `{"message":"x","code":40001,"errors":${value}}`),
    ...oddValues.map((value) => `{"message":"x","code":40001,"errors":{"name":${value}}}`),
    ...oddValues.map((value) => `{"message":"x","code":40001,"errors":{"name":[{"message":${value}}]}}`),
    ...oddValues.map((value) => `{"message":${value},"code":0}`),
    ...oddValues.map((value) => `{"message":"x","code":${value}}`),
    ...oddValues.map((value) => `{"message":"x","code":0,"retry_after":${value},"scope":${value}}`),
  ]

  test.each([400, 401, 403, 404, 429, 500, 502, 302])('with the status %i', async (status) => {
    for (const body of bodies) {
      const error = await get(() => json(body, status))
      expect([body, isPluralKitError(error)]).toEqual([body, true])
      expect(error).toMatchObject({ operationId: 'getMember', sent: 'yes' })
      expect(JSON.stringify(error) + inspect(error, { depth: 9 })).toContain('GET /members/robins')
    }
  })

  test('whose wait is a finite number, whatever was asked', async () => {
    for (const value of oddValues) {
      const error = await get(() => json(`{"message":"x","code":0,"retry_after":${value}}`, 429))
      if ('retryAfterMs' in (error as object))
        expect((error as { retryAfterMs: number }).retryAfterMs).toSatisfy(Number.isFinite)
    }
  })
})

describe('a success that is not what was asked for is an UnexpectedResponseError', () => {
  test.each(operations.map((operation) => ({ name: operation.id, operation })))(
    '$name',
    async ({ operation }) => {
      const wanted = operation.data && JSON.stringify(await call(operation, listOrObject).catch(String))
      for (const body of ['null', '"text"', '7', 'true', '[]', '[null]', '["robins"]', '{}']) {
        if (body === wanted) continue
        const error = await rejection(call(operation, () => json(body, 200)))
        expect([body, error]).toMatchObject([body, { name: 'UnexpectedResponseError', status: 200 }])
      }
    },
  )

  /** A list where the path ends with a plural, and an object elsewhere. */
  const listOrObject: Reply = ({ url, method }) =>
    Response.json(method === 'GET' && /\/(members|groups|switches)$/.test(new URL(url).pathname) ? [] : {})
})

describe('what a connection failed of', () => {
  const failedOf = (cause: unknown) => get(() => Promise.reject(cause))

  test('may be a circle of causes', async () => {
    const cause = new TypeError('fetch failed')
    cause.cause = new Error('socket', { cause })
    expect(String(await failedOf(cause))).toContain('no complete response came: fetch failed: socket.')
  })

  test('may have any number of causes', async () => {
    let cause: unknown = new Error('first')
    for (let i = 0; i < 100_000; i++) cause = new Error('next', { cause })
    const error = await failedOf(cause)
    expect(error).toMatchObject({ name: 'NetworkError' })
    expect(String(error).length).toBeLessThan(700)
    expect(inspect(error)).toContain('NetworkError')
  })

  test.each([
    ['a string', 'gone', '"gone"'],
    ['nothing', undefined, 'unknown'],
    ['null', null, 'unknown'],
    ['an object without a prototype', Object.create(null), 'an object'],
    ['a symbol', Symbol('gone'), 'Symbol(gone)'],
    ['a message that is none', { message: { a: 1 } }, 'an object'],
  ])('may be %s', async (_, cause, shown) => {
    expect(String(await failedOf(cause))).toContain(`no complete response came: ${shown}.`)
  })
})

test.each(['\ud83e', 'a\udd8a', '\udd8a\ud83e'])(
  'half a character in a reference is named: %j',
  async (ref) => {
    const { pk, requests } = observedClient(() => Response.json({}))
    const error = await rejection(pk.members.get(ref))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain('`memberRef` has half a character (a lone surrogate)')
    const query = await rejection(pk.switches.list('@me', { query: { before: ref } }))
    expect(String(query)).toContain('`before` has half a character')
    expect(requests).toEqual([])
  },
)

test.each([[42n], [42], [Symbol('x')], [null], [{}]])(
  'a reference that is no string is told to be one: %s',
  async (ref) => {
    const { pk } = observedClient(() => Response.json({}))
    expect(await rejection(pk.members.get(ref as never))).toMatchObject({
      name: 'TypeError',
      message: expect.stringMatching(
        /^`memberRef` must be a reference such as a short id, as a string, got /,
      ),
    })
  },
)

describe('a body that is too large', () => {
  const piece = new TextEncoder().encode('"x",'.repeat(64 * 1024))

  /** A response without an end, and how much of it was read. */
  function endless(status: number) {
    const read = { bytes: 0, isCancelled: false }
    const body = new ReadableStream({
      pull(controller) {
        read.bytes += piece.length
        controller.enqueue(piece)
      },
      cancel() {
        read.isCancelled = true
      },
    })
    return { read, response: new Response(body, { status }) }
  }

  test.each([
    [502, 2 ** 20],
    [200, 32 * 2 ** 20],
  ])('with the status %i is read up to %i bytes', async (status, largest) => {
    const { read, response } = endless(status)
    expect(await get(() => response)).toMatchObject({
      name: 'UnexpectedResponseError',
      status,
      message: expect.stringContaining(`more than ${largest} bytes: "x","x"`),
    })
    expect(read.isCancelled).toBe(true)
    expect(read.bytes).toBeLessThan(largest + 3 * piece.length)
  })

  test('is no response of pk.fetch either, as it would be a part of one', async () => {
    const { response } = endless(502)
    const { pk } = observedClient(() => response)
    expect(await rejection(pk.fetch('/systems/exampl'))).toMatchObject({
      name: 'UnexpectedResponseError',
      operationId: null,
      status: 502,
    })
  })

  test('is one that is repeated where others are', async () => {
    const replies = [endless(502).response, Response.json({ id: 'robins' })]
    const { pk } = observedClient(() => replies.shift() as Response, { retry: { baseDelayMs: 1 } })
    expect((await pk.members.get('robins')).id).toBe('robins')
  })

  test('while the largest list that a system can have is read', async () => {
    const member = { id: 'robins', description: '🦊'.repeat(500), name: 'x'.repeat(100) }
    const { pk } = observedClient(() => Response.json(Array(5000).fill(member)))
    expect(await pk.members.list('@me')).toHaveLength(5000)
  })
})

test('letters that are cut between two pieces arrive whole, and a mark at the beginning is left out', async () => {
  const bytes = new TextEncoder().encode('\ufeff{"id":"robins","name":"ä🦊"}')
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  const { pk } = observedClient(() => new Response(body))
  expect((await pk.members.get('robins')).name).toBe('ä🦊')
})

test('no header of a response shows the token, not even its Content-Type', async () => {
  const error = await get(
    () => new Response('x', { status: 502, headers: { 'Content-Type': `text/${token}`, 'X-Echo': token } }),
  )
  expect(error).toMatchObject({ contentType: 'text/[token]' })
  expect(String((error as { headers: Headers }).headers.get('X-Echo'))).toBe('[token]')
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(token)
})

describe('messages stay short', () => {
  const long = 'x'.repeat(10_000)

  test.each([
    ['a reference', () => get(() => json('{"message":"no","code":20002}', 404), long)],
    [
      'a type of content',
      () => get(() => new Response('x', { headers: { 'Content-Type': `text/${long}` } })),
    ],
    ['a message of the API', () => get(() => json(JSON.stringify({ message: long, code: 0 }), 400))],
    ['a cause', () => get(() => Promise.reject(new TypeError(long)))],
    [
      'a URL for pk.fetch',
      () => rejection(observedClient(() => Response.json({})).pk.fetch(`https://${long}/`)),
    ],
    [
      'an option',
      () =>
        rejection(observedClient(() => Response.json({})).pk.members.get('robins', { [long]: 1 } as never)),
    ],
  ])('with %s of ten thousand letters', async (_, failed) => {
    const error = await failed()
    expect(String(error).length).toBeLessThan(700)
    expect(String(error)).toMatch(/…/)
  })
})
