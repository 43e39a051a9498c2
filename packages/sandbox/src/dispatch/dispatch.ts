import { tell } from '../onlooker.js'
import type { Random } from '../random.js'
import type { SystemRecord } from '../store/records.js'
import type { Deliveries } from './deliveries.js'

/** A webhook event as it is sent, or would be. */
export interface DispatchEvent {
  readonly url: string
  readonly payload: {
    readonly type: EventType
    readonly signing_token: string | null
    readonly system_id: string
    readonly id: string | null
    readonly data: object | null
  }
}

export type EventType =
  | 'UPDATE_SYSTEM'
  | 'UPDATE_SETTINGS'
  | 'CREATE_MEMBER'
  | 'UPDATE_MEMBER'
  | 'DELETE_MEMBER'
  | 'CREATE_GROUP'
  | 'UPDATE_GROUP'
  | 'DELETE_GROUP'
  | 'UPDATE_SYSTEM_GUILD'
  | 'UPDATE_MEMBER_GUILD'
  | 'CREATE_SWITCH'
  | 'UPDATE_SWITCH'
  | 'DELETE_SWITCH'
  | 'UPDATE_AUTOPROXY'

/** What events may suffer on their way, as those of the server do. */
export interface DispatchFaults {
  /** Loses some events of new members and groups, as the server does where its database is slower than they are. */
  loseCreations?: boolean | undefined
  /** Lets events overtake each other. */
  shuffle?: boolean | undefined
}

/** How many CREATE_MEMBER and CREATE_GROUP were lost with server and database on one machine: 87 of 136. */
const lostShare = 0.64

interface Parts {
  random: Random
  deliveries: Deliveries
  faults: DispatchFaults
  onEvent?: ((event: DispatchEvent) => unknown) | undefined
}

/** Keeps the events of every system that has a webhook, and hands them on to be delivered. */
export class Dispatch {
  readonly deliveries: Deliveries
  readonly #parts: Parts
  #faults: DispatchFaults
  #events: DispatchEvent[] = []

  constructor(parts: Parts) {
    this.#parts = parts
    this.deliveries = parts.deliveries
    this.#faults = parts.faults
  }

  get events(): readonly DispatchEvent[] {
    return this.#events
  }

  change(faults: DispatchFaults): void {
    this.#faults = { ...this.#faults, ...faults }
  }

  send(system: SystemRecord, type: EventType, id: string | null, data: object | null): void {
    if (system.webhook_url === null || this.#isLost(type)) return
    const payload = { type, signing_token: system.webhookToken, system_id: system.uuid, id, data }
    const event = { url: system.webhook_url, payload }
    this.#events.push(event)
    tell(() => this.#parts.onEvent?.(event))
    this.deliveries.add(event, this.#faults.shuffle ?? false)
  }

  clear(): void {
    this.#events = []
    this.#faults = this.#parts.faults
    this.deliveries.clear()
  }

  #isLost(type: EventType): boolean {
    const isCreation = type === 'CREATE_MEMBER' || type === 'CREATE_GROUP'
    return isCreation && this.#faults.loseCreations === true && this.#parts.random() < lostShare
  }
}
