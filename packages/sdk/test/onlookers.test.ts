import process from 'node:process'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDispatchHandler, frontWatcher, signTestEvent } from '../src/dispatch/index.js'
import { createPluralKit, type PluralKitOptions } from '../src/index.js'
import { VirtualClock } from './pacing/virtual-clock.js'
import { type Option, optionsOfFunctions } from './public-options.js'

// A callback only looks on: whether it throws or rejects, the work goes on, and the process too.

type Callback = (...args: unknown[]) => unknown

const second = 1000
const clientOptions = { userAgent: 'sdk-tests/1.0 (dev@example.com)', retry: { baseDelayMs: 1 } }
const system = () => Response.json({ id: 'exampl' })
const lost = () => Promise.reject(new TypeError('fetch failed'))
const limited = () => Response.json({ message: 'slow', code: 0, retry_after: 0 }, { status: 429 })

/** Reads a system, which fails once, with a client that has a callback. */
async function read(options: Partial<PluralKitOptions>, first: () => Response | Promise<Response>) {
  const clock = new VirtualClock()
  const replies = [first]
  const fetch = async () => (replies.shift() ?? system)()
  const pk = createPluralKit({ ...clientOptions, clock, fetch, ...options })
  const result = pk.systems.get('exampl')
  void result.catch(() => {})
  await clock.run(60 * second)
  expect((await result).id).toBe('exampl')
}

const signingToken = 'right'

/** Hands an event to a handler that has a callback. */
async function receive(options: object, status: number, event: object = { type: 'PING' }) {
  const handler = createDispatchHandler({ signingToken, onError: () => {}, ...options })
  const response = await handler(signTestEvent(event as { type: 'PING' }, signingToken))
  expect(response.status).toBe(status)
}

/** Watches fronters whose first read fails, with a callback. */
async function watch(onError: Callback) {
  const clock = new VirtualClock()
  const replies = [lost]
  const fetch = async () => (replies.shift() ?? (() => new Response(null, { status: 204 })))()
  const pk = createPluralKit({ ...clientOptions, clock, fetch, retry: false })
  const first = frontWatcher(pk, '@me', { clock, onError }).next()
  await clock.run(60 * second)
  expect(await first).toEqual({ done: false, value: null })
}

/** How each callback comes to be called, and what has to be right all the same. One that is missing here fails below. */
const situations: Record<string, (callback: Callback) => Promise<void>> = {
  'createPluralKit hooks.onRequest': (onRequest) => read({ hooks: { onRequest } }, system),
  'createPluralKit hooks.onResponse': (onResponse) => read({ hooks: { onResponse } }, system),
  'createPluralKit hooks.onFailure': (onFailure) => read({ hooks: { onFailure } }, lost),
  'createPluralKit hooks.onRetry': (onRetry) => read({ hooks: { onRetry } }, lost),
  'createPluralKit hooks.onLimited': (onLimited) => read({ hooks: { onLimited } }, limited),
  'createPluralKit logger': (line) =>
    read({ logger: { debug: line, info: line, warn: line, error: line } }, lost),
  'createPluralKit pacing.onStoreFailure': (onStoreFailure) =>
    read({ pacing: { store: { take: lost, hold: lost }, onStoreFailure } }, system),
  'createDispatchHandler on': (onPing) => receive({ on: { PING: onPing } }, 500),
  'createDispatchHandler onUnknown': (onUnknown) => receive({ onUnknown }, 500, { type: 'NEW' }),
  'createDispatchHandler onError': (onError) =>
    receive({ onError, on: { PING: () => Promise.reject(new Error('no disk')) } }, 500),
  'createDispatchHandler waitUntil': (waitUntil) => receive({ waitUntil }, 200),
  'frontWatcher onError': watch,
}

/** Where the same callback is found a second time, or what is no onlooker, as the work itself is done by it. */
const isElsewhere = (name: string) =>
  name.startsWith('pk.') || / fetch$|^createPacedFetch|^createRedisStore|^createClient/.test(name)

function callbacksIn(options: Option[], path: string): string[] {
  return options.flatMap(({ name, kinds, options: inner }) => {
    if (name === 'logger' || name === 'on') return [path + name]
    return kinds.has('function') ? [path + name] : callbacksIn(inner, `${path + name}.`)
  })
}

const unhandled: unknown[] = []
const collect = (reason: unknown) => unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', collect)
})
afterEach(() => process.off('unhandledRejection', collect))

test('every callback in the types has a situation here', () => {
  const callbacks = [...optionsOfFunctions()].flatMap(([name, options]) => callbacksIn(options, `${name} `))
  expect(callbacks.filter((name) => !isElsewhere(name)).sort()).toEqual(Object.keys(situations).sort())
})

describe.each([
  [
    'throws',
    () => {
      throw new Error('broken')
    },
  ],
  ['rejects', () => Promise.reject(new Error('broken'))],
])('a callback that %s changes nothing', (_, broken) => {
  test.each(Object.entries(situations))('%s', async (__, provoke) => {
    let calls = 0
    await provoke(() => {
      calls++
      return broken()
    })
    await new Promise(setImmediate)
    expect(calls).toBeGreaterThan(0)
    expect(unhandled).toEqual([])
  })
})

test('a listener that rejects stops nobody', async () => {
  const handler = createDispatchHandler({ signingToken, onError: () => {} })
  handler.listen(() => Promise.reject(new Error('deaf')) as never)
  expect((await handler(signTestEvent({ type: 'PING' }, signingToken))).status).toBe(500)
  await new Promise(setImmediate)
  expect(unhandled).toEqual([])
})
