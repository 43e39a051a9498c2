import { describe, expect, it } from 'vitest'
import { createMock } from '../src/index.js'
import { call, violationsOf } from './support/mock.js'

const change = '{"pronouns":"they/them"}'
const internalServerError = { message: '500: Internal Server Error', code: 0 }

const patch = (body: BodyInit, contentType: string | null = 'application/json', headers = {}) =>
  call('PATCH', '/v2/members/robins', {
    headers: { Authorization: 'any-token', 'Content-Type': contentType, ...headers },
    body,
  })

describe('content types', () => {
  it.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset=utf-8'])(
    '%s is JSON',
    async (contentType) => {
      expect((await patch(change, contentType)).status).toBe(200)
    },
  )

  it.each([
    // The server takes these, too; the document doesn't.
    'application/json; x=y',
    'text/json',
    'application/merge-patch+json',
    'application/json, text/plain',
    null,
    '',
    'text/plain',
    'application/*',
    '*/*',
    'application/jsonp',
    'application/json; charset=latin1',
  ])('%s is not: 415, before the token and the body are looked at', async (contentType) => {
    const response = await patch('{', contentType, { Authorization: null })

    expect(response.status).toBe(415)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ title: 'Unsupported Media Type', status: 415 })
    expect(violationsOf(response)).toContainEqual(
      expect.objectContaining({ location: 'header', path: ['Content-Type'] }),
    )
  })

  it('do not matter where there is no body', async () => {
    const response = await call('DELETE', '/v2/members/robins', {
      headers: { Authorization: 'any-token', 'Content-Type': 'text/plain' },
    })

    expect(response.status).toBe(204)
  })
})

describe('a body that can not be read', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '  \n'],
    ['an open object', '{"pronouns":'],
    ['an open text', '{"pronouns":"they'],
    ['two values', '{} {}'],
    ['a byte order mark', `\ufeff${change}`],
    ['no JSON at all', 'pronouns=they/them'],
  ])('%s is a bad request', async (_, body) => {
    const response = await patch(body)

    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ message: '400: Bad Request', code: 0 })
    expect(violationsOf(response)).toEqual([
      { location: 'body', path: [], message: expect.stringContaining('not valid JSON'), rule: 'json' },
    ])
  })

  it('bytes that are not UTF-8 are an internal error, as on the server', async () => {
    const response = await patch(Buffer.from([0x22, 0xff, 0x22]))

    expect(response.status).toBe(500)
    expect(await response.json()).toEqual(internalServerError)
  })
})

describe('UTF-16', () => {
  const utf16 = Buffer.from(change, 'utf16le')

  it('is refused, as the document has UTF-8 only', async () => {
    expect((await patch(utf16, 'application/json; charset=utf-16')).status).toBe(415)
    expect((await patch(utf16)).status).toBe(400)
  })

  it('is read by the sandbox if it is declared, as by the server, and only reported', async () => {
    const lenient = await createMock({ limits: false })
    const headers = {
      'User-Agent': 'mock-tests/1.0',
      Authorization: lenient.exampleToken,
      'Content-Type': 'application/json; charset=utf-16',
    }
    const init = { method: 'PATCH', headers, body: utf16 }
    const response = await lenient.fetch(new Request('http://mock/v2/members/robins', init))

    expect([response.status, (await response.json()).pronouns]).toEqual([200, 'they/them'])
    expect(violationsOf(response)).toMatchObject([{ location: 'header', path: ['Content-Type'] }])
  })
})

describe('the size of a body', () => {
  const largest = 30_000_000

  it('may be 30,000,000 bytes', async () => {
    expect((await patch(change.padEnd(largest))).status).toBe(200)
  })

  it.each([
    ['declared', change, { 'Content-Length': String(largest + 1) }],
    ['sent', change.padEnd(largest + 1), {}],
  ])('beyond that is an internal error which ends the connection (%s)', async (_, body, headers) => {
    const response = await patch(body, 'application/json', headers)

    expect(response.status).toBe(500)
    expect(response.headers.get('connection')).toBe('close')
    expect(await response.json()).toEqual(internalServerError)
    expect(violationsOf(response)[0]?.message).toContain('30000000 bytes')
  })
})
