import type { Clock } from '../clock.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Transport } from './call.js'
import { abortable } from './signals.js'

/**
 * Layer that gives up after a time: that of each attempt, or that of everything.
 *
 * What is below gets a signal of its own, which then aborts; the promise rejects even if nothing below takes notice. What can't end
 * early gets no signal: a signal costs the platform a tenth of what a whole request does.
 */
export function timeout(next: Transport, clock: Clock, limit: TimeoutError['limit']): Transport {
  return async (call) => {
    const { request, signal, timeoutMs, totalTimeoutMs } = call
    const limitMs = (limit === 'total' ? totalTimeoutMs : timeoutMs) ?? Infinity
    if (!signal && limitMs === Infinity) return next(call)

    const controller = new AbortController()
    try {
      return await abortable(signal, (resolve, reject) => {
        next({ ...call, signal: controller.signal }).then(resolve, reject)
        const giveUp = () => reject(new TimeoutError(request, limitMs, limit))
        return limitMs < Infinity ? clock.setTimer(giveUp, limitMs) : () => {}
      })
    } catch (reason) {
      controller.abort(reason)
      throw reason
    }
  }
}
