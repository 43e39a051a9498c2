import type { Clock } from '../clock.js'
import type { Transport } from '../transport/call.js'

/** Layer that tells of each attempt and its answer. */
export function observe(next: Transport, clock: Clock): Transport {
  return async (call) => {
    const sentAtMs = clock.nowMs()
    call.observer?.request(call.request)
    const reply = await next(call)
    const durationMs = clock.nowMs() - sentAtMs
    call.observer?.response({ ...call.request, status: reply.response.status, durationMs })
    return reply
  }
}
