import { describe, expect, test } from 'vitest'
import {
  createDispatchHandler,
  type FrontWatcherOptions,
  frontWatcher,
  signTestEvent,
  type TestEvent,
} from '../../src/dispatch/index.js'
import { createPluralKit, type FullSwitch } from '../../src/index.js'
import { seededRandom } from '../pacing/random.js'
import { VirtualClock } from '../pacing/virtual-clock.js'
import { signingToken } from './support.js'

type Fault = () => Response | Promise<Response>

const second = 1000
const minute = 60 * second

/** A server with a front that can change, a watcher of it on a virtual clock, and what the watcher has yielded. */
function world({
  handled = true,
  front = null,
  fault,
  ...options
}: { handled?: boolean; front?: FullSwitch | null; fault?: Fault } & FrontWatcherOptions = {}) {
  const clock = new VirtualClock()
  const handler = createDispatchHandler({ signingToken })
  const controller = new AbortController()
  const server = {
    reads: 0,
    front,
    fault,
  }
  const pk = createPluralKit({
    userAgent: 'tests/1.0 (dev@example.com)',
    clock,
    retry: false,
    pacing: false,
    fetch: async () => {
      server.reads++
      if (server.fault) return server.fault()
      return server.front ? Response.json(server.front) : new Response(null, { status: 204 })
    },
  })
  const errors: unknown[] = []
  const watcher = frontWatcher(pk, '@me', {
    ...(handled && { handler }),
    clock,
    signal: controller.signal,
    onError: (error) => errors.push(error),
    ...options,
  })
  const seen: string[] = []
  let ended: unknown
  const watching = (async () => {
    try {
      for await (const front of watcher)
        seen.push(front ? front.members.map(({ id }) => id).join('+') : 'never')
    } catch (error) {
      ended = error
    }
  })()
  return {
    clock,
    server,
    seen,
    errors,
    watching,
    handler,
    controller,
    ended: () => ended,
    send: (event: TestEvent) => handler(signTestEvent(event, signingToken)),
  }
}

let switches = 0
const frontOf = (...ids: string[]) =>
  ({
    id: `switch-${++switches}`,
    timestamp: `2026-11-20T18:${String(switches % 60).padStart(2, '0')}:00Z`,
    members: ids.map((id) => ({ id, uuid: `uuid-of-${id}`, name: id.toUpperCase() })),
  }) as FullSwitch

const switched: TestEvent = { type: 'CREATE_SWITCH' }

