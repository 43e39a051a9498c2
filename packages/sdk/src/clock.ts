import { abortable } from './transport/signals.js'

/** Where time comes from. Tests give one of their own; a wall clock would jump. */
export interface Clock {
  /** Milliseconds from any fixed moment on, never going back. */
  nowMs(): number
  /** Calls back once after a delay. Returns the function that calls it off. */
  setTimer(callback: () => void, delayMs: number): () => void
}

// A longer delay overflows in every runtime and fires at once.
const maxDelayMs = 2 ** 31 - 1

/** The runtime's monotonic clock. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  setTimer(callback, delayMs) {
    const timer = setTimeout(callback, Math.min(delayMs, maxDelayMs))
    return () => clearTimeout(timer)
  },
}

/**
 * Waits, or rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind.
 *
 * @param delayMs Milliseconds to wait.
 */
export function sleep(clock: Clock, delayMs: number, signal?: AbortSignal): Promise<void> {
  let cancel: (() => void) | undefined
  const elapsed = new Promise<void>((resolve) => {
    cancel = clock.setTimer(resolve, delayMs)
  })
  return abortable(elapsed, signal, cancel)
}

/**
 * Gives some work a signal of its own, which aborts with the given one or after a time.
 *
 * @param timeoutMs Milliseconds; `Infinity` for no limit.
 * @param timeout Makes the reason of the abort if the time is over.
 */
export async function inTime<T>(
  clock: Clock,
  timeoutMs: number,
  timeout: () => Error,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (timeoutMs === Infinity) return abortable(work(signal), signal)
  const controller = new AbortController()
  const abort = () => controller.abort(signal.reason)
  const stopTimer = clock.setTimer(() => controller.abort(timeout()), timeoutMs)
  try {
    return await abortable(abortable(work(controller.signal), controller.signal), signal, abort)
  } finally {
    stopTimer()
  }
}
