import { createMemoryStore, type PacingStore, systemClock } from '@pluralkit-openapi/sdk'
import type { Wait } from './messages.js'

/** A store for the SDK's pacing that remembers for how long each request had to wait for room. */
export function createObservedStore() {
  const memory = createMemoryStore(systemClock)
  const fullSinceMs = new Map<string, number>()
  /** Of the requests that may go and are not sent yet, in their order. */
  const granted: Wait[] = []

  const store: PacingStore = {
    async take(bucket, pace) {
      const delayMs = await memory.take(bucket, pace)
      const nowMs = systemClock.nowMs()
      if (delayMs > 0) fullSinceMs.set(bucket, fullSinceMs.get(bucket) ?? nowMs)
      else {
        granted.push({ bucket: shown(bucket), waitedMs: nowMs - (fullSinceMs.get(bucket) ?? nowMs) })
        fullSinceMs.delete(bucket)
      }
      return delayMs
    },
    hold: memory.hold,
  }
  return { store, nextGranted: () => granted.shift() }
}

/** `own:generic_update`, without what tells tokens apart. */
const shown = (bucket: string) => bucket.split(':').slice(0, 2).join(':')