describe('with a handler', () => {
  test('yields at once who is fronting, and after an event who is fronting now', async () => {
    const { clock, server, seen, send } = world()
    await clock.run(0)
    expect(seen).toEqual(['never'])
    server.front = frontOf('robins', 'junipr')
    await clock.run(minute)
    expect(seen).toEqual(['never'])
    await send(switched)
    await clock.run(second)
    server.front = frontOf()
    await send({ type: 'UPDATE_SWITCH' })
    await clock.run(second)
    expect(seen).toEqual(['never', 'robins+junipr', ''])
    expect(server.reads).toBe(3)
  })

  test('yields nothing for an event that changed nothing, and looks a second time before it believes that', async () => {
    const { clock, server, seen, send } = world({ front: frontOf('robins') })
    await clock.run(0)
    await send({ type: 'DELETE_SWITCH' })
    await clock.run(second)
    expect([seen, server.reads]).toEqual([['robins'], 2])
    server.front = frontOf('junipr') // the event was faster than the change
    await clock.run(2 * second)
    expect([seen, server.reads]).toEqual([['robins', 'junipr'], 3])
    await clock.run(5 * minute)
    expect(server.reads).toBe(3)
  })

  test.each([
    ['another switch', (front: FullSwitch) => ({ ...front, id: 'other' }), true],
    ['another time', (front: FullSwitch) => ({ ...front, timestamp: '2020-01-01T00:00:00Z' }), true],
    ['another order', (front: FullSwitch) => ({ ...front, members: [...front.members].reverse() }), true],
    ['one member less', (front: FullSwitch) => ({ ...front, members: front.members.slice(1) }), true],
    [
      'another name',
      (front: FullSwitch) => ({ ...front, members: front.members.map((m) => ({ ...m, name: 'x' })) }),
      false,
    ],
  ])('%s is a change: %#', async (_, change, isChange) => {
    const front = frontOf('robins', 'junipr')
    const { clock, server, seen, send } = world({ front })
    await clock.run(0)
    server.front = change(front)
    await send({ type: 'UPDATE_SWITCH' })
    await clock.run(second)
    expect(seen).toHaveLength(isChange ? 2 : 1)
  })

  test.each([
    ['CREATE_SWITCH', 1],
    ['UPDATE_SWITCH', 1],
    ['DELETE_SWITCH', 1],
    ['DELETE_ALL_SWITCHES', 1],
    ['SUCCESSFUL_IMPORT', 1],
    ['DELETE_MEMBER', 1],
    ['PING', 0],
    ['UPDATE_MEMBER', 0],
    ['CREATE_MEMBER', 0],
    ['UPDATE_SYSTEM', 0],
    ['UPDATE_SETTINGS', 0],
    ['UPDATE_MEMBER_GUILD', 0],
    ['UPDATE_ACCOUNT', 0],
    ['CREATE_MESSAGE', 0],
    ['UPDATE_AUTOPROXY', 0],
    ['DELETE_GROUP', 0],
  ] as const)('%s leads to %i read', async (type, reads) => {
    const { clock, server, send } = world()
    await clock.run(0)
    await send({ type })
    await clock.run(second)
    expect(server.reads).toBe(1 + reads)
  })

  test('an event of the future leads to a read', async () => {
    const { clock, server, handler } = world()
    await clock.run(0)
    await handler(signTestEvent({ type: 'MERGE_SWITCHES' }, signingToken))
    await clock.run(second)
    expect(server.reads).toBe(2)
  })

  test('a thousand events at once lead to one read, and one in the middle of a read to another one', async () => {
    const { clock, server, seen, send } = world()
    await clock.run(0)
    server.front = frontOf('robins')
    for (let count = 0; count < 1000; count++) await send(switched)
    await clock.run(second)
    expect([server.reads, seen]).toEqual([2, ['never', 'robins']])

    let answer = (_: Response) => {}
    server.fault = () => new Promise((resolve) => (answer = resolve))
    await send(switched)
    await clock.run(second)
    const outdated = Response.json(server.front)
    server.front = frontOf('junipr')
    server.fault = undefined
    await send(switched)
    answer(outdated)
    await clock.run(second)
    expect([server.reads, seen]).toEqual([4, ['never', 'robins', 'junipr']])
  })

  test('what no event has told is found within ten minutes', async () => {
    const { clock, server, seen } = world()
    await clock.run(0)
    server.front = frontOf('robins')
    await clock.run(10 * minute - 1)
    expect(seen).toEqual(['never'])
    await clock.run(1)
    expect(seen).toEqual(['never', 'robins'])
  })
})

describe('without a handler', () => {
  test('reads every 30 seconds, and yields each front once', async () => {
    const { clock, server, seen } = world({ handled: false })
    await clock.run(0)
    server.front = frontOf('robins')
    await clock.run(5 * minute)
    server.front = frontOf('junipr')
    await clock.run(30 * second)
    expect([seen, server.reads]).toEqual([['never', 'robins', 'junipr'], 12])
  })

  test('does not read more often than once a second', () => {
    for (const pollMs of [0, 999, Number.NaN, -1])
      expect(() => world({ handled: false, pollMs })).toThrow(TypeError)
    expect(() => world({ settleMs: -1 })).toThrow(
      '`settleMs` must be a number of milliseconds from 0, got -1.',
    )
  })
})

