import { type Clock, sleep } from '../clock.js'
import { NetworkError } from '../errors/network-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Call, Reply, Transport } from '../transport/call.js'
import { isIdempotent } from './idempotent.js'
import type { RetryOptions } from './options.js'
import { retryAfterMs } from './retry-after.js'
import { withDoubtSettled } from './settle-doubt.js'

export interface RetriedCall extends Call {
  retry?: RetryOptions | false | undefined
}

/**
 * Layer that sends a request again where that can do no harm: after a lost connection, a timeout or a fault of the server (5xx) what the
 * document calls idempotent, and everything that has certainly not been sent.
 *
 * A lost creation is never repeated unless the caller asks for it: the switch that it logged may be there (D54), and so may the member.
 */
export function retry<AnyCall extends RetriedCall>(
  next: Transport<AnyCall>,
  clock: Clock,
  random = Math.random,
): Transport<AnyCall> {
  return async (call) => {
    const { request, retry: options } = call
    const { operationId, requestLine } = request
    const { maxRetries = 2, baseDelayMs = 500, maxDelayMs = 8000, unsafe = false } = options || {}
    request.waitingSinceMs = clock.nowMs()
    /** Whether an earlier attempt may have been carried out. */
    let isDoubtful = false
    for (let retries = 0; ; retries++) {
      let reply: Reply | undefined
      let fault: unknown
      try {
        reply = await next(call)
        const { status } = reply.response
        // May be over soon. 501 is a response like those below 500.
        if (status >= 500 && status !== 501) fault = `status ${status}`
      } catch (error) {
        fault = error
      }
      const delayMs =
        (reply && retryAfterMs(reply.response.headers)) ??
        Math.min(maxDelayMs, baseDelayMs * 2 ** retries) * (1 - random() / 2)
      const isHarmless = request.sent === 'no' || unsafe || isIdempotent(call.method, call.path)

      if (
        options === false ||
        retries >= maxRetries ||
        delayMs > maxDelayMs ||
        !mayPass(call, fault) ||
        !isHarmless
      ) {
        if (!reply) throw fault
        return isDoubtful ? withDoubtSettled(call.method, reply) : reply
      }
      isDoubtful ||= request.sent !== 'no'
      const line = `${requestLine}: again in ${Math.round(delayMs)} ms (${fault})`
      call.observe?.('onRetry', { operationId, requestLine, delayMs, reason: fault }, line)
      await sleep(clock, delayMs, call.signal)
    }
  }
}

/** Whether a fault may be gone when the request is sent again. */
function mayPass({ signal }: Call, fault: unknown): boolean {
  return (
    !signal?.aborted &&
    (typeof fault === 'string' || fault instanceof NetworkError || fault instanceof TimeoutError)
  )
}
