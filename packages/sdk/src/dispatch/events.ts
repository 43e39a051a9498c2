import { type SentEvents, sentEventTypes } from '../generated/dispatch.js'
import type { UpdateAccountEvent, UpdateMemberGuildEvent } from '../generated/models.js'

/** What is sent, but with a name of its own for each event. */
interface NamedEvents extends Omit<SentEvents, 'UPDATE_MEMBER_GUILD'> {
  /**
   * Member settings in a Discord server about to be updated
   *
   * `id` is the member's UUID. It is sent **before** the change is written: it also comes for a change that then fails, and may arrive
   * before the change can be read. Read the settings after a short wait before you rely on them.
   */
  UPDATE_MEMBER_GUILD: UpdateMemberGuildEvent
  /**
   * Linked account about to be updated
   *
   * `id` is the Discord id of the account. PluralKit sends this event under the name `UPDATE_MEMBER_GUILD`; here it has one of its own.
   */
  UPDATE_ACCOUNT: Omit<UpdateAccountEvent, 'type'> & { type: 'UPDATE_ACCOUNT' }
}

/** Every event without the signing token, by the name that it has here: PluralKit's own, but for `UPDATE_ACCOUNT`. */
export type ReceivedEvents = {
  // Written out, so that editors show what is in an event.
  [Type in keyof NamedEvents]: {
    [Key in keyof NamedEvents[Type] as Exclude<Key, 'signing_token'>]: NamedEvents[Type][Key]
  }
}

/** The name of an event. */
export type ReceivedEventType = keyof ReceivedEvents

/** An event as a program gets it, without the signing token. Comparing `type` tells which it is and what it holds. */
export type ReceivedEvent = ReceivedEvents[ReceivedEventType]

/** An event that this version does not know: all of it as it was sent, but for the signing token. */
export interface UnknownEvent {
  type: string
  [key: string]: unknown
}

/**
 * Takes an event out of the parsed JSON of a request, for those who receive requests by themselves. **It says nothing about who sent it**: ask
 * `isSigningToken` first.
 *
 * Only `type` is looked at. That the rest is as PluralKit sends it follows from the token.
 *
 * @example
 * const event = parseEvent(JSON.parse(body))
 * if (isKnownEvent(event) && event.type === 'CREATE_SWITCH') console.log(event.data.members)
 *
 * @param payload What `JSON.parse` gave.
 * @returns The event without its signing token, with `UPDATE_ACCOUNT` told apart from `UPDATE_MEMBER_GUILD`.
 * @throws {TypeError} If it is no object with a `type`.
 */
export function parseEvent(payload: unknown): ReceivedEvent | UnknownEvent {
  const { signing_token: _, ...event } = (payload ?? {}) as UnknownEvent
  if (typeof event.type !== 'string') throw new TypeError('An event is an object with a "type".')
  const isAccount = event.type === 'UPDATE_MEMBER_GUILD' && /^\d+$/.test(String(event['id']))
  return isAccount ? { ...event, type: 'UPDATE_ACCOUNT' } : event
}

/** Whether this version knows the event, and so what it holds. */
export function isKnownEvent(event: ReceivedEvent | UnknownEvent): event is ReceivedEvent {
  return event.type === 'UPDATE_ACCOUNT' || (sentEventTypes as readonly string[]).includes(event.type)
}
