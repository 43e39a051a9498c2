import { describe, expect, test } from 'vitest'
import { type Identity, identify } from '../src/index.js'
import { token } from './support.js'

async function headersSent(
  identity: Identity,
  request = new Request('https://api.pluralkit.me/v2/systems/@me'),
) {
  let sent = new Headers()
  await identify(async ({ headers }) => {
    sent = headers
    return new Response()
  }, identity)(request)
  return sent
}

test('every request says which program is calling', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0' })).get('User-Agent')).toBe('my-app/1.0')
})

test('the token is sent bare, without a scheme', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0', token })).get('Authorization')).toBe(token)
})

test('without a token there is no Authorization', async () => {
  expect((await headersSent({ userAgent: 'my-app/1.0', token: undefined })).has('Authorization')).toBe(false)
})

test('the rest of a request stays as it is', async () => {
  const request = new Request('https://api.pluralkit.me/v2/members', {
    method: 'POST',
    body: '{"name":"Robin"}',
    headers: { 'Content-Type': 'application/json' },
  })
  let sent = request
  await identify(
    async (received) => {
      sent = received
      return new Response()
    },
    { userAgent: 'my-app/1.0' },
  )(request)
  expect(sent.method).toBe('POST')
  expect(sent.headers.get('Content-Type')).toBe('application/json')
  expect(await sent.text()).toBe('{"name":"Robin"}')
})

describe('a userAgent that the API would refuse is refused at once', () => {
  test.each([undefined, '', '   ', 'unknown', 'müsli/1.0', 'my-app\n/1.0', 5])('%j', (userAgent) => {
    const create = () => identify(fetch, { userAgent: userAgent as string })
    expect(create).toThrow(TypeError)
    expect(create).toThrow('userAgent is required: say which program is calling')
  })
})

describe('a token that can not be one is refused at once, and not printed', () => {
  test.each(['', `Bearer ${token}`, `${token}\n`, `"${token} "`, 'secrét'])('%j', (wrong) => {
    const create = () => identify(fetch, { userAgent: 'my-app/1.0', token: wrong })
    expect(create).toThrow(TypeError)
    expect(create).toThrow('token must be the text that the bot gives')
    if (wrong) expect(create).not.toThrow(wrong)
  })
})
