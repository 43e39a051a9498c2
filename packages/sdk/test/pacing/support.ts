import type { PacingOptions } from '../../src/pacing/options.js'
import { type PacedCall, pace } from '../../src/pacing/pace.js'
import type { Reply } from '../../src/transport/call.js'
import { Front, type FrontResponse, memberId, type Revision } from './front/front.js'
import { delay, Network, type NetworkOptions } from './front/network.js'
import { seededRandom } from './random.js'
import { VirtualClock } from './virtual-clock.js'

/** Sends a call through pacing. */
export type Transport = (call: PacedCall) => Promise<Reply>

/** Travel times of 10 to 90 ms one way, so that requests overtake each other. */
export function jitter(seed: number): () => number {
  const random = seededRandom(seed)
  return () => 10 + 80 * random()
}

export function call(method: string, path: string, more: Partial<PacedCall> = {}): PacedCall {
  return {
    request: { operationId: null, requestLine: `${method} ${path}`, sent: 'no' },
    method,
    path,
    token: 'token-one',
    ...more,
  }
}

/** Calls of the system that `token-one` belongs to, and of another. */
export const own = {
  get: () => call('GET', '/systems/@me'),
  update: () => call('PATCH', '/systems/@me'),
  member: (number: number) => call('GET', `/members/${memberId('one', number)}`),
  changeMember: (number: number) => call('PATCH', `/members/${memberId('one', number)}`),
  createMember: () => call('POST', '/members'),
  list: () => call('GET', '/systems/@me/members'),
}
export const other = {
  member: (number: number) => call('GET', `/members/${memberId('oth', number)}`),
  message: (number: number) => call('GET', `/messages/${number}`),
}

interface WorldOptions {
  clock: VirtualClock
  revision: Revision
  /** A network of which only the travel times count. */
  travelMs: () => number
  network: NetworkOptions
  /** Responds before the front: a fault of the network, something in front of PluralKit. */
  intercept: (call: PacedCall) => Response | undefined
}

export interface World {
  clock: VirtualClock
  front: Front
  /** A client of its own in each call, as in a process of its own. */
  client: (options?: PacingOptions) => Transport
  /** What a client without pacing sends with. */
  send: Transport
}

/** A clock, PluralKit's front on it, and paced clients of it. */
export function world(options: Partial<WorldOptions> = {}, seed = 1): World {
  const { clock = new VirtualClock(), revision = 'current', travelMs = () => 40 } = options
  const front = new Front(revision)
  const network = () => new Network(front, clock, options.network ?? delay(travelMs))
  const sendOn = (connections: Network) => async (made: PacedCall) => {
    const intercepted = options.intercept?.(made)
    if (intercepted) {
      await clock.sleep(2 * travelMs())
      return { response: intercepted, text: await intercepted.text() }
    }
    return replyOf(await connections.send(made, made.signal))
  }
  let clients = 0
  return {
    clock,
    front,
    client: (pacing) => pace(sendOn(network()), { clock, ...pacing }, seededRandom(1000 * seed + ++clients)),
    send: sendOn(network()),
  }
}

/** Only what pacing looks at: real responses would take most of the time. */
function replyOf({ status, headers, body }: FrontResponse): Reply {
  return { response: { status, headers: new Headers(headers) } as Response, text: body }
}

/** Callers who send the next request as soon as the last is answered, until the time is over. Counts the responses. */
export function saturate(
  clock: VirtualClock,
  transport: Transport,
  make: (number: number) => PacedCall,
  callers: number,
  untilMs: number,
): { answered: number } {
  const counted = { answered: 0 }
  let made = 0
  for (let caller = 0; caller < callers; caller++) {
    void (async () => {
      while (clock.nowMs() < untilMs) {
        await transport(make(made++))
        counted.answered++
      }
    })().catch(() => {})
  }
  return counted
}
