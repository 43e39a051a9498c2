import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type IterateSwitchesOptions,
  iterateSwitches,
  type ListSwitches,
} from '../../src/history/iterate-switches.js'
import type { Switch } from '../../src/index.js'
import { timestampFromMicros, timestampToMicros } from '../../src/values/index.js'
import { observedClient, rejection } from '../support.js'
import { example } from '../values/document.js'
import { historyOf, now, switchAt, switchServer } from './switch-server.js'

async function collect(switches: AsyncIterable<Switch>): Promise<Switch[]> {
  const collected: Switch[] = []
  for await (const entry of switches) collected.push(entry)
  return collected
}

const read = (history: Switch[], options?: IterateSwitchesOptions) =>
  collect(iterateSwitches(switchServer(history).list, '@me', options))

const idsOf = (switches: Switch[]) => switches.map(({ id }) => id).sort()
const momentsOf = (switches: Switch[]) => switches.map(({ timestamp }) => timestampToMicros(timestamp))
const at = (offset: number) => timestampFromMicros(now + BigInt(offset))

/** Moments from 40 microseconds before now to 10 after, in any order, with up to 99 of them equal: some pages of 100. */
const offsets = fc
  .array(fc.oneof({ arbitrary: fc.nat(10), weight: 9 }, fc.nat(99)), { maxLength: 51, size: 'max' })
  .chain((counts) => {
    const moments = counts.flatMap((count, index) => Array<number>(count).fill(index - 40))
    return fc.shuffledSubarray(moments, { minLength: moments.length })
  })

describe('no switch is lost or yielded twice', () => {
  test('however many share a moment and wherever a page ends', async () => {
    await fc.assert(
      fc.asyncProperty(offsets, async (moments) => {
        const history = historyOf(moments)
        const switches = await read(history, { includeFuture: true })
        expect(idsOf(switches)).toEqual(idsOf(history))
        expect(momentsOf(switches)).toEqual(momentsOf(switches).sort((a, b) => Number(b - a)))
      }),
    )
  })

  test('in any range, up to any limit', async () => {
    const edge = fc.option(fc.integer({ min: -45, max: 15 }), { nil: undefined })
    const limit = fc.option(fc.nat(400), { nil: undefined })
    await fc.assert(
      fc.asyncProperty(offsets, edge, edge, limit, async (moments, since, until, most) => {
        const switches = await read(historyOf(moments), {
          limit: most,
          since: since === undefined ? undefined : at(since),
          until: until === undefined ? undefined : at(until),
        })
        const expected = moments
          .filter((offset) => offset >= (since ?? -1000) && offset < (until ?? 0))
          .sort((a, b) => b - a)
          .slice(0, most)
        expect(momentsOf(switches)).toEqual(expected.map((offset) => now + BigInt(offset)))
        expect(new Set(idsOf(switches)).size).toBe(switches.length)
      }),
    )
  })

  test('when 99 share the moment at which a page ends', async () => {
    const history = historyOf([-1, ...Array<number>(99).fill(-2), -3, -4])
    expect(idsOf(await read(history))).toEqual(idsOf(history))
  })

  test('and if more share a moment than the API can show, it says so', async () => {
    const { list } = switchServer(historyOf([-1, ...Array<number>(101).fill(-2), -3]))
    const error = await rejection(collect(iterateSwitches(list, '@me')))
    expect(error).toBeInstanceOf(Error)
    expect(String(error)).toMatch(
      /^Error: Nothing new before 2026-11-20T18:29:59\.999999Z: 100 switches share one moment/,
    )
  })

  test('by a server that does not follow "before": it is found out, not asked for ever', async () => {
    const { list } = switchServer(historyOf(Array.from({ length: 200 }, (_, i) => -1 - i)))
    const deaf: ListSwitches = (ref, { query: { limit = 100 } }) => list(ref, { query: { limit } })
    const switches = iterateSwitches(deaf, '@me')
    expect(String(await rejection(collect(switches)))).toMatch(/"before" is not followed/)
  })
})

describe('the range', () => {
  const history = historyOf([5, 0, -1, -2, -3])
  const offsetsOf = (switches: Switch[]) => momentsOf(switches).map((moment) => Number(moment - now))

  test('begins with "since", which belongs to it, and ends before "until", which does not', async () => {
    expect(offsetsOf(await read(history, { since: at(-2), until: at(0) }))).toEqual([-1, -2])
  })

  test('hides the future unless "until" or "includeFuture" asks for it', async () => {
    expect(offsetsOf(await read(history))).toEqual([-1, -2, -3])
    expect(offsetsOf(await read(history, { until: at(6) }))).toEqual([5, 0, -1, -2, -3])
    expect(offsetsOf(await read(history, { includeFuture: true }))).toEqual([5, 0, -1, -2, -3])
  })

  test('goes back to the switch that was in force when it began, if asked', async () => {
    const options = { since: at(0), until: at(6), includePrevious: true }
    expect(offsetsOf(await read(history, options))).toEqual([5, 0, -1])
    expect(offsetsOf(await read(history, { ...options, since: at(-3) }))).toEqual([5, 0, -1, -2, -3])
  })

  test('takes dates as well', async () => {
    const dates = historyOf([-1000, -2000, -3000])
    const since = new Date(Number(now / 1000n) - 2)
    expect(offsetsOf(await read(dates, { since }))).toEqual([-1000, -2000])
  })

  test('may have its end written with more digits than are stored', async () => {
    expect(offsetsOf(await read(history, { until: at(-1).replace('Z', '999Z') }))).toEqual([-2, -3])
  })
})

