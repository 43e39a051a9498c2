import { type Clock, systemClock } from '../clock.js'
import type { PacingOptions } from '../pacing/options.js'
import { type PacedCall, pace } from '../pacing/pace.js'
import { type RetriedCall, retry } from '../retry/retry.js'
import { attempt, type SentCall } from '../transport/attempt.js'
import type { Transport } from '../transport/call.js'
import { observe } from '../transport/observe.js'
import { type TimedCall, timeout } from '../transport/timeout.js'

/** A request with everything that any layer of the client's transport asks for. */
export type ClientCall = SentCall & TimedCall & RetriedCall & PacedCall

/** All layers, one around the other: retry if need be, wait for a slot each time, tell of it, send. */
export function createTransport(
  pacing: PacingOptions | false = {},
  clock: Clock = systemClock,
): Transport<ClientCall> {
  const sending = observe<ClientCall>(timeout(attempt, clock, 'attempt'), clock)
  const paced = pacing === false ? sending : pace(sending, { clock, ...pacing })
  return timeout(retry(paced, clock), clock, 'total')
}
