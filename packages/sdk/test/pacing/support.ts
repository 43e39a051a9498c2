import type { PacingOptions } from '../../src/pacing/options.js'
import { type PacedCall, pace } from '../../src/pacing/pace.js'
import type { Transport as AnyTransport } from '../../src/transport/call.js'
import { FakeServer } from './fake-server.js'
import { VirtualClock } from './virtual-clock.js'

/** Numbers that look random and are the same in every run. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Travel times of 10 to 90 ms one way, so that requests overtake each other. */
export function jitter(seed: number): () => number {
  const random = seededRandom(seed)
  return () => 10 + 80 * random()
}

export function call(method: string, path: string, more: Partial<PacedCall> = {}): PacedCall {
  return {
    request: { operationId: 'getSystem', requestLine: `${method} ${path}`, sent: 'no' },
    method,
    path,
    token: 'token',
    ...more,
  }
}

export const own = {
  get: () => call('GET', '/systems/@me'),
  update: () => call('PATCH', '/systems/@me'),
}

type Transport = AnyTransport<PacedCall>

interface World {
  clock: VirtualClock
  server: FakeServer
  client: (options?: PacingOptions) => Transport
}

/** A clock, a server on it, and paced clients of it. */
export function world(options: Partial<ConstructorParameters<typeof FakeServer>[0]> = {}): World {
  const clock = options.clock ?? new VirtualClock()
  const server = new FakeServer({ ...options, clock })
  let clients = 0
  return {
    clock,
    server,
    client: (pacing) => pace(server.transport, { clock, ...pacing }, seededRandom(++clients)),
  }
}

/** Callers who send the next request as soon as the last is answered, until the time is over. Counts their answers. */
export function saturate(
  clock: VirtualClock,
  transport: Transport,
  make: () => PacedCall,
  callers: number,
  untilMs: number,
): { answered: number } {
  const counted = { answered: 0 }
  for (let caller = 0; caller < callers; caller++) {
    void (async () => {
      while (clock.nowMs() < untilMs) {
        await transport(make())
        counted.answered++
      }
    })().catch(() => {})
  }
  return counted
}
