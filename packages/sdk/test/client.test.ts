import { describe, expect, test, vi } from 'vitest'
import { createPluralKit } from '../src/index.js'
import { observedClient } from './support.js'

const userAgent = 'my-app/1.0 (me@example.org)'

test('requests go to the public API, through the platform fetch of the moment', async () => {
  const pk = createPluralKit({ userAgent })
  const platform = vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json({ id: 'exampl' }))
  try {
    expect((await pk.systems.get('exampl')).id).toBe('exampl')
    const request = new Request(...(platform.mock.calls[0] ?? ['']))
    expect(request.url).toBe('https://api.pluralkit.me/v2/systems/exampl')
    expect(request.headers.get('User-Agent')).toBe(userAgent)
  } finally {
    platform.mockRestore()
  }
})

test.each(['http://127.0.0.1:4010/v2', 'http://127.0.0.1:4010/v2/'])(
  'requests go to another base URL: %s',
  async (baseUrl) => {
    const { pk, requests } = observedClient(() => Response.json({}), { baseUrl })
    await pk.systems.get('exampl')
    expect(requests[0]?.url).toBe('http://127.0.0.1:4010/v2/systems/exampl')
  },
)

describe('plain http', () => {
  test.each([
    'http://api.example.org/v2',
    'http://10.0.0.1/v2',
    'http://127.example.org',
    'http://localhost.example.org',
  ])('is refused: %s', (baseUrl) => {
    expect(() => createPluralKit({ userAgent, baseUrl })).toThrow(
      /would show the token.*allowInsecureHttp: true/,
    )
    expect(() => createPluralKit({ userAgent, baseUrl, allowInsecureHttp: true })).not.toThrow()
  })

  test.each(['http://localhost:4010/v2', 'http://api.localhost', 'http://127.0.0.2', 'http://[::1]:80/v2'])(
    'is fine on this machine: %s',
    (baseUrl) => {
      expect(() => createPluralKit({ userAgent, baseUrl })).not.toThrow()
    },
  )
})

test.each(['', '/v2', 'api.pluralkit.me/v2', 'ftp://api.pluralkit.me'])(
  'a base URL that is none is refused: %j',
  (baseUrl) => {
    expect(() => createPluralKit({ userAgent, baseUrl })).toThrow('`baseUrl` must be an http(s) URL')
  },
)

test.each([
  'https://secret@api.pluralkit.me',
  'https://:secret@api.pluralkit.me',
  'https://api.pluralkit.me?x',
  'https://api.pluralkit.me#x',
])('a base URL with more than a path is refused, and not printed: %s', (baseUrl) => {
  const create = () => createPluralKit({ userAgent, baseUrl })
  expect(create).toThrow('of host and path, such as https:')
  expect(create).not.toThrow('secret')
})

test('a client without userAgent is refused', () => {
  expect(() => Reflect.apply(createPluralKit, undefined, [{}])).toThrow(
    '`userAgent` must be your program and how to reach you',
  )
})
