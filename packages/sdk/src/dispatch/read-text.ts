import { systemClock } from '../clock.js'

// A sender gets its answer only when it has sent everything, so what is too long is still read, and forgotten. But not for ever.
const patience = 10

/**
 * Reads the body of a request as a string. Never keeps more of it than is asked for, nor waits for it any longer.
 *
 * @returns The body, or the status that rejects it: 413 if it is longer, 408 if it did not come in time.
 * @throws If it is not UTF-8, or breaks off.
 */
export async function readText(
  { body }: Request,
  maxBytes: number,
  timeoutMs: number,
): Promise<string | 408 | 413> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const reader = body?.getReader()
  let text = ''
  let bytes = 0
  let isLate = false
  const cancel = () => void reader?.cancel().catch(() => {})
  const stopTimer = systemClock.setTimer(() => {
    isLate = true
    cancel() // which ends the read under way
  }, timeoutMs)
  try {
    for (;;) {
      const { value } = (await reader?.read()) ?? {}
      if (isLate) return 408
      if (!value) return bytes > maxBytes ? 413 : text + decoder.decode()
      bytes += value.length
      if (bytes <= maxBytes) text += decoder.decode(value, { stream: true })
      else if (bytes > patience * maxBytes) {
        cancel()
        return 413
      }
    }
  } finally {
    stopTimer()
  }
}
