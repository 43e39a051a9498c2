import { once } from 'node:events'
import { createServer } from 'node:http'
import { inspect } from 'node:util'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import {
  ApiError,
  createPluralKit,
  ErrorCode,
  isApiError,
  isNetworkError,
  isPluralKitError,
  isRateLimitError,
  isUnexpectedResponseError,
  isValidationError,
  NetworkError,
  PluralKitError,
  RateLimitError,
  UnexpectedResponseError,
  ValidationError,
} from '../src/index.js'
import { observedClient, rejection, token } from './support.js'

/** What `GET /members/robins` is rejected with after this answer. */
const errorAfter = (answer: () => Response | Promise<Response>) =>
  rejection(observedClient(answer).pk.members.get('robins'))

const json = (status: number, body: unknown, headers?: Record<string, string>) => () =>
  Response.json(body, { status, ...(headers && { headers }) })

describe('a refusal of the API is an ApiError', () => {
  test('with its status, its code, its body and the operation', async () => {
    const body = { message: 'Member not found.', code: 20002 }
    const error = await errorAfter(json(404, body))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toBeInstanceOf(PluralKitError)
    expect(error).toMatchObject({
      name: 'ApiError',
      status: 404,
      code: 20002,
      operationId: 'getMember',
      body,
    })
  })

  test('that says what was wrong, and where', async () => {
    const error = await errorAfter(json(404, { message: 'Member not found.', code: 20002 }))
    expect(error).toHaveProperty(
      'message',
      'GET /members/robins (getMember): Member not found. [status 404, code 20002]',
    )
    expect((error as Error).stack).toMatch(/^ApiError: GET \/members\/robins/)
  })

  test.each([
    [400, '400: Bad Request'],
    [401, '401: Missing or invalid Authorization header'],
    [403, '403: Missing permissions to access this resource'],
    [500, '500: Internal Server Error'],
  ])('that the status tells apart when the code is 0: %d', async (status, message) => {
    expect(await errorAfter(json(status, { message, code: 0 }))).toMatchObject({
      name: 'ApiError',
      status,
      code: 0,
    })
  })

  test('also when the API labels its JSON as plain text', async () => {
    const error = await errorAfter(
      () =>
        new Response('{"message":"Unsupported API version","code":0}', {
          status: 410,
          headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        }),
    )
    expect(error).toMatchObject({ name: 'ApiError', status: 410, code: 0 })
  })

  test('also when this version does not know the code', async () => {
    expect(await errorAfter(json(400, { message: 'New.', code: 49999 }))).toMatchObject({
      name: 'ApiError',
      code: 49999,
    })
  })
})

describe('values that the API refuses are a ValidationError', () => {
  const body = {
    message: 'Error parsing JSON model',
    code: 40001,
    errors: {
      name: [{ message: 'Field name is too long.', actual_length: 101, max_length: 100 }],
      avatar_url: [{ message: 'Field avatar_url is too long.' }, { message: 'Field avatar_url is invalid.' }],
    },
  }

  test('with the problems of each field', async () => {
    const error = await errorAfter(json(400, body))
    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ name: 'ValidationError', status: 400, code: 40001, errors: body.errors })
  })

  test('that names them in its message', async () => {
    const error = await errorAfter(json(400, body))
    expect(String(error)).toContain(
      'name: Field name is too long. avatar_url: Field avatar_url is too long. Field avatar_url is invalid.',
    )
  })
})

describe('too many requests are a RateLimitError', () => {
  const body = { message: '429: too many requests', retry_after: 334, scope: 'generic_update', code: 0 }

  test('with the wait in milliseconds, and the scope of the header, which is the more exact one', async () => {
    const error = await errorAfter(json(429, body, { 'X-RateLimit-Scope': 'own_system_update' }))
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({
      name: 'RateLimitError',
      status: 429,
      retryAfterMs: 334,
      scope: 'own_system_update',
    })
  })

  test('with the scope of the body if there is no header, and with none at all', async () => {
    expect(await errorAfter(json(429, body))).toHaveProperty('scope', 'generic_update')
    expect(await errorAfter(json(429, { message: '', retry_after: 0, code: 0 }))).toMatchObject({
      name: 'RateLimitError',
      retryAfterMs: 0,
      scope: null,
    })
  })
})

