import { describe, expect, test, vi } from 'vitest'
import { createSandbox, type Delivery, type SandboxOptions } from '../src/index.js'
import { clientOf, document, open } from './support/client.js'
import { checking, startEndpoint } from './support/endpoint.js'

const uuid = '11111111-1111-4111-8111-111111111111'
const signingToken = 's'.repeat(64)

/** A system whose webhook is at an address. */
function openWith(url: string, options: SandboxOptions = {}) {
  const system = { uuid, webhook_url: url }
  const seed = {
    systems: [
      { token: 'token', webhook_token: signingToken, system, members: [{ id: 'robins', name: 'Robin' }] },
    ],
  }
  return open({ seed, ...options }, 'token')
}

const sometimes = (delayMs: number) => new Promise((resolve) => setTimeout(resolve, delayMs))

describe('an event', () => {
  test('is posted to an address of this machine as the server posts it, and told as it was sent', async () => {
    const { url, received } = await startEndpoint()
    const { sandbox, own } = openWith(url)
    await own.patch('/systems/@me', { name: 'New', tag: null })
    const deliveries = await sandbox.settled()

    expect(deliveries).toEqual([
      { type: 'UPDATE_SYSTEM', url, status: 200, error: null, durationMs: expect.any(Number) },
    ])
    const [{ method, headers, body } = { method: '', headers: {}, body: '' }] = received
    expect(method).toBe('POST')
    const userAgent = document.components.parameters.DispatchUserAgent
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': userAgent.schema.const,
    })
    expect(body).toBe(
      `{"type":"UPDATE_SYSTEM","signing_token":"${signingToken}","system_id":"${uuid}","id":null,"data":{"name":"New","tag":null}}`,
    )
    expect(sandbox.dispatched).toEqual([{ url, payload: JSON.parse(body) }])
  })

  test('holds up nobody: the API answers before it has arrived', async () => {
    let answerEvent = () => {}
    const { url, received } = await startEndpoint((_, response) => {
      answerEvent = () => response.end()
    })
    const { sandbox, own } = openWith(url)
    expect((await own.patch('/systems/@me', { name: 'New' })).status).toBe(200)
    let isSettled = false
    const settled = sandbox.settled().then(() => {
      isSettled = true
    })
    await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
    expect(isSettled).toBe(false)
    answerEvent()
    await settled
  })

  test.each([
    ['is not sent again when it is refused', 500],
    ['is not sent on when the address says that it has moved', 302],
  ])('%s', async (_, status) => {
    const { url, received } = await startEndpoint((_, response) =>
      response.writeHead(status, { Location: '/elsewhere' }).end(),
    )
    const { sandbox, own } = openWith(url)
    await own.patch('/systems/@me', { name: 'New' })
    expect(await sandbox.settled()).toMatchObject([{ status, error: null }])
    expect(received).toHaveLength(1)
  })

  test('that is not answered in time is given up, and so is one whose answer never ends', async () => {
    const silent = await startEndpoint(() => {})
    const endless = await startEndpoint((_, response) => {
      response.write('x')
    })
    for (const { url } of [silent, endless]) {
      const { sandbox, own } = openWith(url, { dispatch: { timeoutMs: 50 } })
      await own.patch('/systems/@me', { name: 'New' })
      expect(await sandbox.settled()).toMatchObject([{ status: null, error: 'no answer within 50 ms' }])
    }
  })

  test('for an address where nobody listens is told so, and the next one is sent all the same', async () => {
    const { url, server } = await startEndpoint()
    server.close()
    const { sandbox, own } = openWith(url)
    await own.patch('/systems/@me', { name: 'New' })
    await own.patch('/systems/@me', { name: 'Newer' })
    const refused = { status: null, error: 'ECONNREFUSED' }
    expect(await sandbox.settled()).toMatchObject([refused, refused])
  })
})

