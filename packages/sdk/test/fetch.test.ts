import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createSandbox } from '@pluralkit-openapi/sandbox'
import ky from 'ky'
import nodeFetch from 'node-fetch'
import { createFetch as createOfetch } from 'ofetch'
import * as undici from 'undici'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPluralKit, type Fetch } from '../src/index.js'
import { createClient } from '../src/openapi-fetch/index.js'
import { VirtualClock } from './pacing/virtual-clock.js'
import { observedClient, rejection, token } from './support.js'

const userAgent = 'sdk-tests/1.0 (dev@example.com)'
const base = 'https://api.pluralkit.me/v2'

describe('pk.fetch', () => {
  const client = () => observedClient(() => Response.json({ id: 'exampl' }), { token })

  test('sends who is calling along, and gives a standard response', async () => {
    const { pk, requests } = client()
    const response = await pk.fetch(`${base}/systems/@me`)
    expect(requests[0]?.headers.get('Authorization')).toBe(token)
    expect(requests[0]?.headers.get('User-Agent')).toBe(userAgent)
    expect(response).toBeInstanceOf(Response)
    expect(response.headers.get('Content-Type')).toBe('application/json')
    expect(await response.clone().json()).toEqual({ id: 'exampl' })
    expect(await response.text()).toBe('{"id":"exampl"}')
  })

  test.each([
    ['a URL as text', `${base}/members/robins`],
    ['a URL', new URL(`${base}/members/robins`)],
    ['a path', '/members/robins'],
    ['a request', new Request(`${base}/members/robins`)],
  ])('takes %s', async (_, input) => {
    const { pk, requests } = client()
    await pk.fetch(input)
    expect(requests[0]?.url).toBe(`${base}/members/robins`)
  })

  test.each([
    ['in init', (body: string) => [`${base}/members/robins`, { method: 'PATCH', body }] as const],
    [
      'in a request',
      (body: string) => [new Request(`${base}/members/robins`, { method: 'PATCH', body })] as const,
    ],
  ])('sends the body that stands %s', async (_, args) => {
    const { pk, requests } = client()
    const [input, init] = args('{"pronouns":null}')
    await pk.fetch(input, init)
    expect(requests[0]?.method).toBe('PATCH')
    expect(await requests[0]?.text()).toBe('{"pronouns":null}')
  })

  test('lets the request say who is calling', async () => {
    const { pk, requests } = client()
    await pk.fetch(`${base}/systems/@me`, { headers: { authorization: 'other', 'USER-AGENT': 'other/1.0' } })
    expect(requests[0]?.headers.get('Authorization')).toBe('other')
    expect(requests[0]?.headers.get('User-Agent')).toBe('other/1.0')
  })

  test.each([
    ['https://example.org/v2/systems/@me', 'another server'],
    ['https://api.pluralkit.me/v1/s', 'another version'],
    ['https://api.pluralkit.me/v2/../private', 'a path that leads out'],
    ['https://api.pluralkit.me/v2/%2e%2e/private', 'a path that leads out when decoded'],
    ['https://api.pluralkit.me.example.org/v2/systems/@me', 'a server that is named alike'],
    ['https://api.pluralkit.me/v22/systems', 'a path that begins alike'],
  ])('does not send the token to %s: %s', async (url) => {
    const { pk, requests } = client()
    const error = await rejection(pk.fetch(url))
    expect(error).toBeInstanceOf(TypeError)
    expect(String(error)).toContain(`pk.fetch is for URLs below ${base} only, got `)
    expect(requests).toEqual([])
  })

  test.each([204, 304])('gives a response without a body for %i', async (status) => {
    const { pk } = observedClient(() => new Response(null, { status }))
    const response = await pk.fetch('/members/robins')
    expect(response.status).toBe(status)
    expect(response.body).toBeNull()
  })

  test('gives whatever status there is, and throws only what is no response', async () => {
    const { pk } = observedClient(() => Response.json({ message: 'x', code: 20001 }, { status: 404 }))
    expect((await pk.fetch('/systems/nobody')).status).toBe(404)
    const { pk: offline } = observedClient(() => Promise.reject(new TypeError('fetch failed')))
    expect(await rejection(offline.fetch('/systems/@me'))).toMatchObject({
      name: 'NetworkError',
      operationId: null,
    })
  })

  test('rejects with the reason of its signal, wherever that stands', async () => {
    const { pk } = observedClient(() => new Promise<Response>(() => {}))
    const reason = new Error('changed my mind')
    expect(await rejection(pk.fetch('/systems/@me', { signal: AbortSignal.abort(reason) }))).toBe(reason)
    const controller = new AbortController()
    const request = new Request(`${base}/systems/@me`, { signal: controller.signal })
    const error = rejection(pk.fetch(request))
    controller.abort(reason)
    expect(await error).toBe(reason)
  })

  test('is paced, repeated and given up as all requests are', async () => {
    const clock = new VirtualClock()
    const answers = [() => new Response('', { status: 502 }), () => Response.json({})]
    const { pk, requests } = observedClient(() => answers.shift()?.() ?? new Promise(() => {}), {
      clock,
      retry: {},
      pacing: {},
      totalTimeoutMs: 60_000,
    })
    const response = pk.fetch('/systems/exampl')
    await clock.run(5000)
    expect((await response).status).toBe(200)
    expect(requests).toHaveLength(2)
    const error = rejection(pk.fetch('/systems/exampl'))
    await clock.run(100_000)
    expect(await error).toMatchObject({ name: 'TimeoutError' })
  })

  test('hides the token in what it throws', async () => {
    const { pk } = observedClient(() => Response.json({}), { token })
    expect(String(await rejection(pk.fetch(`https://example.org/${token}`)))).toContain('[token]')
  })
})