describe('an answer that is not the API’s JSON is an UnexpectedResponseError', () => {
  const problem =
    '{"type":"https://tools.ietf.org/html/rfc9110","title":"Unsupported Media Type","status":415}'
  test.each([
    ['empty', 400, null, null, ''],
    ['plain text', 502, 'text/plain', 'upstream  error\n', 'upstream error'],
    ['HTML', 503, 'text/html', '<html>Down</html>', '<html>Down</html>'],
    ['problem+json', 415, 'application/problem+json', problem, problem],
    ['cut off', 404, 'application/json', '{"message":"Member not fou', '{"message":"Member not fou'],
    ['JSON of somebody else', 403, 'application/json', '{"message":"blocked"}', '{"message":"blocked"}'],
    [
      'JSON with other codes',
      403,
      'application/json',
      '{"message":"","code":"E1"}',
      '{"message":"","code":"E1"}',
    ],
    ['a success in HTML', 200, 'text/html', '<html>Please log in</html>', '<html>Please log in</html>'],
    ['a success that is cut off', 200, 'application/json', '{"id":"rob', '{"id":"rob'],
    ['an empty success', 200, 'application/json', '', ''],
    ['a success without content where there has to be some', 204, null, null, ''],
  ])('%s', async (_, status, contentType, text, excerpt) => {
    const error = await errorAfter(
      () => new Response(text, { status, headers: contentType ? { 'Content-Type': contentType } : {} }),
    )
    expect(error).toBeInstanceOf(UnexpectedResponseError)
    expect(error).toMatchObject({
      name: 'UnexpectedResponseError',
      status,
      contentType,
      excerpt,
      operationId: 'getMember',
    })
    expect(String(error)).toContain(`status ${status}`)
    expect(String(error)).toContain(excerpt || 'no body')
  })

  test('that shows the beginning of a long body only', async () => {
    const error = await errorAfter(() => new Response('x'.repeat(100_000), { status: 502 }))
    expect((error as UnexpectedResponseError).excerpt).toBe(`${'x'.repeat(200)}...`)
    expect(String(error).length).toBeLessThan(400)
  })

  test('and content where there must be none is no success', async () => {
    const { pk } = observedClient(() => Response.json({ id: 'robins' }))
    expect(await rejection(pk.members.delete('robins'))).toBeInstanceOf(UnexpectedResponseError)
  })
})

describe('a request without a complete answer is a NetworkError', () => {
  test('with what fetch threw as its cause', async () => {
    const cause = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })
    const error = await errorAfter(() => Promise.reject(cause))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ name: 'NetworkError', operationId: 'getMember', cause })
    expect(String(error)).toContain('fetch failed: connect ECONNREFUSED 127.0.0.1:1')
  })

  test('that says why, even where the platform gives a code only', async () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' }),
    })
    expect(String(await errorAfter(() => Promise.reject(cause)))).toContain('fetch failed: ECONNREFUSED')
  })

  test('also when the answer breaks off in its body', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
      response.write('{"id":"robins"', () => response.destroy())
    }).listen(0, '127.0.0.1')
    try {
      await once(server, 'listening')
      const { port } = server.address() as { port: number }
      const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl: `http://127.0.0.1:${port}/v2` })
      expect(await rejection(pk.members.get('robins'))).toBeInstanceOf(NetworkError)
    } finally {
      server.close()
    }
  })
})

