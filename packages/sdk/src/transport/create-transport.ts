import { type Clock, systemClock } from '../clock.js'
import { observe } from '../observe/observe.js'
import type { PacingOptions } from '../pacing/options.js'
import { pace } from '../pacing/pace.js'
import { retry } from '../retry/retry.js'
import { attempt } from './attempt.js'
import type { Transport } from './call.js'
import { timeout } from './timeout.js'

/** All layers, one around the other: repeat if need be, wait for one's turn each time, tell of it, send. */
export function createTransport(pacing: PacingOptions | false = {}, clock: Clock = systemClock): Transport {
  const sending = observe(timeout(attempt, clock, 'attempt'), clock)
  const paced = pacing === false ? sending : pace(sending, { clock, ...pacing })
  return timeout(retry(paced, clock), clock, 'total')
}
