import { tell } from '../observe/observer.js'
import { arrivalAfterNext, delayOfNext, type Pace } from './gcra.js'

/**
 * Where the state of buckets is kept. The default keeps it in this process; processes that share one limit can share a store.
 *
 * All times are durations, so that clocks need not agree. Buckets are named `ip:` and a scope for those of the address, and `own:`, a
 * scope and the token's fingerprint for those of a system.
 */
export interface PacingStore {
  /**
   * Takes a slot of a bucket if one is free now.
   *
   * @returns 0 if the slot is taken; else the milliseconds after which to ask again, and nothing is taken.
   */
  take(bucket: string, pace: Pace): number | Promise<number>
  /**
   * Learns that the server has counted more requests than the store knows of.
   *
   * @param delayMs No slot is free for so many milliseconds; a negative number leaves a part of the burst.
   * @param isRefused The server has refused a request: slots that have been promised for that time must wait, too.
   */
  hold(bucket: string, delayMs: number, pace: Pace, isRefused?: boolean): void | Promise<void>
  /**
   * Tells tokens apart in the names of buckets without giving them away, the same in all processes that share the store.
   *
   * @defaultValue enough for one process: 32 bits
   */
  fingerprintOf?: ((token: string) => string) | undefined
}

/** A store in this process's memory. */
export function createMemoryStore(clock: { nowMs(): number }): PacingStore {
  const arrivalsMs = new Map<string, number>()
  return {
    take(bucket, pace) {
      const nowMs = clock.nowMs()
      const arrivalMs = arrivalsMs.get(bucket) ?? nowMs
      const delayMs = delayOfNext(arrivalMs, nowMs, pace)
      if (delayMs === 0) arrivalsMs.set(bucket, arrivalAfterNext(arrivalMs, nowMs, pace))
      return delayMs
    },
    hold(bucket, delayMs, { toleranceMs }) {
      const arrivalMs = clock.nowMs() + delayMs + toleranceMs
      arrivalsMs.set(bucket, Math.max(arrivalMs, arrivalsMs.get(bucket) ?? arrivalMs))
    },
  }
}

/**
 * A store that goes on in memory while the given one fails, so that a broken coordinator stops nobody.
 *
 * @param onFailure Told of every failure.
 */
export function withFallback(
  store: PacingStore,
  memory: PacingStore,
  onFailure?: (error: unknown) => void,
): PacingStore {
  const attempt = async <T>(work: (store: PacingStore) => T | Promise<T>): Promise<T> => {
    try {
      return await work(store)
    } catch (error) {
      tell(() => onFailure?.(error))
      return work(memory)
    }
  }
  return {
    take: (...asked) => attempt((store) => store.take(...asked)),
    hold(...told) {
      memory.hold(...told) // what the server has said is known when the store fails later
      return attempt((store) => store.hold(...told))
    },
  }
}
