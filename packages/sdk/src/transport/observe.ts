import type { Clock } from '../clock.js'
import type { Call, Transport } from './call.js'

/** Layer that tells hooks and logger of each attempt, with one line in the log. */
export function observe<ObservedCall extends Call>(
  next: Transport<ObservedCall>,
  clock: Clock,
): Transport<ObservedCall> {
  return async (call) => {
    const { request, observe } = call
    const { operationId, requestLine } = request
    const sentAtMs = clock.nowMs()
    const waitedMs = sentAtMs - (request.waitingSinceMs ?? sentAtMs)
    const attempt = (request.attempts ?? 0) + 1
    const event = { operationId, requestLine, attempt, waitedMs }
    request.attempts = attempt
    observe?.('onRequest', event)

    /** What hook and log are told at the end of the attempt. */
    const outcome = (result: unknown) => {
      request.waitingSinceMs = clock.nowMs()
      const durationMs = request.waitingSinceMs - sentAtMs
      const took = `in ${Math.round(durationMs)} ms, attempt ${attempt}, waited ${Math.round(waitedMs)} ms`
      return [{ ...event, durationMs }, `${requestLine} (${operationId}): ${result} ${took}`] as const
    }

    try {
      const reply = await next(call)
      const { status } = reply.response
      const [ended, line] = outcome(status)
      observe?.('onResponse', { ...ended, status }, line, status === 429 || status >= 500 ? 'warn' : 'info')
      return reply
    } catch (error) {
      // Not the error's message, which may hold anything: an abort's reason is the caller's.
      const [ended, line] = outcome(Object(error).name)
      observe?.('onFailure', { ...ended, error, sent: request.sent }, line)
      throw error
    }
  }
}