describe('the real openapi-fetch on pk.fetch', () => {
  test('knows paths, data and errors, with the token of the client', async () => {
    const sandbox = createSandbox()
    const pk = createPluralKit({ userAgent, fetch: sandbox.fetch, token: sandbox.systems[0]?.token })
    const client = createClient(pk)
    const { data } = await client.GET('/systems/{systemRef}', { params: { path: { systemRef: '@me' } } })
    expect(data?.id).toBe('exampl')
    const { error, response } = await client.GET('/members/{memberRef}', {
      params: { path: { memberRef: 'zzzzz' } },
    })
    expect(error).toEqual({ message: 'Member not found.', code: 20002 })
    expect(response.status).toBe(404)
    const changed = await client.PATCH('/members/{memberRef}', {
      params: { path: { memberRef: 'robins' } },
      body: { pronouns: null },
    })
    expect(changed.data?.pronouns).toBeNull()
  })

  test('runs its middleware', async () => {
    const { pk, requests } = observedClient(() => Response.json({ id: 'exampl' }))
    const client = createClient(pk)
    client.use({
      onRequest: ({ request }) => request.headers.set('Prefer', 'code=200'),
      onResponse: ({ response }) => Response.json({ id: `${response.status}` }),
    })
    const { data } = await client.GET('/systems/{systemRef}', { params: { path: { systemRef: 'exampl' } } })
    expect(requests[0]?.headers.get('Prefer')).toBe('code=200')
    expect(data?.id).toBe('200')
  })

  test('asks for @me in a spelling that pacing counts for the own system', async () => {
    const clock = new VirtualClock()
    const { pk, requests } = observedClient(() => Response.json({}), { clock, pacing: {}, token })
    const client = createClient(pk)
    const read = () => client.GET('/systems/{systemRef}', { params: { path: { systemRef: '@me' } } })
    // Mixed with the methods: if they were counted in two buckets, all would leave at once.
    void Promise.all([...Array(8)].flatMap(() => [read(), pk.systems.get('@me')]))
    await clock.run(1)
    expect(requests.length).toBeLessThan(12)
    await clock.run(5000)
    expect(requests).toHaveLength(16)
  })
})

describe('clients of others on pk.fetch', () => {
  const sandboxClient = () => {
    const sandbox = createSandbox()
    return createPluralKit({ userAgent, fetch: sandbox.fetch, token: sandbox.systems[0]?.token })
  }

  test('ky', async () => {
    const pk = sandboxClient()
    const api = ky.create({ prefixUrl: pk.baseUrl, fetch: pk.fetch, retry: 0 })
    expect(await api.get('systems/@me').json()).toMatchObject({ id: 'exampl' })
    expect(await api.patch('members/robins', { json: { pronouns: null } }).json()).toMatchObject({
      pronouns: null,
    })
  })

  test('ofetch', async () => {
    const pk = sandboxClient()
    const $fetch = createOfetch({ fetch: pk.fetch, Headers, defaults: { baseURL: pk.baseUrl } })
    expect(await $fetch('/systems/@me')).toMatchObject({ id: 'exampl' })
    expect(await $fetch('/members/robins', { method: 'PATCH', body: { pronouns: null } })).toMatchObject({
      pronouns: null,
    })
  })
})

