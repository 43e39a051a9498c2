import { describe, expect, it } from 'vitest'
import { call, get, rateLimitOf, violationsOf } from './support/mock.js'

const text = 'text/plain; charset=utf-8'
const unsupportedVersion = '{"message":"Unsupported API version","code":0}'
const invalidPath = '{"message":"Invalid path for API version","code":0}'

describe('paths of another version of the API', () => {
  it.each([
    ['/v1', 410, unsupportedVersion],
    ['/v1/s/exampl', 410, unsupportedVersion],
    ['/v10/systems/exampl', 410, unsupportedVersion],
    ['/v2/s', 400, invalidPath],
    ['/v2/m', 400, invalidPath],
    ['/v2/s/exampl', 400, invalidPath],
    ['/v2/m/robins', 400, invalidPath],
    ['/v2/a/812340000000000001', 400, invalidPath],
    ['/v2/msg/1573408883081347079', 400, invalidPath],
    ['/v3/systems/exampl', 400, unsupportedVersion],
    ['/systems/exampl', 400, unsupportedVersion],
    ['//v2/systems/exampl', 400, unsupportedVersion],
  ])('%s is answered with %i, as text', async (path, status, body) => {
    const response = await get(path)

    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe(text)
    expect(await response.text()).toBe(body)
    expect(violationsOf(response)).toHaveLength(1)
  })
})

describe('a path that the document does not have', () => {
  it.each([
    '/v2',
    '/v2/',
    '/v2/a',
    '/v2/nothing',
    '/v2/Systems/exampl',
    '/v2/systems',
    '/v2/systems/exampl/',
    '/v2/systems//members',
    '/v2//systems/exampl',
    '/v2/systems/exampl/members/robins',
    '/private/stats',
  ])('%s is an empty 404', async (path) => {
    const response = await get(path, { 'User-Agent': null })

    expect(response.status).toBe(404)
    expect(await response.text()).toBe('')
    expect(response.headers.get('content-type')).toBeNull()
    expect(rateLimitOf(response)).toEqual({})
    expect(violationsOf(response)).toEqual([{ location: 'path', path: [], message: expect.any(String) }])
  })
})

describe('a method that a path does not have', () => {
  it.each([
    ['PUT', '/v2/systems/exampl', 'GET,HEAD,PATCH'],
    ['DELETE', '/v2/systems/@me', 'GET,HEAD,PATCH'],
    ['GET', '/v2/members', 'POST'],
    ['HEAD', '/v2/members', 'POST'],
    ['HEAD', '/v2/members/robins', 'DELETE, GET, PATCH'],
  ])('%s %s is an empty 405 that is charged', async (method, path, allow) => {
    const response = await call(method, path)

    expect(response.status).toBe(405)
    expect(await response.text()).toBe('')
    expect(response.headers.get('allow')).toBe(allow)
    expect(Object.keys(rateLimitOf(response))).toHaveLength(4)
    expect(violationsOf(response)).toEqual([
      { location: 'path', path: [], message: expect.stringContaining(method) },
    ])
  })
})

describe('a caller without a name', () => {
  it.each([
    ['no User-Agent', null],
    ['an empty User-Agent', ''],
    ['the User-Agent "unknown"', 'unknown'],
  ])('%s is an empty 400 that is not charged', async (_, userAgent) => {
    for (const response of [
      await get('/v2/systems/exampl', { 'User-Agent': userAgent }),
      await call('PUT', '/v2/systems/exampl', { headers: { 'User-Agent': userAgent } }),
    ]) {
      expect(response.status).toBe(400)
      expect(await response.text()).toBe('')
      expect(response.headers.get('content-type')).toBeNull()
      expect(rateLimitOf(response)).toEqual({})
      expect(violationsOf(response)).toEqual([
        { location: 'header', path: ['User-Agent'], message: expect.any(String) },
      ])
    }
  })
})

describe('a browser may call from any page', () => {
  it.each([
    ['GET', '/v2/systems/exampl', 200],
    ['GET', '/v2/systems/@me', 401],
    ['GET', '/v2/nothing', 404],
    ['GET', '/v1/s/exampl', 410],
    ['PUT', '/v2/systems/exampl', 405],
    ['OPTIONS', '/v2/nothing', 200],
  ])('%s %s has the CORS headers', async (method, path, status) => {
    const response = await call(method, path)

    expect(response.status).toBe(status)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': expect.stringMatching(
        /^Content-Type, Authorization, .*User-Agent.*Prefer/,
      ),
      'access-control-expose-headers': expect.stringMatching(
        /X-PluralKit-Version.*X-RateLimit-Scope.*X-Mock-Violations/,
      ),
      'access-control-max-age': '86400',
    })
  })

  it('and asks first with OPTIONS, which needs neither name nor token', async () => {
    const response = await call('OPTIONS', '/v2/members/robins', { headers: { 'User-Agent': null } })

    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
    expect(response.headers.get('allow')).toBe('GET,HEAD,PATCH,DELETE')
  })
})

it('the root leads to the documentation, without CORS', async () => {
  const response = await get('/', { 'User-Agent': null })

  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('https://pluralkit.me/api')
  expect(response.headers.has('access-control-allow-origin')).toBe(false)
  expect((await call('POST', '/')).status).toBe(405)
})
