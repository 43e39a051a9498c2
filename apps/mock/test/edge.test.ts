import { createSandbox } from '@pluralkit-openapi/sandbox'
import { describe, expect, it } from 'vitest'
import { documentedOperations, exampleRequest } from './support/document.js'
import { call, get, mock, violationsOf } from './support/mock.js'

// The front is the sandbox's, where it is tested. Here is shown that the examples mode has that one, and what it adds.

const sandbox = createSandbox({ edge: 'current' })
const userAgent = { 'User-Agent': 'mock-tests/1.0' }
const reset = 'x-ratelimit-reset'

const withoutReports = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !name.startsWith('x-mock-') && name !== reset))

it.each([
  ['GET', '/'],
  ['PUT', '/'],
  ['GET', '/v1/s/exampl'],
  ['GET', '/v2/s/exampl'],
  ['GET', '/v3/systems/exampl'],
  ['GET', '//v2/systems/exampl'],
  ['GET', '/v2/nothing'],
  ['GET', '/v2/systems/exampl/'],
  ['GET', '/v2/systems//members'],
  ['GET', '/v2/members/zzz'],
  ['GET', '/v2/groups/0'],
  ['GET', '/v2/systems/exampl/switches/latest'],
  ['GET', '/v2/systems/@me'],
  ['GET', '/v2/members/%ff'],
  ['PUT', '/v2/systems/exampl'],
  ['DELETE', '/v2/systems/exampl'],
  ['HEAD', '/v2/members'],
  ['HEAD', '/v2/members/robins'],
  ['OPTIONS', '/v2/members/robins'],
  ['OPTIONS', '/v2/nothing'],
])('%s %s is answered in the examples mode by the front of the sandbox', async (method, path) => {
  const request = () => new Request(`http://mock${path}`, { method, headers: userAgent })
  sandbox.reset()
  const [expected, response] = [await sandbox.fetch(request()), await mock.fetch(request())]

  expect([response.status, await response.text()]).toEqual([expected.status, await expected.text()])
  expect(withoutReports(response)).toEqual(withoutReports(expected))
})

describe('what is wrong with a request that no operation gets is reported once', () => {
  it.each([
    ['GET', '/v1/s/exampl', /no such path/],
    ['GET', '/v2/nothing', /no such path/],
    ['GET', '/v2/systems/exampl/', /no such path/],
    ['PUT', '/v2/systems/exampl', /no PUT for this path/],
    ['HEAD', '/v2/members/robins', /no HEAD for this path/],
  ])('%s %s', async (method, path, message) => {
    expect(violationsOf(await call(method, path))).toEqual([
      { location: 'path', path: [], message: expect.stringMatching(message), rule: 'unknown' },
    ])
  })
})

describe('a caller without a name', () => {
  it.each([
    ['no User-Agent', null],
    ['an empty User-Agent, which the server itself takes', ''],
    ['the User-Agent "unknown"', 'unknown'],
  ])('%s is an empty 400', async (_, value) => {
    const response = await get('/v2/systems/exampl', { 'User-Agent': value })

    expect([response.status, await response.text()]).toEqual([400, ''])
    expect(response.headers.get('content-type')).toBeNull()
    expect(violationsOf(response)).toEqual([
      { location: 'header', path: ['User-Agent'], message: expect.any(String), rule: expect.any(String) },
    ])
  })
})

describe('a blank token is none', () => {
  it.each(documentedOperations)('for $operationId', async (operation) => {
    const statusWith = async (token: string | undefined) => {
      const request = exampleRequest(operation)
      if (token === undefined) request.headers.delete('Authorization')
      else request.headers.set('Authorization', token)
      const response = await mock.fetch(request)
      return [response.status, await response.text(), violationsOf(response)]
    }
    expect(await statusWith('')).toEqual(await statusWith(undefined))
    expect(await statusWith(' ')).toEqual(await statusWith(undefined))
  })
})

describe('a page may send Prefer and read what was wrong, where it asks for that', () => {
  it('in a preflight', async () => {
    const headers = { 'Access-Control-Request-Headers': 'authorization,prefer' }
    const response = await call('OPTIONS', '/v2/members/robins', { headers })

    expect(response.headers.get('access-control-allow-headers')).toMatch(/, Prefer$/)
  })

  it('in a response', async () => {
    const { headers } = await get('/v2/members/robins', { Prefer: 'code=404' })

    expect(headers.get('access-control-expose-headers')).toMatch(/X-RateLimit-Scope, .*X-Mock-Violations$/)
  })
})
