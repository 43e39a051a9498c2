import { afterEach, describe, expect, test, vi } from 'vitest'
import { createPluralKit } from '../src/index.js'

// A user's tests replace the timers, before or after a client is made: nothing may wait without end for time that never comes.

afterEach(() => vi.useRealTimers())

const client = () => {
  const replies = [() => new Response('', { status: 502 })]
  return createPluralKit({
    userAgent: 'sdk-tests/1.0',
    fetch: async () => (replies.shift() ?? (() => Response.json({ id: 'robins' })))(),
  })
}

/** More than fits into a bucket, with a retry. */
const work = (pk: ReturnType<typeof client>) =>
  Promise.all(Array.from({ length: 8 }, () => pk.members.update('robins', { pronouns: null })))

describe.each([
  ['all', {}],
  ['those of time only', { toFake: ['setTimeout', 'clearTimeout'] as ('setTimeout' | 'clearTimeout')[] }],
  ['those of time and dates', { toFake: ['setTimeout', 'clearTimeout', 'Date'] as 'Date'[] }],
])('with fake timers, %s', (_, config) => {
  test('runAllTimersAsync() ends and everything is done, for a client made before', async () => {
    const pk = client()
    vi.useFakeTimers(config)
    const done = work(pk)
    await vi.runAllTimersAsync()
    expect(await done).toHaveLength(8)
  })

  test('and for one made after', async () => {
    vi.useFakeTimers(config)
    const done = work(client())
    await vi.runAllTimersAsync()
    expect(await done).toHaveLength(8)
  })

  test('and real timers afterwards go on', async () => {
    vi.useFakeTimers(config)
    const pk = client()
    const done = work(pk)
    await vi.runAllTimersAsync()
    await done
    vi.useRealTimers()
    expect((await pk.members.update('robins', { pronouns: null })).id).toBe('robins')
  })
})
