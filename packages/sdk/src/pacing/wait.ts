import { throwIfAborted } from '../util/abortable.js'
import type { Bucket } from './bucket.js'
import type { Host } from './host.js'
import type { Slot } from './level.js'
import type { Waiter } from './line.js'
import type { SteadyClock } from './steady-clock.js'

/** How often the first in line looks whether it may go; those behind it look less often. */
const lookMs = 20

/** How long somebody is willing to wait. */
export interface Patience {
  signal: AbortSignal | undefined
  /** Clock time from which on it is no use to send. */
  deadlineMs: number
  maxQueue: number
  /** How much of the server's silences a request still waits for. */
  restMs: number
  /** Makes the error of who doesn't want to wait so long. */
  refusal(waitMs: number, queued: number): Error
}

/** The slot that a request has taken in each bucket that it can count in. */
export type Slots = Map<Bucket, Slot>

/** Takes a slot in each bucket. It is given back in time, whatever becomes of the request. */
export function takeSlots(host: Host, buckets: Bucket[], nowMs: number): Slots {
  const outwardMs = host.connections.use(nowMs)
  return new Map(buckets.map((bucket) => [bucket, bucket.send(nowMs, outwardMs)]))
}

/**
 * Waits until a request may be sent, and takes its slots.
 *
 * Each waiter has a timer of its own and looks after itself. What is shared are numbers only, which stay right when a waiter is never
 * heard of again: a Worker's request that has ended takes its timers along.
 *
 * @param bucketsOf The buckets that the request can count in, as far as is known at that moment.
 * @param take Asks a store for its consent. Returns how long to wait for it.
 * @returns The slots.
 */
export async function waitForRoom(
  host: Host,
  clock: SteadyClock,
  waiter: Waiter,
  patience: Patience,
  bucketsOf: (nowMs: number) => Bucket[],
  take: ((bucket: Bucket) => Promise<number>) | undefined,
): Promise<Slots> {
  let buckets: Bucket[] = []
  try {
    for (let isFirstLook = true; ; isFirstLook = false) {
      throwIfAborted(patience.signal)
      const nowMs = clock.nowMs()
      waiter.looksAtMs = nowMs
      buckets = moveTo(bucketsOf(nowMs), buckets, waiter)

      const restMs = Math.max(host.silentUntilMs - nowMs, ...buckets.map((bucket) => bucket.restMs(nowMs)))
      let delayMs = restMs > 0 ? restMs : delayOf(buckets, waiter, patience, nowMs)
      const isForStore = delayMs === 0 && take !== undefined
      if (isForStore) {
        for (const bucket of buckets) delayMs = Math.max(delayMs, await take(bucket))
        throwIfAborted(patience.signal)
      }
      if (delayMs === 0) return takeSlots(host, buckets, clock.nowMs())

      const queued = Math.max(...buckets.map(({ line }) => line.length - 1))
      const estimateMs = Math.max(
        delayMs,
        ...buckets.map((bucket) => estimateOf(bucket, waiter, patience, nowMs)),
      )
      const isTooLong = nowMs + (isFirstLook ? estimateMs : 0) >= patience.deadlineMs
      const isTooMany = isFirstLook && waiter.row !== 'again' && queued > 0 && queued >= patience.maxQueue
      if (isTooLong || isTooMany || restMs > patience.restMs) throw patience.refusal(estimateMs, queued)

      const position = Math.max(...buckets.map(({ line }) => line.position(waiter)))
      // A rest and a store say exactly when.
      const turnMs = lookMs * (position + 1)
      const soonMs = take && position > 0 ? turnMs : Math.min(estimateMs, turnMs)
      const lookAgainMs = restMs > 0 || isForStore ? delayMs : soonMs
      const sleepMs = Math.min(lookAgainMs, patience.deadlineMs - nowMs)
      waiter.looksAtMs = nowMs + sleepMs
      if (restMs > 0) patience.restMs -= sleepMs
      await clock.sleep(sleepMs, patience.signal)
    }
  } finally {
    for (const { line } of buckets) line.leave(waiter)
  }
}

/** Stands in line for these buckets, and for no others any more. */
function moveTo(buckets: Bucket[], before: Bucket[], waiter: Waiter): Bucket[] {
  for (const bucket of before) if (!buckets.includes(bucket)) bucket.line.leave(waiter)
  for (const { line } of buckets) line.join(waiter)
  return buckets
}

/** Time until there may be room in all buckets, for those before the waiter as well; 0 if there is. */
function delayOf(buckets: Bucket[], waiter: Waiter, patience: Patience, nowMs: number): number {
  let delayMs = 0
  for (const bucket of buckets) {
    const room = Math.floor(bucket.room(nowMs, feels(patience)) + 1e-6)
    const ahead = bucket.line.ahead(waiter, Math.max(1, room), nowMs)
    const isBehindForStore = bucket.isCoordinated && ahead > 0 // a store takes requests one by one
    if (ahead < room && !isBehindForStore) continue
    delayMs = Math.max(delayMs, 1, bucket.delayMs(ahead + 1, nowMs, feels(patience)))
  }
  return delayMs
}

function estimateOf(bucket: Bucket, waiter: Waiter, patience: Patience, nowMs: number): number {
  return bucket.delayMs(bucket.line.position(waiter) + 1, nowMs, feels(patience))
}

/** Who doesn't want to wait doesn't wait for the start to feel its way either. */
const feels = ({ deadlineMs }: Patience) => deadlineMs === Number.POSITIVE_INFINITY