describe('options of the platform', () => {
  afterEach(() => vi.restoreAllMocks())

  /** The init that the platform's fetch was given. */
  async function initOf(
    clientOptions: object,
    send: (pk: ReturnType<typeof createPluralKit>) => Promise<unknown> = (pk) => pk.systems.get('exampl'),
  ) {
    const platform = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({}))
    await send(createPluralKit({ userAgent, ...clientOptions }))
    return platform.mock.calls.at(-1)?.[1] as Record<string, unknown>
  }

  test('of client and request reach its fetch, those of the request first', async () => {
    const cf = { cacheTtl: 60 }
    const init = await initOf({ fetchOptions: { credentials: 'omit', next: { revalidate: 1 } } }, (pk) =>
      pk.systems.get('exampl', { fetchOptions: { next: { revalidate: 60 }, cf } }),
    )
    expect(init).toMatchObject({ credentials: 'omit', next: { revalidate: 60 }, cf })
  })

  test('reach it through pk.fetch and openapi-fetch', async () => {
    const cf = { cacheTtl: 60 }
    expect(await initOf({}, (pk) => pk.fetch('/systems/exampl', { cf } as RequestInit))).toMatchObject({ cf })
    expect(await initOf({ fetchOptions: { cf } }, (pk) => pk.fetch('/systems/exampl'))).toMatchObject({ cf })
  })

  test('can not change what makes a request the one that was meant', async () => {
    const init = await initOf({
      fetchOptions: { method: 'DELETE', redirect: 'follow', headers: { authorization: 'x' }, body: 'x' },
      token,
    })
    expect(init).toMatchObject({ method: 'GET', redirect: 'manual', headers: { authorization: token } })
    expect(init['body']).toBeNull()
  })

  test('let no cache on the way respond, unless another one is asked for', async () => {
    expect(await initOf({})).toMatchObject({ cache: 'no-store' })
    expect(await initOf({ fetchOptions: { cache: 'default' } })).toMatchObject({ cache: 'default' })
    const request = new Request(`${base}/systems/exampl`, { cache: 'reload' })
    expect(await initOf({}, (pk) => pk.fetch(request))).toMatchObject({ cache: 'reload' })
    expect(await initOf({ fetchOptions: { next: { revalidate: 60 } } })).not.toHaveProperty('cache')
  })
})

/** Runs a server on a free port while something is done with it. */
async function serving<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const echo: RequestListener = async (request, response) => {
  const body = await new Response(ReadableStreamOf(request)).text()
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ id: request.method, name: body, tag: request.headers['user-agent'] }))
}

const ReadableStreamOf = (request: IncomingMessage) =>
  new ReadableStream({
    async start(controller) {
      for await (const chunk of request) controller.enqueue(chunk)
      controller.close()
    },
  })

describe("another fetch than the platform's", () => {
  test.each([
    ['undici', undici.fetch],
    ['node-fetch', nodeFetch],
  ])('works: %s', async (_, fetch) => {
    await serving(echo, async (url) => {
      const pk = createPluralKit({
        userAgent,
        baseUrl: `${url}/v2`,
        fetch: fetch as unknown as Fetch,
        timeoutMs: 5000,
      })
      expect(await pk.systems.get('@me')).toMatchObject({ id: 'GET', tag: userAgent })
      expect(await pk.members.update('robins', { pronouns: null })).toEqual({
        id: 'PATCH',
        name: '{"pronouns":null}',
        tag: userAgent,
      })
      const response = await pk.fetch('/systems/@me')
      expect(await response.json()).toMatchObject({ id: 'GET' })
    })
  })

  test('a proxy of undici is used by the client, by a request and by pk.fetch', async () => {
    const proxied: (string | undefined)[] = []
    await serving(echo, async (url) => {
      const proxy = createServer((_, response) => response.writeHead(500).end())
      proxy.on('connect', (request, socket, head) => {
        proxied.push(request.url)
        const { hostname, port } = new URL(url)
        const upstream = connect(Number(port), hostname, () => {
          socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
          upstream.write(head)
          socket.pipe(upstream).pipe(socket)
        })
        upstream.on('error', () => socket.destroy())
        socket.on('error', () => upstream.destroy())
      })
      proxy.listen(0, '127.0.0.1')
      await once(proxy, 'listening')
      const dispatcher = new undici.ProxyAgent(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`)
      try {
        const options = { userAgent, baseUrl: `${url}/v2`, fetch: undici.fetch as unknown as Fetch }
        await createPluralKit({ ...options, fetchOptions: { dispatcher } }).systems.get('exampl')
        expect(proxied).toHaveLength(1)
        await createPluralKit(options).systems.get('exampl', { fetchOptions: { dispatcher } })
        await createPluralKit(options).fetch('/systems/exampl', { dispatcher } as RequestInit)
        expect(proxied.length).toBeGreaterThan(0)
        const withoutProxy = proxied.length
        await createPluralKit(options).systems.get('exampl')
        expect(proxied).toHaveLength(withoutProxy)
      } finally {
        await dispatcher.close()
        proxy.closeAllConnections()
        proxy.close()
      }
    })
  })
})
