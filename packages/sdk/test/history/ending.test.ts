import { describe, expect, test, vi } from 'vitest'
import { createDispatchHandler, frontWatcher } from '../../src/dispatch/index.js'
import { iterateSwitches, type Switch } from '../../src/index.js'
import { rejection } from '../support.js'
import { historyOf, switchServer } from './switch-server.js'

// RxJS, the cleanup of a React effect and `break` end an iteration by `return()`, mostly while it waits.

/** A request that never ends by itself, and its signals. */
function hangingRequests() {
  const signals: (AbortSignal | undefined)[] = []
  const send = (_ref: string, options?: { signal?: AbortSignal | undefined }) => {
    signals.push(options?.signal)
    return new Promise<never>((_, reject) =>
      options?.signal?.addEventListener('abort', () => reject(options.signal?.reason)),
    )
  }
  return { signals, send }
}

const iterations = [
  ['iterate', (send: never) => iterateSwitches(send, '@me')],
  ['frontWatcher', (send: never) => frontWatcher({ switches: { getFronters: send } }, '@me')],
] as const

describe.each(iterations)('return() of %s', (_, start) => {
  test('ends it at once while next() waits for a request, which is aborted', async () => {
    const { signals, send } = hangingRequests()
    const iteration = start(send as never)
    const waiting = iteration.next()
    expect(await iteration.return(undefined as never)).toEqual({ done: true, value: undefined })
    expect(await waiting).toEqual({ done: true, value: undefined })
    expect(signals.map((signal) => signal?.aborted)).toEqual([true])
  })

  test('lets no request leave after it', async () => {
    const { signals, send } = hangingRequests()
    const iteration = start(send as never)
    await iteration.return(undefined as never)
    expect(await iteration.next()).toEqual({ done: true, value: undefined })
    expect(signals).toEqual([])
  })

  test('may come twice, and throw() after it rejects with its error', async () => {
    const iteration = start(hangingRequests().send as never)
    void iteration.next()
    await Promise.all([iteration.return(undefined as never), iteration.return(undefined as never)])
    expect(await rejection(iteration.throw('late'))).toBe('late')
  })
})

test('break ends an iteration between two pages, and no further page is requested', async () => {
  const { list, requests } = switchServer(historyOf(Array.from({ length: 150 }, (_, index) => -index)))
  const seen: Switch[] = []
  for await (const entry of iterateSwitches(list, '@me')) {
    seen.push(entry)
    if (seen.length === 99) break
  }
  await new Promise(setImmediate)
  expect([seen.length, requests.length]).toEqual([99, 1])
})

test('a watcher that is ended while it rests listens no more and leaves no timer', async () => {
  vi.useFakeTimers()
  try {
    const handler = createDispatchHandler({ signingToken: 'right' })
    const stop = vi.fn()
    const listen = vi.fn(() => stop)
    const getFronters = vi.fn(async () => null)
    const watcher = frontWatcher({ switches: { getFronters } }, '@me', { handler: { ...handler, listen } })
    expect(await watcher.next()).toEqual({ done: false, value: null })
    const next = watcher.next()
    await vi.advanceTimersByTimeAsync(1000)
    expect(vi.getTimerCount()).toBe(1)
    await watcher.return(undefined as never)
    expect(await next).toEqual({ done: true, value: undefined })
    await vi.advanceTimersByTimeAsync(0)
    expect([vi.getTimerCount(), stop.mock.calls.length, getFronters.mock.calls.length]).toEqual([0, 1, 1])
  } finally {
    vi.useRealTimers()
  }
})
