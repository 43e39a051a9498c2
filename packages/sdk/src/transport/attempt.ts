import type { Clock } from '../clock.js'
import { NetworkError } from '../errors/network-error.js'
import { TimeoutError } from '../errors/timeout-error.js'
import type { Reply, Transport } from './call.js'
import { abortable, follow } from './signals.js'

/**
 * The bottom layer: sends a call once and reads its whole answer, both within `timeoutMs`.
 *
 * Redirects are not followed: the API has none, and the token is for one address only.
 */
export function attempt(clock: Clock): Transport {
  return async (call) => {
    const { request, method, baseUrl, path, headers, body, signal, timeoutMs } = call
    const { controller, release } = follow(signal)
    const timeOut = () => controller.abort(new TimeoutError(request, timeoutMs, 'attempt'))
    const stopTimer = timeoutMs < Infinity ? clock.setTimer(timeOut, timeoutMs) : undefined
    const send = async (): Promise<Reply> => {
      const init = {
        method,
        headers,
        body: body ?? null,
        signal: controller.signal,
        redirect: 'manual',
      } as const
      const response = await call.fetch(new Request(baseUrl + path, init))
      return { response, text: await response.text() }
    }
    try {
      return await abortable(send(), controller.signal)
    } catch (cause) {
      if (controller.signal.aborted) throw controller.signal.reason
      throw new NetworkError(request, cause, call.redact)
    } finally {
      stopTimer?.()
      release()
    }
  }
}
