import type { Clock } from '../clock.js'
import type { Transport } from '../transport/call.js'

/** Layer that tells of each attempt and its answer. */
export function observe(next: Transport, clock: Clock): Transport {
  return async (call) => {
    const { observer, request } = call
    if (observer === undefined) return next(call)
    const sentAtMs = clock.nowMs()
    observer.request({ ...request })
    const reply = await next(call)
    observer.response({ ...request, status: reply.response.status, durationMs: clock.nowMs() - sentAtMs })
    return reply
  }
}
