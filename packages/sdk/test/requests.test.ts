import { once } from 'node:events'
import { createServer } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createPluralKit } from '../src/index.js'
import { observedClient, rejection } from './support.js'

describe('references in paths', () => {
  test.each([
    ['@me', '/systems/@me'],
    ['exampl', '/systems/exampl'],
    ['EXA-MPL', '/systems/exampl'],
    ['<@!812340000000000001>', '/systems/812340000000000001'],
    ['5A1E0B9C3D474C629F080E7A6C1D2B34', '/systems/5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'],
    ['5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34', '/systems/5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'],
    ['812340000000000001', '/systems/812340000000000001'],
    ['a/b', '/systems/a%2Fb'],
    ['../members/robins', '/systems/..%2Fmembers%2Frobins'],
    ['a?b#c', '/systems/a%3Fb%23c'],
    ['a b%2F', '/systems/a%20b%252F'],
    ['ü\\', '/systems/%C3%BC%5C'],
    ['$&', '/systems/%24%26'],
    ['{systemRef}', '/systems/%7BsystemRef%7D'],
  ])('%j is sent exact and readable, and stays one segment', async (systemRef, path) => {
    const { pk, requests } = observedClient(() => Response.json({}))
    await pk.systems.get(systemRef)
    expect(requests[0]?.url).toBe(`https://api.pluralkit.me/v2${path}`)
  })

  test.each(['', '.', '..', undefined, null, 81234])(
    '%j would ask for something else, so nothing is sent',
    async (reference) => {
      const { pk, requests } = observedClient(() => Response.json({}))
      const error = await rejection(pk.members.delete(reference as string))
      expect(error).toBeInstanceOf(TypeError)
      expect(String(error)).toContain('`memberRef` must be a')
      expect(requests).toEqual([])
    },
  )
})

test('keys of a query that are undefined are left out', async () => {
  const { pk, requests } = observedClient(() => Response.json([]))
  await pk.switches.list('@me', {
    query: { before: '2026-11-20T18:30:00.123456Z', limit: undefined },
  })
  expect(requests[0]?.url).toBe(
    'https://api.pluralkit.me/v2/systems/@me/switches?before=2026-11-20T18%3A30%3A00.123456Z',
  )
})

test('a body is sent as JSON, null included', async () => {
  const { pk, requests } = observedClient(() => Response.json({}))
  await pk.members.update('robins', { pronouns: null })
  expect(requests[0]?.headers.get('Content-Type')).toBe('application/json')
  expect(await requests[0]?.text()).toBe('{"pronouns":null}')
})

test('a request without a body does not claim to have one', async () => {
  const { pk, requests } = observedClient(() => Response.json({}))
  await pk.systems.get('@me')
  expect(requests[0]?.headers.has('Content-Type')).toBe(false)
})

test('the server is told the length of a body, so that it can notice one that is cut off', async () => {
  let headers: NodeJS.Dict<string | string[]> = {}
  const server = createServer((request, response) => {
    headers = request.headers
    response.setHeader('Content-Type', 'application/json').end('{}')
  }).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl: `http://127.0.0.1:${port}/v2` })
    await pk.members.update('robins', { pronouns: 'they' })
    expect(headers['content-length']).toBe('19')
    expect(headers['user-agent']).toBe('sdk-tests/1.0')
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

describe('an answer without content', () => {
  const noContent = () => new Response(null, { status: 204 })

  test('is null for the fronters of a system that has no switch yet', async () => {
    expect(await observedClient(noContent).pk.switches.getFronters('@me')).toBeNull()
  })

  test('is undefined for deletions and for changes of lists', async () => {
    const { pk } = observedClient(noContent)
    expect(await pk.members.delete('robins')).toBeUndefined()
    expect(await pk.groups.overwriteMembers('forest', [])).toBeUndefined()
  })
})

describe('withResponse', () => {
  const answer = () => Response.json({ id: 'exampl' }, { headers: { 'X-RateLimit-Remaining': '8' } })

  test('gives the data, the status and the headers', async () => {
    const { data, response } = await observedClient(answer).pk.systems.get('@me').withResponse()
    expect(data.id).toBe('exampl')
    expect(response.status).toBe(200)
    expect(response.headers.get('X-RateLimit-Remaining')).toBe('8')
  })

  test('belongs to a plain promise: one request, and chains are plain promises too', async () => {
    const { pk, requests } = observedClient(answer)
    const promise = pk.systems.get('@me')
    expect(promise).toBeInstanceOf(Promise)
    expect(await promise).toEqual((await promise.withResponse()).data)
    expect(promise.then()).not.toHaveProperty('withResponse')
    expect(requests).toHaveLength(1)
  })

  test('fails with the error of the request, once', async () => {
    const unhandled: unknown[] = []
    const collect = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', collect)
    try {
      const { pk } = observedClient(() => new Response('', { status: 500 }))
      const error = await rejection(pk.systems.get('@me').withResponse())
      expect(error).toHaveProperty('status', 500)
      await new Promise((resolve) => setImmediate(resolve))
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', collect)
    }
  })
})

describe('a request that its caller aborts', () => {
  test('is rejected with the reason of the signal', async () => {
    const controller = new AbortController()
    const { pk } = observedClient(
      (request) =>
        new Promise((_, reject) => {
          request.signal.addEventListener('abort', () => reject(request.signal.reason))
        }),
    )
    const promise = pk.systems.get('@me', { signal: controller.signal })
    const reason = new Error('changed my mind')
    controller.abort(reason)
    expect(await rejection(promise)).toBe(reason)
  })

  test('before it was sent is not sent by the platform', async () => {
    const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl: 'http://127.0.0.1:1/v2' })
    const error = await rejection(pk.systems.get('@me', { signal: AbortSignal.abort() }))
    expect(error).toHaveProperty('name', 'AbortError')
  })
})

test('references in bodies are written exactly, as the server looks nothing else up there', async () => {
  const { pk, requests } = observedClient(({ method }) =>
    method === 'POST' ? new Response(null, { status: 204 }) : Response.json({}),
  )
  await pk.groups.addMembers('FOR-EST', ['ROB-INS', 'robins', '7C2D9E4015AB4B8E8A6391F0C4D7E522'])
  await pk.systems.updateAutoproxy(
    '@me',
    { autoproxy_mode: 'member', autoproxy_member: 'JUN-IPR' },
    { query: { guild_id: '1' } },
  )
  expect(await requests[0]?.text()).toBe('["robins","7c2d9e40-15ab-4b8e-8a63-91f0c4d7e522"]')
  expect(await requests[1]?.text()).toBe('{"autoproxy_mode":"member","autoproxy_member":"junipr"}')
})
