import { expect, test, vi } from 'vitest'
import { createPluralKit, isRateLimitError, type Message } from '../../src/index.js'
import { createMessageFinder, type MessageFinderOptions } from '../../src/messages/index.js'
import { snowflakeFromDate } from '../../src/values/index.js'
import { VirtualClock } from '../pacing/virtual-clock.js'

const idAt = (ageMs: number) => snowflakeFromDate(new Date(Date.now() - ageMs))

/** PluralKit's messages; each appears so long after the test began. */
function setUp(options: MessageFinderOptions = {}) {
  const clock = new VirtualClock()
  const messages = new Map<string, { message: Message; appearsAtMs: number }>()
  const asked: { id: string; atMs: number }[] = []
  const pk = createPluralKit({
    userAgent: 'finder-tests/1.0 (dev@example.com)',
    clock,
    retry: false,
    fetch: async (request) => {
      const id = new URL((request as Request).url).pathname.split('/').at(-1) ?? ''
      asked.push({ id, atMs: clock.nowMs() })
      const found = messages.get(id)
      if (id.endsWith('9')) return new Response('down', { status: 503 })
      return found && found.appearsAtMs <= clock.nowMs()
        ? Response.json(found.message)
        : Response.json({ message: 'Message not found.', code: 20006 }, { status: 404 })
    },
  })
  const proxied = (id: string, original: string, appearsAtMs = 0) => {
    const entry = { message: { id, original } as Message, appearsAtMs }
    messages.set(id, entry)
    messages.set(original, entry)
  }
  return { clock, asked, proxied, finder: createMessageFinder(pk, { clock, ...options }) }
}

async function settled<Result>(clock: VirtualClock, promise: Promise<Result>): Promise<Result> {
  await clock.run(10_000)
  return promise
}

const [original, proxy] = [idAt(1000), `${BigInt(idAt(1000)) + 1n}`]

test('a message is found by its own id and by that of the original, and asked for once', async () => {
  const { clock, asked, proxied, finder } = setUp()
  proxied(proxy, original)
  const everybody = Promise.all([finder.find(original), finder.find(original), finder.find(original)])
  expect((await settled(clock, everybody)).map((message) => message?.id)).toEqual([proxy, proxy, proxy])
  expect(await settled(clock, finder.find(proxy))).toMatchObject({ original })
  expect(asked).toHaveLength(1)
})

test('waits for a message that Discord knows sooner than PluralKit, with growing steps', async () => {
  const { clock, asked, proxied, finder } = setUp()
  proxied(proxy, original, 1200)
  expect(await settled(clock, finder.find(original))).toMatchObject({ id: proxy })
  const waits = asked.slice(1).map(({ atMs }, i) => atMs - (asked[i]?.atMs ?? 0))
  expect(waits).toEqual([150, 300, 600, 950])
})

test('gives null after the wait, remembers it for a while, and then asks again', async () => {
  const { clock, asked, finder } = setUp({ missMaxAgeMs: 30_000 })
  expect(await settled(clock, finder.find(original))).toBe(null)
  const first = asked.length
  expect(await settled(clock, finder.find(original))).toBe(null)
  expect(asked).toHaveLength(first)
  await clock.run(30_000)
  expect(await settled(clock, finder.find(original))).toBe(null)
  expect(asked.length).toBeGreaterThan(first)
})

test('does not wait for old messages', async () => {
  const { clock, asked, finder } = setUp()
  expect(await settled(clock, finder.find(idAt(120_000)))).toBe(null)
  expect(asked).toHaveLength(1)
})

test('whoever aborts leaves; others get their answer', async () => {
  const { clock, proxied, finder } = setUp()
  proxied(proxy, original, 500)
  const abort = new AbortController()
  const leaving = finder.find(original, { signal: abort.signal })
  const staying = finder.find(original)
  abort.abort(new Error('left'))
  await expect(leaving).rejects.toThrow('left')
  expect(await settled(clock, staying)).toMatchObject({ id: proxy })
})

test('remembers no more than it may, and no failures', async () => {
  const { clock, asked, finder } = setUp({ maxEntries: 2 })
  const ids = [1n, 2n, 3n].map((n) => `${(BigInt(idAt(120_000)) / 10n) * 10n + n}`)
  for (const id of ids) await settled(clock, finder.find(id))
  await settled(clock, finder.find(ids[2] ?? ''))
  expect(asked).toHaveLength(3)
  await settled(clock, finder.find(ids[0] ?? ''))
  expect(asked).toHaveLength(4)
  const failing = `${(BigInt(idAt(120_000)) / 10n) * 10n + 9n}`
  for (let i = 0; i < 2; i++) {
    const outcome = finder.find(failing)
    outcome.catch(() => undefined)
    await clock.run(10_000)
    await expect(outcome).rejects.toThrow('503')
  }
  expect(asked).toHaveLength(6)
})

test('forgets on demand, by either id', async () => {
  const { clock, asked, proxied, finder } = setUp()
  proxied(proxy, original)
  await settled(clock, finder.find(original))
  finder.forget(proxy)
  await settled(clock, finder.find(original))
  expect(asked).toHaveLength(2)
})

test('a bot in 1,000 servers with three modules sends less than three requests for a deleted message, and is never rate-limited', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  try {
    const { clock, asked, proxied, finder } = setUp()
    let limited = 0
    let answers = 0
    // Five deletions a second for a minute; a third were originals. Log, moderation and statistics ask for each.
    for (let second = 0; second < 60; second++) {
      for (let i = 0; i < 5; i++) {
        const id = `${BigInt(snowflakeFromDate(new Date())) + BigInt(i * 2)}`
        if (i < 2) proxied(`${BigInt(id) + 1n}`, id, clock.nowMs() + 100)
        for (let module = 0; module < 3; module++) {
          finder.find(id, { waitMs: 400 }).then(
            () => answers++,
            (error) => {
              if (isRateLimitError(error)) limited++
            },
          )
        }
      }
      vi.advanceTimersByTime(1000)
      await clock.run(1000)
    }
    await clock.run(120_000)
    expect({ answers, limited }).toEqual({ answers: 900, limited: 0 })
    expect(asked.length / 300).toBeLessThan(3)
  } finally {
    vi.useRealTimers()
  }
})
