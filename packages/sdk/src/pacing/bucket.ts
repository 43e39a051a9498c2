import type { Clock } from '../clock.js'
import { abortable } from '../util/abortable.js'
import { arrivalAfterNext } from './gcra.js'
import type { PacingStore } from './store.js'
import type { Tempo } from './tempo.js'
import { createWaitingLine, type Waiter } from './waiting-line.js'

/** How somebody wants to wait. */
export interface Turn extends Pick<Waiter, 'row'> {
  signal: AbortSignal | undefined
  /** The longest line that is worth joining. */
  maxQueue: number
  maxWaitMs: number
  /** Makes the error of who gets no turn, as the line is too long, or the wait would be. */
  refusal(waitMs: number, queued: number): Error
}

/** One budget of requests, and the line of those who wait for it. */
export interface Bucket {
  name: string
  tempo: Tempo
  /** Number of requests that wait. */
  queued(): number
  /** How far the requests that were sent in this bucket have filled it, at most. */
  leadMs(): number
  /** Fills the bucket by what the store does not know of, such as a refusal, so far that the lead is at least this. */
  fill(leadMs: number, isRefused?: boolean): Promise<void>
  /** Waits for one's turn to send a request. Rejects with the refusal, or with the signal's reason. */
  turn(turn: Turn): Promise<void>
}

export function createBucket(name: string, tempo: Tempo, store: PacingStore, clock: Clock): Bucket {
  const line = createWaitingLine()
  let serving = false
  /** How long the first in line had to wait when last asked. */
  let delayMs = 0
  let wake: (() => void) | undefined
  /** The theoretical arrival time that this process alone has caused. */
  let arrivalMs = 0

  /** Lets one after the other go until nobody waits, with one timer at a time. */
  async function serve(): Promise<void> {
    if (serving) return
    serving = true
    while (line.length() > 0) {
      const pace = tempo.pace()
      delayMs = await store.take(name, pace)
      const nowMs = clock.nowMs()
      if (delayMs > 0) {
        await pause(Math.min(delayMs, line.expire(nowMs) - nowMs))
      } else {
        arrivalMs = arrivalAfterNext(arrivalMs, nowMs, pace)
        line.next()
      }
    }
    serving = false
  }

  async function pause(pauseMs: number): Promise<void> {
    if (line.length() === 0) return
    let cancel: (() => void) | undefined
    await new Promise<void>((resolve) => {
      wake = resolve
      cancel = clock.setTimer(resolve, pauseMs)
    })
    cancel?.()
  }

  return {
    name,
    tempo,
    queued: line.length,
    leadMs: () => arrivalMs - clock.nowMs(),
    async fill(leadMs, isRefused) {
      const pace = tempo.pace()
      await store.hold(name, leadMs - pace.toleranceMs, pace, isRefused)
    },
    turn({ row, signal, maxQueue, maxWaitMs, refusal }) {
      const estimateMs = () => delayMs + line.length() * tempo.pace().intervalMs
      return abortable(signal, (go, reject) => {
        const giveUp = () => reject(refusal(estimateMs(), line.length()))
        const queued = line.length()
        if (row !== 'again' && queued > 0 && (queued >= maxQueue || estimateMs() > maxWaitMs))
          throw refusal(estimateMs(), queued)
        const leave = line.join({ row, deadlineMs: clock.nowMs() + maxWaitMs, go, giveUp })
        void serve()
        return () => {
          leave()
          if (line.length() === 0) wake?.() // nobody waits: no timer may keep the process alive
        }
      })
    },
  }
}
