import type { Clock } from '../clock.js'
import type { Transport } from '../transport/call.js'

/** Layer that tells of each attempt and its answer. */
export function observe(next: Transport, clock: Clock): Transport {
  return async (call) => {
    const { request, observe } = call
    const sentAtMs = clock.nowMs()
    observe?.('onRequest', request)
    const reply = await next(call)
    const { status } = reply.response
    const durationMs = clock.nowMs() - sentAtMs
    const line = `${request.requestLine}: ${status} in ${Math.round(durationMs)} ms`
    observe?.('onResponse', { ...request, status, durationMs }, line)
    return reply
  }
}