describe('guards', () => {
  test('tell the kinds of errors apart', async () => {
    const api = await errorAfter(json(404, { message: 'Member not found.', code: 20002 }))
    const validation = await errorAfter(json(400, { message: 'Error', code: 40001, errors: {} }))
    const rateLimit = await errorAfter(json(429, { message: '', retry_after: 0, code: 0 }))
    const unexpected = await errorAfter(() => new Response('', { status: 400 }))
    const network = await errorAfter(() => Promise.reject(new TypeError('fetch failed')))
    const all = [api, validation, rateLimit, unexpected, network]
    expect(all.map(isPluralKitError)).toEqual([true, true, true, true, true])
    expect(all.map((error) => isApiError(error))).toEqual([true, true, true, false, false])
    expect(all.map(isValidationError)).toEqual([false, true, false, false, false])
    expect(all.map(isRateLimitError)).toEqual([false, false, true, false, false])
    expect(all.map(isUnexpectedResponseError)).toEqual([false, false, false, true, false])
    expect(all.map(isNetworkError)).toEqual([false, false, false, false, true])
    expect(all.map((error) => isApiError(error, ErrorCode.MemberNotFound))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test.each([undefined, null, 'ApiError', new Error('x'), { name: 'ApiError', code: 20002 }])(
    'do not take %j for one',
    (value) => {
      for (const guard of [
        isPluralKitError,
        isApiError,
        isValidationError,
        isRateLimitError,
        isNetworkError,
      ]) {
        expect(guard(value)).toBe(false)
      }
    },
  )

  test('know the errors of another realm, which are instances of other classes', () => {
    const error = runInNewContext(`
      class ApiError extends Error { code = 20002; status = 404 }
      Object.defineProperty(ApiError.prototype, Symbol.for('@pluralkit-openapi/sdk/error'), { value: true })
      new ApiError('Member not found.')
    `)
    expect(error).not.toBeInstanceOf(Error)
    expect(isApiError(error, ErrorCode.MemberNotFound)).toBe(true)
  })
})

describe('headers of the response', () => {
  const headers = { 'CF-Ray': '8f2a-FRA', 'X-Echo': token }

  test.each([
    ['ApiError', () => Response.json({ message: 'x', code: 20002 }, { status: 404, headers })],
    [
      'ValidationError',
      () => Response.json({ message: 'x', code: 40001, errors: {} }, { status: 400, headers }),
    ],
    [
      'RateLimitError',
      () => Response.json({ message: 'x', retry_after: 0, code: 0 }, { status: 429, headers }),
    ],
    ['UnexpectedResponseError', () => new Response('<html>', { status: 502, headers })],
  ])('are there on a %s, without the token, and not in logs', async (name, answer) => {
    const { pk } = observedClient(answer, { token })
    const error = (await rejection(pk.members.get('robins'))) as ApiError
    expect(error).toMatchObject({ name })
    expect(error.headers.get('CF-Ray')).toBe('8f2a-FRA')
    expect(error.headers.get('X-Echo')).toBe('[token]')
    expect(inspect(error) + JSON.stringify(error)).not.toContain('8f2a-FRA')
  })
})

describe('an error as JSON', () => {
  const copied = (error: unknown) => structuredClone(JSON.parse(JSON.stringify(error)))

  test('is known to the guards, with all that it tells, also in another thread', async () => {
    const validation = copied(
      await errorAfter(json(400, { message: 'x', code: 40001, errors: { name: [{ message: 'too long' }] } })),
    )
    expect(isValidationError(validation) && validation.errors).toEqual({ name: [{ message: 'too long' }] })
    expect(isApiError(validation, ErrorCode.Validation)).toBe(true)
    const network = copied(await errorAfter(() => Promise.reject(new TypeError('fetch failed'))))
    expect(isNetworkError(network) && network.sent).toBe('maybe')
    expect(isPluralKitError(network)).toBe(true)
  })

  test('is needed for that: structuredClone keeps only the message of an error', async () => {
    const error = await errorAfter(json(404, { message: 'x', code: 20002 }))
    expect(isApiError(structuredClone(error))).toBe(false)
    expect(structuredClone(error)).toHaveProperty('message', String((error as Error).message))
  })
})

describe('a body that is odd', () => {
  test.each([null, 'name', ['name'], { name: null }, { name: 'too long' }, { name: [null] }, 5])(
    'never breaks the error: errors %j',
    async (errors) => {
      const error = await errorAfter(json(400, { message: 'x', code: 40001, errors }))
      expect(isValidationError(error) && error.errors).toEqual({})
    },
  )

  test.each([undefined, null, 'soon', -5, {}])(
    'never breaks the error: retry_after %j',
    async (retryAfter) => {
      const error = await errorAfter(json(429, { message: 'x', code: 0, retry_after: retryAfter }))
      expect(isRateLimitError(error) && error.retryAfterMs).toBe(0)
    },
  )
})
