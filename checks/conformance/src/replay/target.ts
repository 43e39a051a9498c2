import type { DispatchEvent } from '../topic.js'
import type { OutgoingRequest } from './outgoing.js'

export interface Answer {
  status: number
  /** By name in lower case. */
  headers: Record<string, string>
  text: string
}

/** What recordings are replayed on. */
export interface ReplayTarget {
  name: string
  /** Goes back to the seed; for a target with a clock of its own it is now this moment. */
  reset(startedAt: string): Promise<void>
  /** The target's time, in milliseconds since 1970. */
  nowMs(): number
  send(request: OutgoingRequest): Promise<Answer>
  /** All webhook events since the last reset. */
  events(): Promise<DispatchEvent[]>
  /** Ends what was started for the target. */
  close?(): Promise<void>
}
