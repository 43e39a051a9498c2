import { type Clock, inTime } from '../clock.js'
import { tell } from '../observe/observer.js'
import type { Pace } from '../pacing/gcra.js'
import { createMemoryStore, type PacingStore } from '../pacing/store.js'
import type { SharedStore } from './booking-store.js'

const askAgainAfterMs = 1000
/** Longer than any process takes to find out that the store is back. */
const settleMs = 2500

/** What to do while the store is away. */
export interface FailoverOptions {
  /**
   * Number of processes that share the store. While it is away, each uses this part of the limit: 1/`share`.
   *
   * As they can't agree then, this works for 8 that read and 2 that change things; more are refused now and then.
   */
  share: number
  /**
   * An answer that takes longer is none, in milliseconds.
   *
   * @defaultValue `500`
   */
  timeoutMs?: number | undefined
  /** Told once when the store goes away: why. */
  onDown?: ((error: unknown) => void) | undefined
  /** Told once when it is back. */
  onUp?: (() => void) | undefined
}

/**
 * A store that goes on with this process's part of the limit while the shared one is away.
 *
 * No process can tell when the others notice that. So each first lets pass what was sent last, then starts somewhere within its
 * interval; and when the store is back, it keeps to its part until all must have noticed, but counts what it sends there already.
 */
export function withFailover(
  shared: SharedStore,
  { share, timeoutMs = 500, onDown, onUp }: FailoverOptions,
  clock: Clock,
  random = Math.random,
): PacingStore {
  const local = createMemoryStore(clock)
  let isDown = false
  /** Buckets that have been used alone since the store was last in use. */
  const usedAlone = new Set<string>()
  let isAsking = false
  let askAtMs = 0
  let settledAtMs = 0

  const partOf = ({ intervalMs, toleranceMs }: Pace): Pace => ({
    intervalMs: intervalMs * share,
    toleranceMs: Math.max(0, toleranceMs - (share - 1) * intervalMs),
  })

  const answer = <T>(promise: T | Promise<T>): Promise<T> =>
    inTime(
      clock,
      timeoutMs,
      () => new Error(`The store has not answered within ${timeoutMs} ms.`),
      neverAborted,
      async () => promise,
    )

  function goDown(error: unknown): void {
    if (isDown) return
    isDown = true
    usedAlone.clear()
    askLater()
    tell(() => onDown?.(error))
  }

  function askLater(): void {
    isAsking = false
    askAtMs = clock.nowMs() + askAgainAfterMs * (0.5 + random() / 2)
  }

  /** Finds out whether the store is back, with one question at a time, for which nobody waits. */
  function askAgain(bucket: string): void {
    if (isAsking || clock.nowMs() < askAtMs) return
    isAsking = true
    answer(shared.ping(bucket)).then(() => {
      isAsking = isDown = false
      settledAtMs = clock.nowMs() + settleMs
      tell(() => onUp?.())
    }, askLater)
  }

  function takeAlone(bucket: string, pace: Pace) {
    const part = partOf(pace)
    if (!usedAlone.has(bucket)) {
      usedAlone.add(bucket)
      const drainMs = pace.toleranceMs + 2 * pace.intervalMs
      local.hold(bucket, drainMs + random() * part.intervalMs, part, false)
    }
    return local.take(bucket, part)
  }

  async function takeShared(bucket: string, pace: Pace): Promise<number> {
    // Not with a whole burst, as others may still be on their own.
    if (usedAlone.delete(bucket)) await shared.hold(bucket, 0, pace, false)
    return shared.take(bucket, pace)
  }

  return {
    async take(bucket, pace) {
      if (isDown) askAgain(bucket)
      try {
        if (!isDown && clock.nowMs() >= settledAtMs) return await answer(takeShared(bucket, pace))
      } catch (error) {
        goDown(error)
      }
      const delayMs = await takeAlone(bucket, pace)
      if (!isDown && delayMs === 0) await answer(shared.take(bucket, pace)).catch(goDown)
      return delayMs
    },
    async hold(bucket, delayMs, pace, isRefused) {
      local.hold(bucket, delayMs, partOf(pace), isRefused)
      if (!isDown) await answer(shared.hold(bucket, delayMs, pace, isRefused)).catch(goDown)
    },
  }
}

const neverAborted = new AbortController().signal
