import { type Instant, instantOfMs } from './time.js'

/** Milliseconds since 1970; fractions count. */
export type Clock = () => number

export const systemClock: Clock = () => Date.now() + (performance.now() % 1)

/** Stamps for new rows: never the same one twice, so that rows written in one instant keep their order. */
export function createStamps(clock: Clock): () => Instant {
  let last: Instant | undefined
  return () => {
    const now = instantOfMs(clock())
    last = last !== undefined && now <= last ? last + 1000n : now
    return last
  }
}
