import type { Clock } from '../clock.js'
import { tell } from '../observe/observer.js'
import type { Pace, PacingStore } from '../pacing/store.js'
import { abortable } from '../util/abortable.js'
import type { SharedStore } from './booking-store.js'
import { createLocalStore } from './local-store.js'

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
   * A response that takes longer counts as none, in milliseconds. `Infinity` for no limit.
   *
   * @defaultValue `500`
   */
  timeoutMs?: number | undefined
  /** Told once when the store goes away: why. */
  onDown?: ((error: unknown) => unknown) | undefined
  /** Told once when it is back. */
  onUp?: (() => unknown) | undefined
}

/**
 * A store that goes on with this process's part of the limit while the shared one is away.
 *
 * No process can tell when the others notice that. So each first lets pass what was sent last, then starts somewhere within its
 * interval; and when the store is back, each keeps to both, its part and the store, until all must have noticed.
 */
export function withFailover(
  shared: SharedStore,
  { share, timeoutMs = 500, onDown, onUp }: FailoverOptions,
  clock: Clock,
  random = Math.random,
): PacingStore {
  const local = createLocalStore(clock)
  let isDown = false
  /** Buckets that have been used alone since the store last went away. */
  const startedAlone = new Set<string>()
  /** Those of them that have not been used in the store since. */
  const notRejoined = new Set<string>()
  /** Buckets with a slot by this process's own part, for which the store has not given one yet. */
  const grantedAlone = new Set<string>()
  let isAsking = false
  let askAtMs = 0
  let settledAtMs = 0

  const partOf = ({ intervalMs, toleranceMs }: Pace): Pace => ({
    intervalMs: intervalMs * share,
    toleranceMs: Math.max(0, toleranceMs - (share - 1) * intervalMs),
  })

  const answer = <T>(promise: T | Promise<T>): Promise<T> =>
    abortable(undefined, (resolve, reject) => {
      Promise.resolve(promise).then(resolve, reject)
      const giveUp = () => reject(new Error(`The store has not answered within ${timeoutMs} ms.`))
      return clock.setTimer(giveUp, timeoutMs)
    })

  function goDown(error: unknown): void {
    if (isDown) return
    isDown = true
    startedAlone.clear()
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
    if (!startedAlone.has(bucket)) {
      startedAlone.add(bucket)
      notRejoined.add(bucket)
      const drainMs = pace.toleranceMs + 2 * pace.intervalMs
      local.hold(bucket, drainMs + random() * part.intervalMs, part)
    }
    return local.take(bucket, part)
  }

  async function takeShared(bucket: string, pace: Pace): Promise<number> {
    // Not with a whole burst, as others may still be on their own.
    if (notRejoined.delete(bucket)) await shared.hold(bucket, 0, pace)
    return shared.take(bucket, pace)
  }

  async function take(bucket: string, pace: Pace): Promise<number> {
    if (isDown) askAgain(bucket)
    if (!grantedAlone.has(bucket) && (isDown || clock.nowMs() < settledAtMs)) {
      const delayMs = await takeAlone(bucket, pace)
      if (delayMs > 0) return delayMs
      grantedAlone.add(bucket)
    }
    if (!isDown) {
      try {
        const delayMs = await answer(takeShared(bucket, pace))
        if (delayMs > 0) return delayMs
      } catch (error) {
        goDown(error)
        return take(bucket, pace)
      }
    }
    grantedAlone.delete(bucket)
    return 0
  }

  return {
    take,
    async hold(bucket, delayMs, pace, isRefused) {
      local.hold(bucket, delayMs, partOf(pace), isRefused)
      if (!isDown) await answer(shared.hold(bucket, delayMs, pace, isRefused)).catch(goDown)
    },
  }
}