describe('where events go', () => {
  const errorFor = async (url: string, options: SandboxOptions = {}) => {
    const fetchSpy = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response())
    try {
      const { sandbox, own } = openWith(url, options)
      await own.patch('/systems/@me', { name: 'New' })
      const [delivery] = await sandbox.settled()
      expect(sandbox.dispatched).toHaveLength(1)
      return fetchSpy.mock.calls.length > 0 ? 'sent' : delivery?.error
    } finally {
      fetchSpy.mockRestore()
    }
  }

  test.each([
    'http://localhost:3000/',
    'https://127.0.0.1/',
    'http://127.9.9.9/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://[::1]:80/',
    'http://app.localhost/',
  ])('to this machine: %s', async (url) => expect(await errorFor(url)).toBe('sent'))

  test.each([
    'https://example.org/hook',
    'http://127.0.0.1.example.org/',
    'http://localhost.example.org/',
    'http://example.org/localhost',
    'http://localhost@example.org/',
    'http://192.168.0.1/',
    'http://[::ffff:8.8.8.8]/',
    'http://0.0.0.0/',
  ])('and nowhere else: %s', async (url) => {
    expect(await errorFor(url)).toBe(
      `not sent. The sandbox posts events to this machine only, and not to ${new URL(url).hostname} (dispatch.reach).`,
    )
  })

  test('elsewhere when that was asked for, and to no address when that was', async () => {
    expect(await errorFor('https://example.org/', { dispatch: { reach: 'anywhere' } })).toBe('sent')
    expect(await errorFor('http://localhost/', { dispatch: { reach: 'nowhere' } })).toMatch(
      /^not sent\. .* nowhere/,
    )
  })

  test.each([
    ['', 'not sent. "" is no address.'],
    ['file:///etc/passwd', 'not sent. "file:///etc/passwd" is no address on https or http.'],
  ])('not to %j', async (url, error) => {
    expect(await errorFor(url, { dispatch: { reach: 'anywhere' } })).toBe(error)
  })

  test('to a handler without a port, whatever the address', async () => {
    const requests: unknown[] = []
    const dispatch = async (request: Request) => {
      requests.push([request.url, request.headers.get('User-Agent'), (await request.json()).type])
      return new Response(null, { status: 204 })
    }
    const { sandbox, own } = openWith('https://example.org/hook', { dispatch })
    await own.patch('/members/robins', { name: 'Wren' })
    expect(await sandbox.settled()).toMatchObject([{ type: 'UPDATE_MEMBER', status: 204 }])
    expect(requests).toEqual([
      ['https://example.org/hook', expect.stringMatching(/^PluralKit Dispatch/), 'UPDATE_MEMBER'],
    ])
  })

  test('to a handler that throws or never answers without harm to anybody', async () => {
    const failing = openWith('https://example.org/', {
      dispatch: () => Promise.reject(new Error('no handler')),
    })
    await failing.own.patch('/systems/@me', { name: 'x' })
    expect(await failing.sandbox.settled()).toMatchObject([{ status: null, error: 'no handler' }])
    const hanging = openWith('https://example.org/', {
      dispatch: { handler: () => new Promise(() => {}), timeoutMs: 20 },
    })
    await hanging.own.patch('/systems/@me', { name: 'x' })
    expect(await hanging.sandbox.settled()).toMatchObject([{ error: 'no answer within 20 ms' }])
  })
})

test('settled waits for the events that events lead to', async () => {
  let left = 3
  const sandbox = createSandbox({
    limits: 'off',
    seed: { systems: [{ token: 'token', system: { webhook_url: 'https://example.org/' } }] },
    dispatch: async () => {
      await sometimes(5)
      if (left-- > 0) await clientOf(sandbox, 'token').patch('/systems/@me', { name: `${left}` })
      return new Response()
    },
  })
  await clientOf(sandbox, 'token').patch('/systems/@me', { name: 'first' })
  expect(await sandbox.settled()).toHaveLength(4)
})

test.each([
  [
    'throw',
    () => {
      throw new Error('no log')
    },
  ],
  ['reject', () => Promise.reject(new Error('no log'))],
])('callbacks about events and deliveries that %s stop nothing', async (_, broken) => {
  const { sandbox, own } = openWith('https://example.org/', {
    onDispatch: broken,
    dispatch: { handler: async () => new Response(), onDelivery: broken },
  })
  await own.patch('/systems/@me', { name: 'x' })
  await own.patch('/systems/@me', { name: 'y' })
  expect(await sandbox.settled()).toMatchObject([{ status: 200 }, { status: 200 }])
})

