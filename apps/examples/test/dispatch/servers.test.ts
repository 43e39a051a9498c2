import { once } from 'node:events'
import { connect } from 'node:net'
import { signTestEvent } from '@pluralkit-openapi/sdk/dispatch'
import { expect } from 'vitest'
import { test as base, signingToken } from '../support/program-test.js'
import type { RunningProgram } from '../support/run-program.js'

// Real processes, real ports, and the sandbox as the sender.

interface Receiver {
  program: RunningProgram
  url: string
}

const test = base.extend<{ receive(name: string, env?: Record<string, string>): Promise<Receiver> }>({
  receive: async ({ start }, use) => {
    await use(async (name, env = {}) => {
      const program = start(name, [], { PORT: '0', ...env })
      const [url] = await program.prints(/http:\S+\/dispatch/)
      return { program, url }
    })
  },
})

const servers = [
  'dispatch/node-http',
  'dispatch/express',
  'dispatch/fastify',
  'dispatch/hono',
  '../test/dispatch/serve-worker',
]

const statusOf = async (request: Request) => {
  const response = await fetch(request)
  await response.text()
  return response.status
}

test.for(servers)('%s is accepted as a webhook, and hears of changes', async (name, { receive, server }) => {
  const { program, url } = await receive(name)
  await server.sandbox.control.setWebhook({ url, token: signingToken })
  await program.prints(/^The address is being set\.$/m)
  await server.write('POST', '/systems/@me/switches', { members: ['ashley', 'robins'] })
  await program.prints(/^A switch was logged, with 2 members\.$/m)
  await server.write('PATCH', '/members/robins', { pronouns: 'it/its' })
  await program.prints(/^Look at member [0-9a-f-]{36}, it may have changed\.$/m)
  const deliveries = await server.sandbox.settled()
  expect(deliveries.map(({ type, status }) => `${type} ${status}`)).toEqual([
    'PING 200',
    'PING 401',
    'CREATE_SWITCH 200',
    'UPDATE_MEMBER 200',
  ])
})

test.for(servers)(
  '%s takes nothing but events with the right token, whatever it is sent',
  async (name, { receive }) => {
    const { program, url } = await receive(name)
    const post = (body: BodyInit, type = 'application/json') =>
      new Request(url, { method: 'POST', headers: { 'Content-Type': type }, body })
    const ping = (token: string) => signTestEvent({ type: 'PING' }, token, url)

    for (const token of ['', 'x', signingToken.slice(1), `${signingToken}=`, signingToken.toLowerCase()])
      expect(await statusOf(ping(token))).toBe(401)
    for (let time = 0; time < 5; time++) expect(await statusOf(ping(signingToken))).toBe(200)
    expect(await statusOf(new Request(url))).toBe(405)
    expect(await statusOf(post('{}', 'text/plain'))).toBe(415)
    expect(await statusOf(post('{"type"'))).toBe(400)
    expect(await statusOf(post(''))).toBe(400)

    const start = `{"type":"PING","signing_token":"${signingToken}","x":"`
    const long = (bytes: number) => `${start}${'x'.repeat(bytes - start.length - 2)}"}`
    expect(await statusOf(post(long(1_000_000)))).toBe(200)
    expect(await statusOf(post(long(1_000_001)))).toBe(413)
    expect(await statusOf(post(long(5_000_000)))).toBe(413)

    await fetch(signTestEvent({ type: 'UPDATE_EVERYTHING' }, signingToken, url))
    await program.prints(/^There is a new kind of event: UPDATE_EVERYTHING$/m)
    expect(program.output.match(/^The address is being set\.$/gm)).toHaveLength(6)
  },
)

test.describe('a sender that waits long enough for a busy machine', () => {
  test.override('sandboxOptions', { dispatch: { timeoutMs: 60_000 } })

  test('a thousand events in a burst are all answered and handled, each once', async ({
    receive,
    server,
  }) => {
    const { program, url } = await receive('dispatch/node-http')
    await server.sandbox.control.setWebhook({ url, token: signingToken })
    const change = (count: number) => server.write('PATCH', '/members/robins', { pronouns: `${count}` })
    await Promise.all(Array.from({ length: 1000 }, (_, count) => change(count)))
    const deliveries = await server.sandbox.settled()
    const updates = deliveries.filter(({ type }) => type === 'UPDATE_MEMBER')
    expect(new Set(updates.map(({ status, error }) => error ?? status))).toEqual(new Set([200]))
    await expect.poll(() => program.output.match(/^Look at member/gm)?.length, { timeout: 30_000 }).toBe(1000)
    // The sandbox tells of the last thousand deliveries, PINGs among them.
    expect(updates).toHaveLength(1000)
  })
})

test('a slow handler with early answers holds up no event', async ({ receive, server }) => {
  const { program, url } = await receive('../test/dispatch/slow-server', { ACK: 'early' })
  await server.sandbox.control.setWebhook({ url, token: signingToken })
  for (let count = 0; count < 50; count++)
    await server.write('PATCH', '/members/robins', { pronouns: `${count}` })
  const deliveries = await server.sandbox.settled()
  expect(deliveries.slice(2).map(({ status }) => status)).toEqual(Array(50).fill(200))
  expect(program.output).not.toContain('handled')
  await fetch(new URL('/release', url))
  await program.prints(/^handled 50$/m)
})

test.describe('a sender that gives up after a tenth of a second', () => {
  test.override('sandboxOptions', { dispatch: { timeoutMs: 100 } })

  test('a slow handler with late answers does all of its work, although nobody waits for the answer', async ({
    receive,
    server,
  }) => {
    const { program, url } = await receive('../test/dispatch/slow-server')
    const { control } = server.sandbox
    await expect
      .poll(() =>
        control.setWebhook({ url, token: signingToken }).then(
          ({ url }) => url,
          () => '',
        ),
      )
      .toBe(url)
    for (let count = 0; count < 5; count++)
      await server.write('PATCH', '/members/robins', { pronouns: `${count}` })
    await program.prints(/^begun 5$/m)
    const given = { status: null, error: 'no answer within 100 ms' }
    expect((await server.sandbox.settled()).slice(-5)).toMatchObject(Array(5).fill(given))
    await fetch(new URL('/release', url))
    await program.prints(/^handled 5$/m)
  })
})

test('a sender that stops in the middle of an event does no harm', async ({ receive }) => {
  const { program, url } = await receive('dispatch/node-http')
  const { port, pathname } = new URL(url)
  for (const sent of [
    'POST',
    `POST ${pathname} HTTP/1.1\r\nHost: x\r\n`,
    `POST ${pathname} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type":"PING",`,
  ]) {
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    await new Promise((resolve) => socket.write(sent, resolve))
    socket.destroy()
    await once(socket, 'close')
  }
  expect(await statusOf(signTestEvent({ type: 'PING' }, signingToken, url))).toBe(200)
  await program.prints(/The address is being set/)
})

test('a server without a token says what is missing', async ({ start }) => {
  const program = start('dispatch/node-http', [], { PLURALKIT_SIGNING_TOKEN: '' })
  await program.prints(/signingToken.? must be strings as the bot showed them/)
})