describe('what goes wrong', () => {
  test.each([
    ['a fault of the server', () => Response.json({ message: '500', code: 0 }, { status: 500 })],
    ['a page of a proxy', () => new Response('<html>', { status: 502 })],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed'))],
    [
      'a refusal for too many requests',
      () => Response.json({ message: '429', retry_after: 0, code: 0 }, { status: 429 }),
    ],
  ])('is waited out, ever longer, and told: %s', async (_, fault) => {
    const { clock, server, seen, errors, send, ended } = world({ pollMs: minute })
    await clock.run(0)
    server.fault = fault
    await send(switched)
    await clock.run(8 * second) // 0.3, 1.3, 3.3, 7.3
    expect([server.reads, errors.length]).toEqual([5, 4])
    await clock.run(10 * minute)
    expect(server.reads).toBeLessThan(20)
    server.fault = undefined
    server.front = frontOf('robins')
    await clock.run(minute)
    expect([seen, ended()]).toEqual([['never', 'robins'], undefined])
  })

  test('for good ends the loop with its reason: private fronters', async () => {
    const fault = () =>
      Response.json({ message: 'Unauthorized to view current fronters.', code: 30004 }, { status: 403 })
    const { clock, watching, ended, errors } = world({ fault })
    await clock.run(0)
    await watching
    expect([ended(), errors]).toEqual([expect.objectContaining({ code: 30004 }), []])
    expect(clock.pendingTimers).toBe(0)
  })

  test('in the program ends the loop, too', async () => {
    const failure = new TypeError('pk is undefined')
    const pk = { switches: { getFronters: () => Promise.reject(failure) } }
    await expect(frontWatcher(pk, '@me').next()).rejects.toBe(failure)
  })
})

describe('an abort', () => {
  const reason = new Error('enough')

  test.each([
    ['while it waits for a change', async () => {}],
    [
      'while it waits after an event',
      async ({ send }: ReturnType<typeof world>) => void (await send(switched)),
    ],
    [
      'while it waits after a fault',
      async ({ server, send, clock }: ReturnType<typeof world>) => {
        server.fault = () => new Response('', { status: 502 })
        await send(switched)
        await clock.run(second)
      },
    ],
    [
      'while it reads',
      async ({ server, send, clock }: ReturnType<typeof world>) => {
        server.fault = () => new Promise(() => {})
        await send(switched)
        await clock.run(second)
      },
    ],
  ])('ends it with the reason, and nothing is left: no timer, no listener: %s', async (_, prepare) => {
    const opened = world()
    await opened.clock.run(0)
    await prepare(opened)
    opened.controller.abort(reason)
    await opened.watching
    expect(opened.ended()).toBe(reason)
    expect(opened.clock.pendingTimers).toBe(0)
    const { reads } = opened.server
    await opened.send(switched)
    await opened.clock.run(20 * minute)
    expect(opened.server.reads).toBe(reads)
  })

  test('before it begins reads nothing', async () => {
    const { server, watching, ended } = world({ signal: AbortSignal.abort(reason) })
    await watching
    expect([server.reads, ended()]).toEqual([0, reason])
  })

  test('a loop that is left listens no longer', async () => {
    const { handler, clock } = world()
    const pk = { switches: { getFronters: async () => null } }
    let listening = 0
    const listen: typeof handler.listen = (listener) => {
      listening++
      const stop = handler.listen(listener)
      return () => {
        listening--
        stop()
      }
    }
    for await (const front of frontWatcher(pk, '@me', { handler: { listen }, clock })) {
      expect([front, listening]).toEqual([null, 1])
      break
    }
    expect(listening).toBe(0)
  })
})

test('who takes long for one front gets the latest next, and nothing is queued up', async () => {
  const clock = new VirtualClock()
  const handler = createDispatchHandler({ signingToken })
  let front = frontOf('first')
  let reads = 0
  const getFronters = async () => {
    reads++
    return front
  }
  const pk = { switches: { getFronters } }
  const watcher = frontWatcher(pk, '@me', { handler, clock })
  expect((await watcher.next()).value).toBe(front)
  for (const id of ['second', 'third', 'last']) {
    front = frontOf(id)
    await handler(signTestEvent(switched, signingToken))
  }
  const next = watcher.next()
  await clock.run(second)
  expect([(await next).value, reads]).toEqual([front, 2])
})

test('whatever is lost and in whatever order events come, each front is told once and the last one always', async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed)
    const { clock, server, seen, send } = world()
    const truth = ['never']
    await clock.run(0)
    for (let step = 0; step < 50; step++) {
      server.front = frontOf(`m${seed}${step}`)
      truth.push(`m${seed}${step}`)
      if (random() < 0.5) await send(random() < 0.5 ? switched : { type: 'UPDATE_SWITCH' })
      await clock.run(random() * 3 * second)
    }
    await clock.run(10 * minute)
    expect(seen.at(-1)).toBe(truth.at(-1))
    expect(new Set(seen).size).toBe(seen.length)
    expect(truth.filter((id) => seen.includes(id))).toEqual(seen)
    expect(seen.length).toBeGreaterThan(10)
  }
})
