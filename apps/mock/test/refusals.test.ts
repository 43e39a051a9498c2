import { describe, expect, it } from 'vitest'
import { documentedOperations, exampleRequest } from './support/document.js'
import { call, get, mock, rateLimitOf, send, violationsOf } from './support/mock.js'

const badRequest = { message: '400: Bad Request', code: 0 }
const unauthorized = { message: '401: Missing or invalid Authorization header', code: 0 }
const charged = {
  'x-ratelimit-limit': expect.stringMatching(/^\d+$/),
  'x-ratelimit-remaining': expect.stringMatching(/^\d+$/),
  'x-ratelimit-reset': expect.stringMatching(/^\d+$/),
  'x-ratelimit-scope': expect.any(String),
}

describe('a body that breaks a rule is answered with error 40001, which names each field', () => {
  it.each([
    ['a text that is too long', 'PATCH', '/v2/members/robins', { name: 'x'.repeat(101) }, ['name']],
    ['a pattern', 'PATCH', '/v2/systems/@me', { color: 'red' }, ['color']],
    ['a wrong type', 'PATCH', '/v2/systems/@me', { description: 5 }, ['description']],
    ['an unknown key', 'PATCH', '/v2/members/robins', { naem: 'Robin' }, ['naem']],
    ['a missing key', 'POST', '/v2/members', { pronouns: 'they/them' }, ['name']],
    ['a privacy key', 'PATCH', '/v2/members/robins', { privacy: { visibility: 'hidden' } }, ['visibility']],
    [
      'an unknown privacy key',
      'PATCH',
      '/v2/members/robins',
      { privacy: { everything: 'private' } },
      ['everything'],
    ],
    ['a part of a list', 'PATCH', '/v2/members/robins', { proxy_tags: [{ prefix: 5 }] }, ['proxy_tags']],
    ['two fields', 'PATCH', '/v2/groups/forest', { color: 'red', name: null }, ['color', 'name']],
  ])('%s', async (_, method, path, body, fields) => {
    const response = await send(method, path, body)

    expect(response.status).toBe(400)
    const error = await response.json()
    expect(error).toEqual({ message: 'Error parsing JSON model', code: 40001, errors: expect.any(Object) })
    expect(Object.keys(error.errors).sort()).toEqual(fields)
    for (const field of fields) expect(error.errors[field]).toContainEqual({ message: expect.any(String) })
    expect(violationsOf(response)).toContainEqual(expect.objectContaining({ location: 'body' }))
    expect(rateLimitOf(response)).toEqual(charged)
  })

  it('says once what is wrong where null is allowed too', async () => {
    const response = await send('PATCH', '/v2/systems/@me', { color: 'red' })

    expect((await response.json()).errors.color).toEqual([
      { message: 'Request body property color must match pattern "^[0-9a-fA-F]{6}$"' },
    ])
  })
})

describe('a body that is wrong as a whole is a bad request', () => {
  it.each([
    ['a list for an object', '/v2/systems/@me', []],
    ['an object for a list', '/v2/systems/@me/switches/c1f7a3d5-2e48-4960-b3da-8f5e6c0b1706/members', {}],
    ['a change of nothing', '/v2/systems/@me', {}],
    ['null', '/v2/systems/@me', null],
    ['a bare number', '/v2/systems/@me', 0],
  ])('%s', async (_, path, body) => {
    const response = await send('PATCH', path, body)

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(badRequest)
    expect(violationsOf(response)).toContainEqual(expect.objectContaining({ location: 'body', path: [] }))
  })

  it('a wrong field, where the operation documents no errors by field', async () => {
    const response = await send('POST', '/v2/systems/@me/switches', { members: 5 })

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(badRequest)
  })

  it('a wrong entry of a list', async () => {
    const response = await send('POST', '/v2/groups/forest/members/add', ['robins', 'ROBIN!'])

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(badRequest)
    expect(violationsOf(response)).toContainEqual(expect.objectContaining({ location: 'body', path: ['1'] }))
  })
})

describe('every operation with a body has it checked', () => {
  const withBody = documentedOperations.filter(({ requestBody }) => requestBody)

  it.each(withBody)('$operationId', async (operation) => {
    const response = await mock.fetch(exampleRequest(operation, { body: '"neither a list nor an object"' }))

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(badRequest)
  })
})

describe('values in path and query', () => {
  it.each([
    ['a number', '/v2/systems/exampl/switches?limit=many', { location: 'query', path: ['limit'] }],
    ['a time', '/v2/systems/exampl/switches?before=yesterday', { location: 'query', path: ['before'] }],
    ['a message id', '/v2/messages/latest', { location: 'path', path: ['messageId'] }],
    ['broken percent-encoding', '/v2/members/%ff', { location: 'path', path: ['memberRef'] }],
  ])('%s that can not be read is a bad request', async (_, path, violation) => {
    const response = await get(path)

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual(badRequest)
    expect(violationsOf(response)).toContainEqual(expect.objectContaining(violation))
  })

  it('are named in the message as in the document', async () => {
    const [violation] = violationsOf(await get('/v2/messages/latest'))

    expect(violation?.message).toContain('parameter messageId must match')
  })
})

