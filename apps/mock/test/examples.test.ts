import { describe, expect, it } from 'vitest'
import {
  documentedAnswers,
  documentedOperation,
  documentedOperations,
  exampleRequest,
} from './support/document.js'
import { call, get, mock } from './support/mock.js'
import { built, run } from './support/process.js'

const everyAnswer = documentedOperations.flatMap((operation) =>
  documentedAnswers(operation).map((answer) => ({
    operation,
    answer,
    title: `${operation.operationId} ${answer.status} ${answer.example ?? 'without a body'}`,
  })),
)

describe('every documented answer can be asked for', () => {
  it.each(everyAnswer)('$title', async ({ operation, answer }) => {
    const example = answer.example ? `, example=${answer.example}` : ''
    const response = await mock.fetch(
      exampleRequest(operation, { headers: { Prefer: `code=${answer.status}${example}` } }),
    )

    expect(response.status).toBe(answer.status)
    // Compared as text: the order of the keys is part of the promise.
    expect(await response.text()).toBe(answer.body === undefined ? '' : JSON.stringify(answer.body))
    expect(response.headers.get('content-type')).toBe(answer.contentType ?? null)
    expect([...response.headers.keys()]).toEqual(expect.arrayContaining(Object.keys(answer.headers)))
  })
})

it.each([
  ['reading', 'getMember', 'own_system_get', '10', '8'],
  ['changing', 'updateMember', 'own_system_update', '3', '2'],
  ['creating', 'createMember', 'generic_update', '3', '2'],
  ['a message', 'getMessage', 'generic_get', '10', '8'],
])(
  '%s says what the server says of a fresh bucket, however often',
  async (_what, id, scope, limit, remaining) => {
    for (let count = 0; count < 3; count++) {
      const { headers } = await mock.fetch(exampleRequest(documentedOperation(id)))

      expect(headers.get('x-ratelimit-scope')).toBe(scope)
      expect(headers.get('x-ratelimit-limit')).toBe(limit)
      expect(headers.get('x-ratelimit-remaining')).toBe(remaining)
      expect(Math.abs(Number(headers.get('x-ratelimit-reset')) - Date.now() / 1000)).toBeLessThan(60)
    }
  },
)

describe('without a preference', () => {
  it.each(documentedOperations)('$operationId answers its first success', async (operation) => {
    const [first] = documentedAnswers(operation).filter(({ status }) => status < 300)
    const response = await mock.fetch(exampleRequest(operation))

    expect(response.status).toBe(first?.status)
    expect(await response.text()).toBe(first?.body === undefined ? '' : JSON.stringify(first.body))
    expect(response.headers.get('x-mock-operation')).toBe(operation.operationId)
    expect(response.headers.has('x-mock-violations')).toBe(false)
  })
})

describe('a dynamic answer', () => {
  it('is made up from the schema instead of taken from an example', async () => {
    const example = JSON.stringify(documentedAnswers(documentedOperation('getMember'))[0]?.body)
    const response = await get('/v2/members/robins', { Prefer: 'dynamic=true' })

    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).not.toBe(example)
    expect(Object.keys(JSON.parse(text))).toEqual(expect.arrayContaining(Object.keys(JSON.parse(example))))
  })

  it.each(documentedOperations)('is there for $operationId', async (operation) => {
    const response = await mock.fetch(exampleRequest(operation, { headers: { Prefer: 'dynamic=true' } }))

    expect(response.status).toBeLessThan(300)
  })
})

it('the mock lists the operations it answers', () => {
  const ids = documentedOperations.map(({ operationId, method, path }) => ({ operationId, method, path }))

  expect(mock.operations).toEqual(ids)
})

it('ten requests at once get their own answers', async () => {
  const operations = documentedOperations.slice(0, 10)
  const responses = await Promise.all(operations.map((operation) => mock.fetch(exampleRequest(operation))))

  expect(responses.map((response) => response.headers.get('x-mock-operation'))).toEqual(
    operations.map(({ operationId }) => operationId),
  )
})

it('what a client accepts changes nothing, as the server never looks at it', async () => {
  const response = await get('/v2/systems/exampl', { Accept: 'text/html' })

  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/json')
})

it('the health route tells that the mock is up', async () => {
  const response = await call('GET', '/_mock/health', { headers: { 'User-Agent': null } })

  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    mode: 'examples',
    operations: documentedOperations.length,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
})

it('what makes up dynamic answers is loaded by nobody but its own thread', async () => {
  const program = `
    import { createMock } from ${JSON.stringify(built('index.js'))}
    import { createRequire } from 'node:module'
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => /faker/.test(file)).length
    for (const options of [{ mode: 'examples' }, { strict: true, limits: false }]) {
      const mock = await createMock(options)
      const ask = (headers, body) =>
        mock.fetch(new Request('http://mock/v2/members/robins', { method: 'PATCH', headers: { 'User-Agent': 'a', ...headers }, body }))
      await ask({}, '{')
      await ask({ Authorization: 'a', 'Content-Type': 'application/json' }, '{"nickname":1}')
      await ask({ Authorization: 'a', 'Content-Type': 'application/json', Prefer: 'code=404' }, '{"name":"a"}')
      const response = await ask({ Authorization: 'a', 'Content-Type': 'application/json', Prefer: 'dynamic=true' }, '{"name":"a"}')
      console.log(response.status, typeof (await response.json()).name, loaded())
    }
  `
  const { exitCode, output, errors } = run('--input-type=module', '--eval', program)

  expect(await exitCode).toBe(0)
  expect(errors()).toBe('')
  expect(output()).toBe('200 string 0\n200 string 0\n')
})