describe('requests', () => {
  test('give all digits of "before", and none at first', async () => {
    const { list, requests } = switchServer(historyOf(Array.from({ length: 101 }, (_, i) => -1 - i)))
    await collect(iterateSwitches(list, '@me'))
    expect(requests).toEqual([{ limit: 100 }, { limit: 100, before: '2026-11-20T18:29:59.999901Z' }])
  })

  test('are as few as pages of 100 allow', async () => {
    const { list, requests } = switchServer(historyOf(Array.from({ length: 1000 }, (_, i) => -1 - i)))
    expect(await collect(iterateSwitches(list, '@me'))).toHaveLength(1000)
    expect(requests).toHaveLength(11)
  })

  test('ask for no more than the limit', async () => {
    const { list, requests } = switchServer(historyOf([-1, -2, -3]))
    await collect(iterateSwitches(list, '@me', { limit: 1 }))
    await collect(iterateSwitches(list, '@me', { limit: 0 }))
    expect(requests).toEqual([{ limit: 1 }])
  })

  test('stop with the loop', async () => {
    const { list, requests } = switchServer(historyOf(Array.from({ length: 300 }, (_, i) => -1 - i)))
    for await (const entry of iterateSwitches(list, '@me')) {
      if (entry.timestamp === at(-99)) break
    }
    expect(requests).toHaveLength(1)
  })

  test('are not made before somebody asks for the first switch', async () => {
    const { list, requests } = switchServer([])
    const switches = iterateSwitches(list, '@me')
    expect(requests).toEqual([])
    expect(await switches.next()).toEqual({ done: true, value: undefined })
    expect(requests).toHaveLength(1)
  })

  test('carry the reference and the signal', async () => {
    const controller = new AbortController()
    const calls: Parameters<ListSwitches>[] = []
    const list = (...call: Parameters<ListSwitches>) => {
      calls.push(call)
      return new Promise<never>(() => {})
    }
    const ended = rejection(collect(iterateSwitches(list, 'exampl', { signal: controller.signal })))
    expect(calls).toEqual([['exampl', { query: { limit: 100 }, signal: expect.any(AbortSignal) }]])
    controller.abort('enough')
    expect([await ended, calls[0]?.[1].signal?.reason]).toEqual(['enough', 'enough'])
  })

  test('that fail end the iteration with their error', async () => {
    const failure = new Error('no network')
    const list = () => Promise.reject(failure)
    expect(await rejection(collect(iterateSwitches(list, '@me')))).toBe(failure)
  })
})

test('the client has the function that reads a page', async () => {
  const { pk, requests } = observedClient(() => Response.json(example('ExampleSwitches')))
  const switches = await collect(
    iterateSwitches(pk.switches.list, 'exampl', { until: '2026-11-21T00:00:00Z' }),
  )
  expect(switches).toEqual(example('ExampleSwitches'))
  expect(requests.map(({ url }) => new URL(url).search)).toEqual([
    '?before=2026-11-21T00%3A00%3A00Z&limit=100',
  ])
})

describe('an abort', () => {
  test('between two switches of a page ends the iteration with its reason', async () => {
    const controller = new AbortController()
    const switches = iterateSwitches(switchServer(historyOf([-1, -2])).list, '@me', {
      signal: controller.signal,
    })
    await switches.next()
    controller.abort('enough')
    expect(await rejection(switches.next())).toBe('enough')
    expect(await switches.next()).toEqual({ done: true, value: undefined })
  })

  test('before the first page makes no request', async () => {
    const { list, requests } = switchServer(historyOf([-1]))
    const switches = iterateSwitches(list, '@me', { signal: AbortSignal.abort('never mind') })
    expect(await rejection(switches.next())).toBe('never mind')
    expect(requests).toEqual([])
  })
})

describe('options that make no sense are refused at once', () => {
  test.each([
    [{ limit: -1 }, '`limit` must be a whole number from 0, or Infinity, got -1.'],
    [{ limit: 1.5 }, '`limit` must be'],
    [
      { since: 'yesterday' },
      '`since` must be a Date, or a timestamp such as 2026-11-20T18:30:00Z, got "yester',
    ],
    [{ until: '2026-11-20' }, 'got "2026-11-20"'],
    [{ until: '' }, '`until` must be'],
    [{ until: '2026-13-01T00:00:00Z' }, '`until` must be'],
    [{ since: '2026-11-20T18:60:00Z' }, '`since` must be'],
    [{ since: '2026-11-20T18:30:00+01:00' }, '`since` must be'],
    [{ until: new Date(Number.NaN) }, '`until` must be'],
    [{ since: new Date(8.64e15) }, '`since` must be'],
  ])('%j', (options, message) => {
    const { list } = switchServer([switchAt(-1, 0)])
    expect(() => iterateSwitches(list, '@me', options)).toThrow(TypeError)
    expect(() => iterateSwitches(list, '@me', options)).toThrow(message)
  })
})
