import { type RunningMock, startMock } from '@pluralkit-openapi/mock'
import {
  createPluralKit,
  isApiError,
  isRateLimitError,
  isUnexpectedResponseError,
  isValidationError,
  type OperationId,
} from '@pluralkit-openapi/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JSON_TYPE, loadStrictDocument, type Operation } from '../../src/document.js'
import { calls } from './calls.js'
import { wrongBodies } from './wrong-bodies.js'

// SDK, mock and document say the same: the SDK calls the mock over HTTP, and what comes back is what the document has.

const document = loadStrictDocument('next')
const TOKEN = 'EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001'

let mock: RunningMock
beforeAll(async () => {
  mock = await startMock({ mode: 'examples', port: 0 })
})
afterAll(() => mock.close())

test('every operation of the document has a call, and every call an operation', () => {
  expect(document.operations.map(({ operationId }) => operationId).sort()).toEqual(Object.keys(calls).sort())
  expect(document.operations).toHaveLength(36)
})

test('every operation whose answer has a nullable key has an example with null', () => {
  const without = document.operations
    .filter(({ responses }) => responses.get(200)?.content.size)
    .filter(
      (operation) => !examplesOf(operation).some(({ status, value }) => status === 200 && hasNull(value)),
    )
  // A switch in a list has three keys, none of which can be null.
  expect(without.map(({ operationId }) => operationId)).toEqual(['listSwitches'])
})

describe.each(document.operations)('$operationId', (operation) => {
  const examples = examplesOf(operation)
  const successes = examples.filter(({ status }) => status < 300)
  const errors = examples.filter(({ status }) => status >= 300)
  const withoutBody = [...operation.responses].flatMap(([status, { content }]) =>
    content.size ? [] : [status],
  )

  test('gives the first example of the document', async () => {
    const { data, response } = await call(operation)
    expect(data).toEqual(successes[0]?.value)
    expect(response.status).toBe(successes[0]?.status ?? 204)
    expect(response.headers.get('X-Mock-Operation')).toBe(operation.operationId)
  })

  test.each(successes)('gives the example $name when asked for it', async ({ status, name, value }) => {
    expect((await call(operation, { prefer: { code: status, example: name } })).data).toEqual(value)
  })

  test.each(withoutBody)('gives no data for a %i', async (status) => {
    const { data, response } = await call(operation, { prefer: { code: status } })
    expect(data).toBe(operation.operationId === 'getFronters' ? null : undefined)
    expect(response.status).toBe(status)
  })

  test('has an example of every error', () => {
    const statuses = [...operation.responses.keys()].filter((status) => status >= 300)
    expect(new Set(errors.map(({ status }) => status))).toEqual(new Set(statuses))
  })

  test.each(errors)('throws $status $name as the error that it is', async ({ status, name, type, value }) => {
    const error = await failureOf(operation, { prefer: { code: status, example: name } })
    expect(error).toMatchObject({ operationId: operation.operationId, status })
    if (type !== JSON_TYPE) return expect(isUnexpectedResponseError(error)).toBe(true)
    expect(isApiError(error) && error.body).toEqual(value)
    expect(isApiError(error) && error.code).toBe((value as { code: number }).code)
    expect(isValidationError(error)).toBe((value as { code: number }).code === 40001)
    expect(isRateLimitError(error)).toBe(status === 429)
  })

  test('has the documented headers on every answer', async () => {
    for (const [status, { headers }] of operation.responses) {
      const { response } = await answerOf(operation, { prefer: { code: status } })
      for (const [name, model] of headers) {
        const text = response.headers.get(name)
        const value = document.typeOf(model) === 'integer' && text !== null ? Number(text) : text
        expect(document.violations(model, value), `${status} ${name}: ${text}`).toEqual([])
      }
    }
    const success = operation.responses.get(successes[0]?.status ?? 204)
    // The front runs one operation by itself: only the application names its version.
    const isOfTheFront = operation.operationId === 'getSystemSettings'
    expect([...(success?.headers.keys() ?? [])].sort()).toEqual([
      ...(isOfTheFront ? [] : ['X-PluralKit-Version']),
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'X-RateLimit-Reset',
      'X-RateLimit-Scope',
    ])
  })

  if (operation.request) {
    test.each([...operation.request.examples])('takes the body %s of the document', async (_, body) => {
      const { response } = await call(operation, { body })
      expect(response.status).toBeLessThan(300)
      expect(response.headers.get('X-Mock-Violations')).toBeNull()
    })

    test.each(wrongBodies(document, operation.request))('refuses $what', async ({ body }) => {
      const error = await failureOf(operation, { body })
      expect(isApiError(error)).toBe(true)
      expect(error).toMatchObject({ status: 400 })
    })
  }
})

interface CallOptions {
  body?: unknown
  prefer?: { code: number; example?: string }
}

/** Calls the operation; without another body with the document's first example of one. */
async function call(operation: Operation, options: CallOptions = {}) {
  const { data, response, error } = await answerOf(operation, options)
  if (error) throw error
  return { data, response }
}

async function failureOf(operation: Operation, options: CallOptions): Promise<unknown> {
  const { error } = await answerOf(operation, options)
  return error ?? expect.fail(`${operation.operationId} threw nothing`)
}

async function answerOf(operation: Operation, { body, prefer }: CallOptions) {
  const responses: Response[] = []
  const pk = createPluralKit({
    baseUrl: mock.baseUrl,
    userAgent: 'conformance/1.0 (tests)',
    pacing: false,
    retry: false,
    token: TOKEN,
    fetch: async (request) => {
      if (prefer) request.headers.set('Prefer', preferHeader(prefer))
      const response = await fetch(request)
      responses.push(response)
      return response
    },
  })
  const [example] = operation.request?.examples.values() ?? []
  const answer = calls[operation.operationId as OperationId](pk, (body ?? example) as never)
  const [result] = await Promise.allSettled([answer])
  const [response] = responses
  if (!response) throw new Error(`${operation.operationId} sent nothing`, { cause: result })
  return result.status === 'fulfilled'
    ? { data: result.value, response }
    : { error: result.reason as unknown, response }
}

function preferHeader({ code, example }: NonNullable<CallOptions['prefer']>): string {
  return example === undefined ? `code=${code}` : `code=${code}, example=${example}`
}

function examplesOf({ responses }: Operation) {
  return [...responses].flatMap(([status, { content }]) =>
    [...content].flatMap(([type, { examples }]) =>
      [...examples].map(([name, value]) => ({ status, type, name, value })),
    ),
  )
}

function hasNull(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.values(value).some(hasNull))
}
