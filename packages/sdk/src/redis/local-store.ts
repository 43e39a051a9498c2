import type { Clock } from '../clock.js'
import type { Pace, PacingStore } from '../pacing/store.js'

/**
 * A store in this process's memory, by the limiter's own algorithm (GCRA): each request moves the *theoretical arrival time* on by one
 * interval, and a request may be sent while that time is not further ahead than the tolerance.
 */
export function createLocalStore(clock: Clock): PacingStore {
  const arrivalsMs = new Map<string, number>()
  return {
    take(bucket: string, { intervalMs, toleranceMs }: Pace) {
      const nowMs = clock.nowMs()
      const arrivalMs = arrivalsMs.get(bucket) ?? nowMs
      const delayMs = Math.max(0, arrivalMs - toleranceMs - nowMs)
      if (delayMs === 0) arrivalsMs.set(bucket, Math.max(arrivalMs, nowMs) + intervalMs)
      return delayMs
    },
    hold(bucket: string, delayMs: number, { toleranceMs }: Pace) {
      const arrivalMs = clock.nowMs() + delayMs + toleranceMs
      arrivalsMs.set(bucket, Math.max(arrivalMs, arrivalsMs.get(bucket) ?? arrivalMs))
    },
  }
}
