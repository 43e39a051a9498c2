import type { Clock } from '../clock.js'
import { TimeoutError } from '../errors/timeout-error.js'
import { abortable } from '../util/abortable.js'
import { web } from '../util/web.js'
import type { Call, Transport } from './call.js'

export interface TimedCall extends Call {
  /** Time for each attempt. */
  timeoutMs?: number | undefined
  /** Time for everything. */
  totalTimeoutMs?: number | undefined
}

/**
 * Layer that gives up after a time: that of each attempt, or that of everything.
 *
 * The layers below get a signal of their own, which then aborts; the promise rejects even if none of them takes notice. A call without
 * a limit and without a signal goes on as it is: a signal costs the platform a tenth of what a whole request does.
 */
export function timeout<AnyCall extends TimedCall>(
  next: Transport<AnyCall>,
  clock: Clock,
  limit: TimeoutError['limit'],
): Transport<AnyCall> {
  return async (call) => {
    const { request, signal, timeoutMs, totalTimeoutMs } = call
    const limitMs = (limit === 'total' ? totalTimeoutMs : timeoutMs) ?? Infinity
    if (!signal && limitMs === Infinity) return next(call)

    const controller = new (web().AbortController)()
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
