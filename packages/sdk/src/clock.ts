import { abortable } from './util/abortable.js'
import { hasMethods, must } from './util/check-options.js'

/** Where time comes from. Tests give one of their own; a wall clock would jump. */
export interface Clock {
  /** Milliseconds from any fixed moment on, never going back. */
  nowMs(): number
  /** Calls back once after a delay. Returns the function that calls it off. */
  setTimer(callback: () => void, delayMs: number): () => void
}

export const aClock = must('a clock with nowMs() and setTimer()', hasMethods('nowMs', 'setTimer'))

// A longer delay overflows in every runtime and fires at once.
const maxDelayMs = 2 ** 31 - 1

/** The runtime's monotonic clock. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  setTimer(callback, delayMs) {
    // Fake timers cut fractions off, so that a wait could take no time at all.
    const timer = setTimeout(callback, Math.min(Math.ceil(delayMs), maxDelayMs))
    return () => clearTimeout(timer)
  },
}

/** Waits, or rejects with the signal's reason as soon as it aborts. Leaves neither timer nor listener behind. */
export function sleep(clock: Clock, delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return abortable(signal, (resolve) => clock.setTimer(resolve, delayMs))
}
