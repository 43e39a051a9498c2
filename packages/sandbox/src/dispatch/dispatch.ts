import type { SystemRecord } from '../store/records.js'

/** A webhook event as the sandbox would have sent it. */
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

/** Keeps the events of every system that has a webhook, and hands them on. */
export class Dispatch {
  #events: DispatchEvent[] = []

  constructor(private readonly onEvent?: (event: DispatchEvent) => void) {}

  get events(): readonly DispatchEvent[] {
    return this.#events
  }

  send(system: SystemRecord, type: EventType, id: string | null, data: object | null): void {
    if (system.webhook_url === null) return
    const payload = { type, signing_token: system.webhookToken, system_id: system.uuid, id, data }
    const event = { url: system.webhook_url, payload }
    this.#events.push(event)
    this.onEvent?.(event)
  }

  clear(): void {
    this.#events = []
  }
}