describe('a query of another form than the document has, which the server reads all the same, is a bad request', () => {
  it.each([
    ['limt=5', 'limt', 'unknown'],
    ['LIMIT=5', 'LIMIT', 'case'],
    ['limit=5&limit=6', 'limit', 'repeated'],
    ['before=%20', 'before', 'blank'],
    ['limit', 'limit', 'blank'],
  ])('%s', async (query, name, rule) => {
    const response = await get(`/v2/systems/exampl/switches?${query}`)

    expect([response.status, await response.json()]).toEqual([400, badRequest])
    expect(violationsOf(response)).toEqual([
      { location: 'query', path: [name], message: expect.stringContaining(name), rule },
    ])
  })

  it('but for what is meant for the mock', async () => {
    expect((await get('/v2/systems/exampl/switches?__code=200&__dynamic=false')).status).toBe(200)
  })
})

it('a body where the operation has none is a bad request', async () => {
  const response = await send('DELETE', '/v2/members/robins', {})

  expect(response.status).toBe(400)
  expect(violationsOf(response)).toMatchObject([{ location: 'body', path: [], rule: 'unexpectedBody' }])
})

describe('a reference of no known form is one that nobody has, and is not charged', () => {
  it.each([
    ['/v2/systems/x', 'System not found.', 20001, 'systemRef'],
    ['/v2/members/not-a-ref', 'Member not found.', 20002, 'memberRef'],
    ['/v2/groups/0', 'Group not found.', 20004, 'groupRef'],
  ])('%s', async (path, message, code, parameter) => {
    const response = await get(path, { 'User-Agent': null })

    expect(response.status).toBe(404)
    expect(await response.json()).toEqual({ message, code })
    expect(rateLimitOf(response)).toEqual({})
    expect(violationsOf(response)).toContainEqual(
      expect.objectContaining({ location: 'path', path: [parameter] }),
    )
  })

  it.each(['exampl', 'EXA-MPL', '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34', '812340000000000001'])(
    'while %s is one of the known forms',
    async (reference) => {
      expect((await get(`/v2/systems/${reference}`)).status).toBe(200)
    },
  )
})

describe('a missing token', () => {
  it.each(documentedOperations.filter(({ security }) => security.every((scheme) => 'token' in scheme)))(
    'is refused by $operationId, which needs one',
    async (operation) => {
      const request = exampleRequest(operation)
      request.headers.delete('Authorization')
      const response = await mock.fetch(request)

      expect(response.status).toBe(401)
      expect(await response.json()).toEqual(unauthorized)
      expect(rateLimitOf(response)).toEqual(charged)
      expect(violationsOf(response)).toContainEqual(
        expect.objectContaining({ location: 'header', path: ['Authorization'] }),
      )
    },
  )

  it.each(documentedOperations.filter(({ security }) => security.some((scheme) => !('token' in scheme))))(
    'is no problem for $operationId, which anybody may call',
    async (operation) => {
      const request = exampleRequest(operation)
      request.headers.delete('Authorization')

      expect((await mock.fetch(request)).status).toBe(200)
    },
  )

  it.each(['@me', '%40me'])('with %s is refused before anything is charged', async (reference) => {
    const response = await get(`/v2/systems/${reference}`)

    expect(response.status).toBe(401)
    expect(await response.json()).toEqual(unauthorized)
    expect(rateLimitOf(response)).toEqual({})
  })
})

describe('the violations header', () => {
  const token = 'a-token-that-must-stay-secret'

  it('never holds the token, even if the request has it in the wrong places', async () => {
    const body = { [token]: 1, privacy: { [token]: 1 } }
    const response = await send('PATCH', '/v2/members/robins', body, { Authorization: token })

    expect(violationsOf(response)).toHaveLength(2)
    expect(response.headers.get('x-mock-violations')).not.toContain(token)
  })

  it('holds no piece of it either, where the body is the token and no JSON', async () => {
    for (const body of [token, `{"name":${token}}`, `{"name":"Robin",${' '.repeat(40)}${token}`]) {
      const response = await call('PATCH', '/v2/members/robins', {
        headers: { Authorization: token, 'Content-Type': 'application/json' },
        body,
      })

      expect(response.status).toBe(400)
      expect(response.headers.get('x-mock-violations')).not.toContain(token.slice(0, 6))
    }
  })

  it('takes any text, and stays short enough for every client', async () => {
    const body = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`ключ\n${i}${'é'.repeat(500)}`, i]),
    )
    const response = await send('PATCH', '/v2/members/robins', body)

    expect(violationsOf(response)[0]?.path[0]).toContain('ключ\n0')
    expect(response.headers.get('x-mock-violations')?.length).toBeLessThan(5000)
  })
})

describe('what can not be read is refused before the token is looked for, as on the server', () => {
  it('a malformed body', async () => {
    const response = await call('PATCH', '/v2/systems/exampl', {
      headers: { 'Content-Type': 'application/json' },
      body: '{"name":',
    })

    expect(response.status).toBe(400)
  })

  it('a value in the query', async () => {
    expect((await get('/v2/systems/exampl/autoproxy?guild_id=here')).status).toBe(400)
  })
})