test('a reset forgets what has arrived and gives up what is under way', async () => {
  const { url, received } = await startEndpoint(() => {})
  const told: Delivery[] = []
  const { sandbox, own } = openWith(url, { dispatch: { onDelivery: (delivery) => told.push(delivery) } })
  await own.patch('/systems/@me', { name: 'x' })
  await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
  sandbox.reset()
  expect([await sandbox.settled(), told]).toEqual([[], []])
})

describe('unreliable events', () => {
  const created = async (options: SandboxOptions) => {
    const { sandbox, own } = openWith('https://example.org/', options)
    for (let count = 0; count < 100; count++) await own.post('/members', { name: `Member ${count}` })
    await own.patch('/members/robins', { name: 'Wren' })
    return sandbox.dispatched.map(({ payload }) => payload.type)
  }

  test('about two thirds of the creations are lost when asked for, the same ones for the same number, and nothing else', async () => {
    const types = await created({ random: 5, dispatch: { loseCreations: true } })
    expect(types.at(-1)).toBe('UPDATE_MEMBER')
    expect(types.length).toBeGreaterThan(20)
    expect(types.length).toBeLessThan(55)
    expect(await created({ random: 5, dispatch: { loseCreations: true } })).toEqual(types)
    expect(await created({ random: 5 })).toHaveLength(101)
  })

  test('events overtake each other when asked for, and none is lost', async () => {
    const order: string[] = []
    const { sandbox, own } = openWith('https://example.org/', {
      random: 7,
      dispatch: async (request) => {
        order.push((await request.json()).data.name)
        return new Response()
      },
    })
    const rename = async (names: string[]) => {
      for (const name of names) await own.patch('/systems/@me', { name })
      await sandbox.settled()
      return order.splice(0)
    }
    const names = [...'abcdefghij']
    expect(await rename(names)).toEqual(names)
    await sandbox.control.changeDispatch({ shuffle: true })
    const shuffled = await rename(names)
    expect(shuffled).not.toEqual(names)
    expect([...shuffled].sort()).toEqual(names)
    expect(
      sandbox.dispatched.slice(-10).map(({ payload }) => (payload.data as { name: string }).name),
    ).toEqual(names)
    sandbox.reset()
    expect(await rename(names)).toEqual(names)
  })
})

