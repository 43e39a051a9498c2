import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Hooks, Logger, PluralKitOptions } from '../src/index.js'
import { VirtualClock } from './pacing/virtual-clock.js'
import { observedClient, rejection, token } from './support.js'

const lost = () =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNRESET' }) })

/** A logger that keeps its lines, with their levels. */
function recorder() {
  const lines: string[] = []
  const at = (level: string) => (line: string) => void lines.push(`${level} ${line}`)
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { lines, logger }
}

/** A client whose first attempts fail as given, and the later ones succeed after 40 ms. */
function client(first: (() => Response)[], options: Partial<PluralKitOptions>) {
  const clock = new VirtualClock()
  const { pk } = observedClient(
    async () => {
      await new Promise<void>((resolve) => clock.setTimer(resolve, 40))
      return first.shift()?.() ?? Response.json({ id: 'exampl' })
    },
    { clock, retry: { baseDelayMs: 1000 }, ...options },
  )
  return { clock, pk }
}

const failing = () => {
  throw lost()
}

test('the log has a line for each attempt, with operation, status, number and waits', async () => {
  const { lines, logger } = recorder()
  const { clock, pk } = client([() => new Response('', { status: 502 }), failing], { logger })
  void pk.systems.get('exampl')
  await clock.run(10_000)
  const timeless = lines.map((line) => line.replace(/(again in|waited) \d{2,} ms/g, '$1 … ms'))
  expect(timeless).toEqual([
    'warn GET /systems/exampl (getSystem): 502 in 40 ms, attempt 1, waited 0 ms',
    'warn GET /systems/exampl: again in … ms (status 502)',
    'warn GET /systems/exampl (getSystem): NetworkError in 40 ms, attempt 2, waited … ms',
    expect.stringMatching(/^warn GET \/systems\/exampl: again in … ms \(NetworkError: .*ECONNRESET\.\)$/),
    'info GET /systems/exampl (getSystem): 200 in 40 ms, attempt 3, waited … ms',
  ])
})

test('waiting in the queue counts as waiting', async () => {
  const { lines, logger } = recorder()
  const { clock, pk } = client([], { logger, pacing: {} })
  for (let i = 0; i < 12; i++) void pk.systems.get('exampl')
  await clock.run(10_000)
  const waits = lines.map((line) => Number(/waited (\d+) ms/.exec(line)?.[1]))
  expect(Math.max(...waits)).toBeGreaterThan(100)
})

describe('logLevel', () => {
  afterEach(() => vi.restoreAllMocks())

  test.each([
    ['debug', 2],
    ['info', 2],
    ['warn', 1],
    ['error', 0],
    ['off', 0],
  ] as const)('%s lets %i of two lines through', async (logLevel, expected) => {
    const { lines, logger } = recorder()
    const { clock, pk } = client([() => new Response('', { status: 500 })], {
      logger,
      logLevel,
      retry: false,
    })
    const failed = rejection(pk.systems.get('exampl'))
    await clock.run(1000)
    await failed
    void pk.systems.get('exampl')
    await clock.run(1000)
    expect(lines).toHaveLength(expected)
  })

  test('alone prints to the console, and nothing is printed without one', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    await observedClient(() => Response.json({})).pk.systems.get('exampl')
    expect(info).not.toHaveBeenCalled()
    await observedClient(() => Response.json({}), { logLevel: 'info' }).pk.systems.get('exampl')
    expect(info).toHaveBeenCalledWith(expect.stringContaining('GET /systems/exampl (getSystem): 200 in '))
  })
})

describe('hooks', () => {
  test('are told of requests, responses, failures and retries, and never of the token', async () => {
    const told: [string, object][] = []
    const note = (name: string) => (event: object) => void told.push([name, event])
    const hooks: Hooks = {
      onRequest: note('request'),
      onResponse: note('response'),
      onFailure: note('failure'),
      onRetry: note('retry'),
    }
    const { lines, logger } = recorder()
    const leaking = () => {
      throw Object.assign(lost(), { message: `could not send Authorization: ${token}` })
    }
    const { clock, pk } = client([() => new Response('', { status: 502 }), leaking], { token, hooks, logger })
    void pk.systems.get(token)
    await clock.run(10_000)
    expect(told.map(([name]) => name)).toEqual([
      'request',
      'response',
      'retry',
      'request',
      'failure',
      'retry',
      'request',
      'response',
    ])
    expect(told[4]?.[1]).toMatchObject({
      operationId: 'getSystem',
      attempt: 2,
      durationMs: expect.closeTo(40, 6),
      sent: 'yes',
    })
    expect(told[7]?.[1]).toMatchObject({ attempt: 3, status: 200, durationMs: expect.closeTo(40, 6) })
    expect(JSON.stringify(told) + lines.join('\n')).not.toContain(token)
  })

  test('are told of an abort as of a failure', async () => {
    const failures: object[] = []
    const { pk } = observedClient(() => new Promise<Response>(() => {}), {
      hooks: { onFailure: (event) => failures.push(event) },
    })
    const controller = new AbortController()
    const aborted = rejection(pk.fetch('/systems/exampl', { signal: controller.signal }))
    await new Promise(setImmediate)
    controller.abort('enough')
    expect(await aborted).toBe('enough')
    expect(failures).toEqual([expect.objectContaining({ error: 'enough', sent: 'maybe', operationId: null })])
  })

  test.each([
    [
      'throw',
      () => {
        throw new Error('hook')
      },
    ],
    ['reject', () => Promise.reject(new Error('hook'))],
  ])('and loggers can not break a request, nor the process, when they %s', async (_, broken) => {
    const unhandled: unknown[] = []
    const collect = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', collect)
    try {
      const { pk } = observedClient(() => Response.json({ id: 'exampl' }), {
        hooks: { onRequest: broken, onResponse: broken },
        logger: { debug: broken, info: broken, warn: broken, error: broken },
      })
      expect((await pk.systems.get('exampl')).id).toBe('exampl')
      await new Promise(setImmediate)
      expect(unhandled).toEqual([])
    } finally {
      process.off('unhandledRejection', collect)
    }
  })
})
