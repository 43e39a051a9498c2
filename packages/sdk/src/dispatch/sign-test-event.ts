import type { ReceivedEvent, ReceivedEventType, UnknownEvent } from './events.js'

/** The event of a test; what it leaves out is made up. */
export type TestEvent = Partial<ReceivedEvent> & { type: ReceivedEventType }

/**
 * Builds the request that PluralKit would send, for tests of what receives it.
 *
 * @example
 * const response = await handler(signTestEvent({ type: 'DELETE_SWITCH', id: '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34' }, signingToken))
 *
 * @param event What is sent. Without `system_id` it is about a made-up system; without `id` or `data` they are null.
 * @param signingToken The token to sign with. A wrong one makes a request that has to be answered with 401.
 * @param url Where it is sent to.
 */
export function signTestEvent(
  event: TestEvent | UnknownEvent,
  signingToken: string,
  url: string | URL = 'http://localhost/',
): Request {
  const { type, system_id = '00000000-0000-4000-8000-000000000000', ...rest }: UnknownEvent = event
  const payload = {
    type: type === 'UPDATE_ACCOUNT' ? 'UPDATE_MEMBER_GUILD' : type,
    signing_token: signingToken,
    system_id,
    ...(type !== 'PING' && { id: null, data: null }),
    ...rest,
  }
  return new Request(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'PluralKit Dispatch (https://pluralkit.me/api/dispatch/)',
    },
    body: JSON.stringify(payload),
  })
}
