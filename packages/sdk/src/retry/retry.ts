import { type Clock, sleep } from '../clock.js'
import { NetworkError } from '../errors/network-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Call, Reply, Transport } from '../transport/call.js'
import type { RetryOptions } from './options.js'
import { retryAfterMs } from './retry-after.js'
import { surelyNotSent } from './surely-not-sent.js'

/**
 * Layer that sends a request again where that can do no harm: reading and deleting after a lost connection, a time-out or a fault of
 * the server (5xx); creating and changing only if the request has surely not been sent.
 *
 * A lost POST is never repeated: the switch that it logged may be there (D54), and so may the member.
 */
export function retry(next: Transport, clock: Clock, random = Math.random): Transport {
  return async (call) => {
    const options = call.retry === false ? { maxRetries: 0 } : call.retry
    const { maxRetries = 2, baseDelayMs = 500, maxDelayMs = 8000 }: RetryOptions = options ?? {}
    let doubtful = false
    for (let retries = 0; ; retries++) {
      const outcome = await next(call).catch((error: unknown) => ({ error }))
      const fault = 'error' in outcome ? outcome.error : faultOf(outcome)
      const done = () =>
        'error' in outcome ? Promise.reject(outcome.error) : answered(call, outcome, doubtful)

      if (fault === undefined || retries >= maxRetries || !mayRepeat(call, fault)) return done()
      const asked = 'error' in outcome ? undefined : retryAfterMs(outcome.response.headers)
      const delayMs = asked ?? Math.min(maxDelayMs, baseDelayMs * 2 ** retries) * (1 - random() / 2)
      if (delayMs > maxDelayMs) return done()

      doubtful ||= !surelyNotSent(fault)
      call.observer?.retry({ ...call.request, delayMs, reason: fault })
      await sleep(clock, delayMs, call.signal)
    }
  }
}

/** A fault of the server that may be over soon; 501 is an answer, and all below 500 are. */
function faultOf({ response: { status } }: Reply): string | undefined {
  return status >= 500 && status !== 501 ? `status ${status}` : undefined
}

function mayRepeat({ method, signal }: Call, fault: unknown): boolean {
  if (signal.aborted) return false
  if (!(typeof fault === 'string' || fault instanceof NetworkError || fault instanceof TimeoutError))
    return false
  return method === 'GET' || method === 'DELETE' || surelyNotSent(fault)
}

/** What an earlier attempt has deleted can't be found any more: that is what was asked for. */
function answered({ method }: Call, reply: Reply, doubtful: boolean): Reply {
  if (method !== 'DELETE' || !doubtful || reply.response.status !== 404) return reply
  return { response: new Response(null, { status: 204, headers: reply.response.headers }), text: '' }
}
