import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { createPluralKit, isPluralKitError, type PluralKitOptions, type Sent } from '../src/index.js'
import { VirtualClock } from './pacing/virtual-clock.js'
import { observedClient, rejection } from './support.js'

const system = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more })
const failed = (cause: Error) => new TypeError('fetch failed', { cause })

describe('a failure says whether the request has left', () => {
  test.each<[string, Sent, unknown]>([
    ['refused', 'no', failed(system('ECONNREFUSED', { syscall: 'connect' }))],
    [
      'refused at all addresses',
      'no',
      failed(Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' })),
    ],
    ['no such host', 'no', failed(system('ENOTFOUND', { syscall: 'getaddrinfo' }))],
    ['not connected in time', 'no', failed(system('UND_ERR_CONNECT_TIMEOUT'))],
    ['unreachable from the start', 'no', failed(system('EHOSTUNREACH', { syscall: 'connect' }))],
    [
      'refused, as Bun says it',
      'no',
      Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }),
    ],
    [
      'refused, as Deno says it',
      'no',
      new TypeError('error sending request for url (http://x/): client error (Connect): tcp connect error'),
    ],
    ['unreachable on the way', 'maybe', failed(system('EHOSTUNREACH', { syscall: 'read' }))],
    ['reset', 'maybe', failed(system('ECONNRESET', { syscall: 'read' }))],
    ['closed', 'maybe', failed(system('UND_ERR_SOCKET'))],
    ['as browsers say everything', 'maybe', new TypeError('Failed to fetch')],
    [
      'something else that was not reached, after it was sent',
      'maybe',
      system('ECONNREFUSED', { syscall: 'connect', port: 5432 }),
    ],
  ])('connection %s: %s', async (_, sent, error) => {
    const { pk } = observedClient(() => Promise.reject(error))
    const promise = pk.switches.create('@me', { members: [] })
    expect(await rejection(promise)).toMatchObject({ name: 'NetworkError', sent })
    expect(promise.sent).toBe(sent)
  })

  test('for real: nobody listens at a port', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    const baseUrl = `http://127.0.0.1:${port}/v2`
    const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl, retry: false })
    expect(await rejection(pk.systems.get('exampl'))).toMatchObject({ name: 'NetworkError', sent: 'no' })
  })

  test('of earlier attempts too: what has left once is never "no" again', async () => {
    const errors = [failed(system('ECONNRESET')), failed(system('ECONNREFUSED'))]
    const { pk } = observedClient(() => Promise.reject(errors.shift()), {
      retry: { maxRetries: 1, baseDelayMs: 1 },
    })
    expect(await rejection(pk.systems.get('exampl'))).toMatchObject({ sent: 'maybe' })
  })

  test('that the response began: it has been received, at least', async () => {
    const cut = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) })
    const { pk } = observedClient(() => new Response(cut))
    expect(await rejection(pk.systems.get('exampl'))).toMatchObject({ name: 'NetworkError', sent: 'yes' })
  })

  test('and every response of the API is a "yes"', async () => {
    const { pk } = observedClient(() => Response.json({ message: 'x', code: 20001 }, { status: 404 }))
    expect(await rejection(pk.systems.get('exampl'))).toMatchObject({ name: 'ApiError', sent: 'yes' })
    const { pk: empty } = observedClient(() => new Response('', { status: 200 }))
    expect(await rejection(empty.systems.get('exampl'))).toMatchObject({
      name: 'UnexpectedResponseError',
      sent: 'yes',
    })
  })
})

describe('a timeout or an abort', () => {
  /** A client whose 9 slots are taken by requests that get no response. */
  async function busy(options: Partial<PluralKitOptions> = {}) {
    const clock = new VirtualClock()
    const { pk, requests } = observedClient(() => new Promise<Response>(() => {}), {
      clock,
      pacing: {},
      ...options,
    })
    for (let i = 0; i < 20; i++) void pk.systems.get('exampl').catch(() => {})
    await clock.run(1)
    expect(requests.length).toBeLessThan(20)
    return { clock, pk }
  }

  test('in the queue: "no"', async () => {
    const { clock, pk } = await busy()
    const controller = new AbortController()
    const aborted = pk.systems.get('exampl', { signal: controller.signal })
    const late = rejection(pk.systems.get('exampl', { totalTimeoutMs: 5 }))
    await clock.run(1)
    controller.abort('enough')
    expect(await rejection(aborted)).toBe('enough')
    expect(aborted.sent).toBe('no')
    await clock.run(10)
    expect(await late).toMatchObject({ name: 'TimeoutError', sent: 'no' })
  })

  test('after it was sent: "maybe"', async () => {
    const clock = new VirtualClock()
    const { pk } = observedClient(() => new Promise<Response>(() => {}), { clock, timeoutMs: 100 })
    const controller = new AbortController()
    const aborted = pk.systems.get('exampl', { signal: controller.signal })
    const late = rejection(pk.systems.get('exampl'))
    await clock.run(1)
    controller.abort('enough')
    await rejection(aborted)
    expect(aborted.sent).toBe('maybe')
    await clock.run(200)
    expect(await late).toMatchObject({ name: 'TimeoutError', sent: 'maybe' })
  })

  test('while the body is read: "yes"', async () => {
    const clock = new VirtualClock()
    const { pk } = observedClient(() => new Response(new ReadableStream()), { clock, timeoutMs: 100 })
    const late = rejection(pk.systems.get('exampl'))
    await clock.run(200)
    expect(await late).toMatchObject({ name: 'TimeoutError', sent: 'yes' })
  })

  test('before it was called: "no"', async () => {
    const { pk } = observedClient(() => Response.json({}))
    const aborted = pk.systems.get('exampl', { signal: AbortSignal.abort('enough') })
    expect(await rejection(aborted)).toBe('enough')
    expect(aborted.sent).toBe('no')
  })
})

describe('a mistake of the program is thrown as it is, and not repeated', () => {
  const misspelt = () => Reflect.get(globalThis, 'undefinedThing').property

  test.each<[string, () => unknown]>([
    [
      'a variable that does not exist',
      () => {
        throw new ReferenceError('misspelt is not defined')
      },
    ],
    ['a property of undefined', misspelt],
    ['a call of something else', () => Reflect.apply(Object({}).method, undefined, [])],
    ['a range', () => new Array(-1)],
    ['an assertion of a test', () => expect(1).toBe(2)],
  ])("in an application's fetch: %s", async (_, mistake) => {
    let thrown: unknown
    const { pk, requests } = observedClient(
      () => {
        try {
          mistake()
        } catch (error) {
          thrown = error
          throw error
        }
        return Response.json({})
      },
      { retry: { baseDelayMs: 1 } },
    )
    expect(await rejection(pk.systems.get('exampl'))).toBe(thrown)
    expect(requests).toHaveLength(1)
  })

  test('in a body that can not be sent', async () => {
    const { pk, requests } = observedClient(() => Response.json({}))
    const body: Record<string, unknown> = { name: 'Robin' }
    body['self'] = body
    const error = await rejection(Reflect.apply(pk.members.update, undefined, ['robins', body]))
    expect(error).toBeInstanceOf(TypeError)
    expect(isPluralKitError(error)).toBe(false)
    expect(requests).toEqual([])
  })
})
