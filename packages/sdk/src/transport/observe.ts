import type { Clock } from '../clock.js'
import type { Call, Transport } from './call.js'

/** Layer that tells hooks and logger of each attempt and its response. */
export function observe<ObservedCall extends Call>(
  next: Transport<ObservedCall>,
  clock: Clock,
): Transport<ObservedCall> {
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
