import type { Clock } from '../clock.js'
import type { Pace, PacingStore } from '../pacing/store.js'
import type { Evaluate } from './evaluate.js'

/** How far ahead a slot is booked. Not further, as those that a killed process had booked are lost to the others. */
const horizonMs = 5000
/** A slot that is used later than this would come too close to the next one: another is booked in its place. */
const latestMs = 50
/** Room for that, and for processes that stop for a moment between slot and request: less of a burst, but not of the rate. */
const marginMs = 2 * latestMs

/** Of a bucket that is empty sooner, Redis may rightly have nothing any more when the question arrives. */
const longestTripMs = 200

/** What this process knows of a bucket in Redis. */
interface Known {
  /** Theoretical arrival time by the bucket's own clock, in microseconds. */
  arrivalUs: number
  /** Time by this process's clock until which the bucket is filled at least. */
  filledUntilMs: number
}

const unknown: Known = { arrivalUs: 0, filledUntilMs: 0 }

/** A slot that is given to this process and not yet used: when by the bucket's own clock, and by this process's. */
interface Booking {
  slotUs: number
  dueMs: number
}

/** What is asked of the script, in milliseconds but for the booked slot. Without an interval nothing is booked. */
interface Question {
  toleranceMs: number
  intervalMs?: number
  bookedUs?: number
  restMs?: number
  leadMs?: number
}

/** A store that other processes have in common, and that may be away. */
export interface SharedStore extends PacingStore {
  /** Resolves if the store answers for a bucket. */
  ping(bucket: string): Promise<void>
}

/** Books slots with the {@link bookingScript}. Rejects when Redis does. */
export function createBookingStore(evaluate: Evaluate, clock: Clock, random = Math.random): SharedStore {
  const knownBuckets = new Map<string, Known>()
  const bookings = new Map<string, Booking>()
  /** The last of the callers who want a slot, by bucket: one after the other, so that each sees what the one before has booked. */
  const lastTakes = new Map<string, Promise<unknown>>()

  async function ask(bucket: string, question: Question) {
    const { toleranceMs, intervalMs = 0, bookedUs = 0, restMs = 0, leadMs = 0 } = question
    const askedAtMs = clock.nowMs()
    const pace = [intervalMs, Math.max(0, toleranceMs - marginMs), horizonMs, latestMs].map(inUs)
    const { filledUntilMs, arrivalUs: knownUs } = knownBuckets.get(bucket) ?? unknown
    const expectedUs = filledUntilMs > askedAtMs + longestTripMs ? knownUs : 0
    const reply = await evaluate(bucket, [...pace, expectedUs, bookedUs, inUs(restMs), inUs(leadMs)])
    const [waitUs = 0, slotUs = 0, arrivalUs = 0, aheadUs = 0] = reply
    knownBuckets.set(bucket, { arrivalUs, filledUntilMs: askedAtMs + aheadUs / 1000 })
    return { waitMs: waitUs / 1000, slotUs }
  }

  async function take(bucket: string, pace: Pace): Promise<number> {
    const booking = bookings.get(bucket)
    const earlyMs = (booking?.dueMs ?? 0) - clock.nowMs()
    if (earlyMs > 0) return earlyMs
    // A booked slot is confirmed, as the bucket may rest meanwhile.
    bookings.delete(bucket)
    const { waitMs, slotUs } = await ask(bucket, { ...pace, ...(booking && { bookedUs: booking.slotUs }) })
    if (waitMs === 0) return 0
    // At a time of its own, so that it's not always the nearest who gets what comes within the horizon next.
    if (slotUs === 0) return waitMs - (horizonMs * (1 + random())) / 2
    bookings.set(bucket, { slotUs, dueMs: clock.nowMs() + waitMs })
    return waitMs
  }

  return {
    take(bucket, pace) {
      const taken = (lastTakes.get(bucket) ?? Promise.resolve()).then(
        () => take(bucket, pace),
        () => take(bucket, pace),
      )
      lastTakes.set(bucket, taken)
      return taken
    },
    async hold(bucket, delayMs, { toleranceMs }, isRefused) {
      if (isRefused) {
        await ask(bucket, { toleranceMs, restMs: delayMs, leadMs: toleranceMs })
      } else {
        const leadMs = delayMs + toleranceMs
        const { filledUntilMs } = knownBuckets.get(bucket) ?? unknown
        if (clock.nowMs() + leadMs > filledUntilMs)
          await ask(bucket, { toleranceMs, leadMs: Math.max(0, leadMs) })
      }
    },
    async ping(bucket) {
      await ask(bucket, { toleranceMs: 0 })
      lastTakes.clear() // what was asked before the store went away may never be answered
    },
  }
}

const inUs = (ms: number) => Math.round(ms * 1000)