describe('a webhook', () => {
  test('is set with a new token by two PINGs as the bot sends them, and then gets the events', async () => {
    const { url, received } = await startEndpoint(checking())
    const { sandbox, own } = open()
    const webhook = await sandbox.control.setWebhook({ url })
    expect(webhook).toEqual({ url, token: expect.stringMatching(/^[A-Za-z0-9+/]{64}$/) })
    const system = (await own.get('/systems/@me')).json
    expect(system.webhook_url).toBe(url)
    expect(received.map(({ json }) => json)).toEqual([
      { type: 'PING', signing_token: webhook.token, system_id: system.uuid },
      { type: 'PING', signing_token: expect.stringMatching(/^[A-Za-z0-9+/]{64}$/), system_id: system.uuid },
    ])
    expect(received[1]?.json.signing_token).not.toBe(webhook.token)

    await own.patch('/members/robins', { pronouns: 'it/its' })
    expect(await sandbox.settled()).toMatchObject([
      { status: 200 },
      { status: 401 },
      { type: 'UPDATE_MEMBER', status: 200 },
    ])
    expect(sandbox.dispatched).toMatchObject([
      { url, payload: { type: 'UPDATE_MEMBER', signing_token: webhook.token } },
    ])
  })

  test('takes the token that its address knows already, for the system that is named', async () => {
    const { url } = await startEndpoint(checking('mine'))
    const seed = { systems: [{}, { token: 'token', system: { id: 'second' } }] }
    const { sandbox, own } = open({ seed }, 'token')
    expect(await sandbox.control.setWebhook({ url, token: 'mine', system: 'second' })).toEqual({
      url,
      token: 'mine',
    })
    await own.patch('/systems/@me', { name: 'x' })
    expect(sandbox.dispatched).toMatchObject([{ payload: { signing_token: 'mine' } }])
  })

  test('is taken away, and then there are no events', async () => {
    const { url } = await startEndpoint(checking())
    const { sandbox, own } = open()
    await sandbox.control.setWebhook({ url })
    await sandbox.control.removeWebhook()
    await own.patch('/members/robins', { pronouns: 'it/its' })
    expect((await own.get('/systems/@me')).json.webhook_url).toBeNull()
    expect(sandbox.dispatched).toEqual([])
    await expect(sandbox.control.removeWebhook('nobody')).rejects.toMatchObject({
      status: 404,
      path: 'system',
    })
  })

  test.each([
    [
      'answers everything with 200',
      [200, 200],
      'The PING with a wrong token to URL was answered with 200 and "the body". It has to be answered with exactly 401.',
    ],
    [
      'answers everything with 401',
      [401, 401],
      'The PING with the right token to URL was answered with 401 and "the body". It has to be answered with exactly 200. Give the token that the address expects as "token".',
    ],
    [
      'says 204 where 200 is meant',
      [204, 401],
      'The PING with the right token to URL was answered with 204. It has to be answered with exactly 200.',
    ],
    [
      'says 403 where 401 is meant',
      [200, 403],
      'The PING with a wrong token to URL was answered with 403 and "the body". It has to be answered with exactly 401.',
    ],
    [
      'has moved',
      [301, 301],
      'The PING with the right token to URL was answered with 301 and "the body". It has to be answered with exactly 200. Redirects are not followed.',
    ],
  ])('is refused, and nothing changes, where the address %s', async (_, statuses, message) => {
    let count = 0
    const { url } = await startEndpoint((_, response) =>
      response.writeHead(statuses[count++] ?? 500).end('the\n  body '),
    )
    const { sandbox, own } = open()
    await expect(sandbox.control.setWebhook({ url })).rejects.toMatchObject({
      status: 400,
      path: 'url',
      message: message.replace('URL', url),
    })
    expect((await own.get('/systems/@me')).json.webhook_url).toBeNull()
  })

  test('is refused with a reason where nobody answers, without telling the token that somebody echoes', async () => {
    const { url, server } = await startEndpoint(({ json }, response) =>
      response.writeHead(400).end(`no ${json.signing_token}`),
    )
    const { sandbox } = open()
    await expect(sandbox.control.setWebhook({ url, token: 'secret' })).rejects.toThrow(
      /answered with 400 and "no \[token\]"/,
    )
    server.closeAllConnections()
    server.close()
    await expect(sandbox.control.setWebhook({ url })).rejects.toThrow(
      / failed: ECONNREFUSED\. It has to be answered with exactly 200\.$/,
    )
  })

  test.each([
    [{ url: 'hook' }, /"hook" is no address/],
    [{ url: 'https://example.org/' }, /to this machine only/],
    [{ url: 'https://discord.com/api/webhooks/1/x' }, /refuses Discord's own webhooks/],
    [{ url: 'https://ptb.discord.com/api/v10/webhooks/1/x' }, /refuses Discord's own webhooks/],
    [{ url: 'http://localhost/', system: 'nobody' }, /There is no system "nobody"/],
    [{ url: 5 } as unknown as { url: string }, /^url has to be string/],
    [{} as { url: string }, /lacks the key "url"/],
  ])('is refused for %j', async (request, message) => {
    await expect(open().sandbox.control.setWebhook(request)).rejects.toThrow(message)
  })

  test('is set over HTTP, too, and a broken body is refused', async () => {
    const { url } = await startEndpoint(checking())
    const { sandbox } = open()
    const call = (method: string, body?: string) =>
      sandbox.fetch(
        new Request('http://localhost/_sandbox/webhook', { method, ...(body !== undefined && { body }) }),
      )
    expect(await (await call('POST', JSON.stringify({ url }))).json()).toMatchObject({
      url,
      token: expect.any(String),
    })
    expect((await call('DELETE')).status).toBe(204)
    expect((await call('DELETE', '{"sytem":"x"}')).status).toBe(400)
    expect((await call('POST', '{')).status).toBe(400)
  })
})
