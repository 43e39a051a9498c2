import { inspect } from 'node:util'
import { expect, test } from 'vitest'
// The built package: a bundler's names for classes are what Node would print.
import { createPluralKit } from '../dist/index.js'

const thrownWith = (fetch: () => Promise<Response>) =>
  createPluralKit({ userAgent: 'sdk-tests/1.0', fetch, retry: false, pacing: false, timeoutMs: 20 })
    .members.update('robins', { name: 'Robin' })
    .then(
      () => expect.unreachable(),
      (error: unknown) => inspect(error),
    )

const refused = (status: number, body: object) => async () => Response.json(body, { status })

test.each([
  ['ApiError', refused(404, { message: 'Member not found.', code: 20002 })],
  ['ValidationError', refused(400, { message: 'Error parsing JSON model', code: 40001, errors: {} })],
  ['RateLimitError', refused(429, { message: '429: too many requests', code: 0, retry_after: 5 })],
  ['UnexpectedResponseError', async () => new Response('<h1>Bad Gateway</h1>', { status: 502 })],
  ['NetworkError', () => Promise.reject(new TypeError('fetch failed'))],
  ['TimeoutError', () => new Promise<Response>(() => {})],
])('an error of the built package is printed as %s', async (name, fetch) => {
  expect(await thrownWith(fetch)).toMatch(new RegExp(`^${name}: PATCH /members/robins`))
})
