import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createPluralKit, type Identity } from '../src/index.js'
import { observedClient, rejection, token } from './support.js'

async function headersSent(identity: Identity) {
  const { pk, requests } = observedClient(() => Response.json({}), identity)
  await pk.systems.get('exampl')
  return requests[0]?.headers ?? new Headers()
}

test('every request says which program is calling', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0' })).get('User-Agent')).toBe('my-app/1.0')
})

test('the token is sent bare, without a scheme', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0', token })).get('Authorization')).toBe(token)
})

test('an API key of the future is sent with a scheme, and hidden like a token', async () => {
  const key = `pkapi:${btoa('{"scopes":["identify"]}')}:c2lnbmF0dXJl`
  const { pk, requests } = observedClient((request) => new Response(request.headers.get('Authorization')), {
    token: key,
  })
  const error = await rejection(pk.systems.get('exampl'))
  expect(requests[0]?.headers.get('Authorization')).toBe(`Bearer ${key}`)
  expect(inspect(error, { depth: Infinity })).toContain('Bearer [token]')
  expect(inspect(error, { depth: Infinity })).not.toContain('c2lnbmF0dXJl')
})

test('without a token there is no Authorization', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0', token: undefined })).has('Authorization')).toBe(false)
})

describe('a userAgent that the API would refuse is refused at once', () => {
  test.each([undefined, '', '   ', 'unknown', 'müsli/1.0', 'my-app\n/1.0', 5])('%j', (userAgent) => {
    const create = () => createPluralKit({ userAgent: userAgent as string })
    expect(create).toThrow(TypeError)
    expect(create).toThrow(/^`userAgent` must be .*, such as "my-app\/1\.0 \(me@example\.org\)", got /)
  })
})

describe('a token that can not be one is refused at once, and not printed', () => {
  test.each(['', `Bearer ${token}`, `${token}\n`, `"${token} "`, 'secrét'])('%j', (wrong) => {
    const create = () => createPluralKit({ userAgent: 'my-app/1.0', token: wrong })
    expect(create).toThrow(TypeError)
    expect(create).toThrow('`token` must be what pk;token shows')
    if (wrong) expect(create).not.toThrow(wrong)
  })
})
