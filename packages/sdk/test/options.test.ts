import { describe, expect, test } from 'vitest'
import { createPluralKit } from '../src/index.js'
import { observedClient, rejection, token } from './support.js'

const client = () => observedClient(() => Response.json({}))

/** Calls a method as JavaScript would that no compiler has seen. */
const untyped = (method: unknown, ...args: unknown[]) =>
  (method as (...args: unknown[]) => Promise<unknown>)(...args)

describe('an option that does not exist is a TypeError, and nothing is sent', () => {
  test.each([
    ['misspelt', { signl: AbortSignal.abort() }, 'getSystem has no option `signl`. Did you mean `signal`?'],
    ['of another case', { timeoutms: 5 }, 'getSystem has no option `timeoutms`. Did you mean `timeoutMs`?'],
    ['like no other', { colour: 'red' }, 'getSystem has no option `colour`.'],
    ['a query of an operation without one', { query: {} }, 'getSystem has no option `query`.'],
    ['a signal in place of the options', AbortSignal.abort(), 'getSystem has no option `aborted`.'],
    [
      'one level down',
      { retry: { maxRetrys: 1 } },
      '`retry` has no option `maxRetrys`. Did you mean `maxRetries`?',
    ],
    ['something else', 'now', 'The options of getSystem must be an object, got "now".'],
  ])('%s', async (_, options, message) => {
    const { pk, requests } = client()
    const error = await rejection(untyped(pk.systems.get, '@me', options))
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toContain(message)
    expect(requests).toEqual([])
  })

  test.each([
    ['beside the query', { limit: 10 }, '`limit` belongs in `query`: { query: { limit: … } }.'],
    [
      'misspelt in the query',
      { query: { befor: 'x' } },
      '`query` has no option `befor`. Did you mean `before`?',
    ],
    ['a query that is none', { query: 10 }, 'The options of `query` must be an object, got 10.'],
  ])('a parameter of the query: %s', async (_, options, message) => {
    const { pk, requests } = client()
    const error = await rejection(untyped(pk.switches.list, '@me', options))
    expect((error as TypeError).message).toBe(message)
    expect(requests).toEqual([])
  })

  test('of the client', () => {
    const create = () => untyped(createPluralKit, { userAgent: 'my-app/1.0', tokn: 'secret' })
    expect(create).toThrow('createPluralKit has no option `tokn`. Did you mean `token`?')
    expect(create).not.toThrow('secret')
  })
})

describe('headers', () => {
  const sent = async (clientHeaders: HeadersInit, requestHeaders?: HeadersInit) => {
    const { pk, requests } = observedClient(() => Response.json({}), { token, headers: clientHeaders })
    await pk.members.update('robins', { tts: true }, { headers: requestHeaders })
    return requests[0]?.headers ?? new Headers()
  }

  test('of the client go with every request, and those of a request replace them in any case', async () => {
    expect((await sent({ Prefer: 'code=404' })).get('prefer')).toBe('code=404')
    expect((await sent({ Prefer: 'code=404' }, { PREFER: 'code=403' })).get('prefer')).toBe('code=403')
    expect((await sent(new Headers({ prefer: 'a' }), [['Prefer', 'b']])).get('prefer')).toBe('b')
  })

  test('replace the token of the client, where they would make one header of two otherwise', async () => {
    expect((await sent({}, { authorization: 'other' })).get('Authorization')).toBe('other')
    expect((await sent({ authorization: 'other' })).get('Authorization')).toBe(token)
  })

  test('replace the content type and the User-Agent', async () => {
    const headers = await sent(
      {},
      { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'x/1.0' },
    )
    expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
    expect(headers.get('User-Agent')).toBe('x/1.0')
  })

  test('a token that stands in them is hidden like any other', async () => {
    const { pk } = observedClient((request) => new Response(request.headers.get('Authorization')))
    const error = await rejection(pk.systems.get('@me', { headers: { authorization: token } }))
    expect(String(error)).toContain('[token]')
    expect(String(error)).not.toContain(token)
  })
})
