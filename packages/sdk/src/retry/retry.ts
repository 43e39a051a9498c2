import { type Clock, sleep } from '../clock.js'
import { NetworkError } from '../errors/network-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Call, Reply, Transport } from '../transport/call.js'
import type { RetryOptions } from './options.js'
import { retryAfterMs } from './retry-after.js'
import { surelyNotSent } from './surely-not-sent.js'

export interface RetriedCall extends Call {
  retry?: RetryOptions | false | undefined
}

/**
 * Layer that sends a request again where that can do no harm: reading and deleting after a lost connection, a time-out or a fault of
 * the server (5xx); creating and changing only if the request has surely not been sent.
 *
 * A lost POST is never repeated: the switch that it logged may be there (D54), and so may the member.
 */
export function retry<AnyCall extends RetriedCall>(
  next: Transport<AnyCall>,
  clock: Clock,
  random = Math.random,
): Transport<AnyCall> {
  return async (call) => {
    const { maxRetries = 2, baseDelayMs = 500, maxDelayMs = 8000 } = call.retry || {}
    let doubtful = false
    for (let retries = 0; ; retries++) {
      let reply: Reply | undefined
      let fault: unknown
      try {
        reply = await next(call)
        const { status } = reply.response
        // May be over soon. 501 is an answer, and all below 500 are.
        if (status >= 500 && status !== 501) fault = `status ${status}`
      } catch (error) {
        fault = error
      }
      const delayMs =
        (reply && retryAfterMs(reply.response.headers)) ??
        Math.min(maxDelayMs, baseDelayMs * 2 ** retries) * (1 - random() / 2)

      if (call.retry === false || retries >= maxRetries || delayMs > maxDelayMs || !mayRepeat(call, fault)) {
        if (reply) return answered(call, reply, doubtful)
        throw fault
      }
      doubtful ||= !surelyNotSent(fault)
      const line = `${call.request.requestLine}: again in ${Math.round(delayMs)} ms (${fault})`
      call.observe?.('onRetry', { ...call.request, delayMs, reason: fault }, line)
      await sleep(clock, delayMs, call.signal)
    }
  }
}

function mayRepeat({ method, signal }: Call, fault: unknown): boolean {
  const mayPass = typeof fault === 'string' || fault instanceof NetworkError || fault instanceof TimeoutError
  return mayPass && !signal?.aborted && (/GET|DELETE/.test(method) || surelyNotSent(fault))
}

/** What an earlier attempt has deleted can't be found any more: that is what was asked for. */
function answered({ method }: Call, reply: Reply, doubtful: boolean): Reply {
  if (method !== 'DELETE' || !doubtful || reply.response.status !== 404) return reply
  return { response: new Response(null, { status: 204, headers: reply.response.headers }), text: '' }
}
