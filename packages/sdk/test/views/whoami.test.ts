import { expect, test } from 'vitest'
import { ErrorCode, isApiError, type System } from '../../src/index.js'
import { whoami } from '../../src/views/whoami.js'
import { observedClient, rejection } from '../support.js'
import { example } from '../values/document.js'

/** Who one is, if the API answers like this. */
function asked(status: number, body: unknown) {
  const { pk, requests } = observedClient(() => Response.json(body, { status }))
  return { result: whoami(() => pk.systems.get('@me')), requests }
}

test('a token that works has a system', async () => {
  const system = example<System>('ExampleSystem')
  const { result, requests } = asked(200, system)
  expect(await result).toEqual(system)
  expect(requests).toHaveLength(1)
})

test('a token that the API does not know has none, and neither has no token', async () => {
  expect(await asked(401, example('Unauthorized')).result).toBeNull()
})

test("an answer that is not the owner's view is nobody's", async () => {
  expect(await asked(200, example('ExampleSystemPublic')).result).toBeNull()
})

test('any other error is no answer to the question and is thrown', async () => {
  const error = await rejection(asked(403, { message: '403: Missing permissions', code: 0 }).result)
  expect(isApiError(error, ErrorCode.Generic)).toBe(true)
  const failure = new Error('no network')
  expect(await rejection(whoami(() => Promise.reject(failure)))).toBe(failure)
})
