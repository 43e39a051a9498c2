import { expectTypeOf, test } from 'vitest'
import {
  createDispatchHandler,
  type DispatchEvent,
  frontWatcher,
  isKnownEvent,
  parseEvent,
  type ReceivedEvent,
  signTestEvent,
} from '../../src/dispatch/index.js'
import { createPluralKit, type FullSwitch, type MessageMember } from '../../src/index.js'

test('the type of an event narrows what it holds', () => {
  const event = parseEvent({})
  if (!isKnownEvent(event)) return
  switch (event.type) {
    case 'CREATE_SWITCH':
      expectTypeOf(event.data.members).toEqualTypeOf<string[]>()
      expectTypeOf(event.id).toEqualTypeOf<string>()
      break
    case 'DELETE_MEMBER':
      expectTypeOf(event.data).toEqualTypeOf<null>()
      break
    case 'UPDATE_MEMBER_GUILD':
      expectTypeOf(event.data.guild_id).toEqualTypeOf<string>()
      break
    case 'UPDATE_ACCOUNT':
      expectTypeOf(event.data.allow_autoproxy).toEqualTypeOf<boolean | undefined>()
      break
    case 'CREATE_MESSAGE':
      expectTypeOf(event.data.member).toEqualTypeOf<MessageMember | null>()
      break
    case 'PING':
      // @ts-expect-error: a PING has no data
      event.data
      break
    // @ts-expect-error: there is no such event
    case 'UPDATE_SWITCHES':
      break
  }
  // @ts-expect-error: the token is taken off
  event.signing_token
})

test('a function of `on` knows its event, and a misspelt name does not compile', () => {
  createDispatchHandler({
    signingToken: process.env['SIGNING_TOKEN'],
    on: {
      UPDATE_SWITCH({ data }) {
        if ('members' in data) expectTypeOf(data.members).toEqualTypeOf<string[]>()
      },
      async UPDATE_ACCOUNT(event) {
        expectTypeOf(event.id).toEqualTypeOf<string>()
      },
    },
  })
  // @ts-expect-error: there is no such event
  createDispatchHandler({ signingToken: 'x', on: { CREATE_SWICH() {} } })
  // @ts-expect-error: there are only these two
  createDispatchHandler({ signingToken: 'x', ack: 'soon' })
})

test('a handler goes wherever a function from Request to Response is wanted', () => {
  expectTypeOf(createDispatchHandler({ signingToken: 'x' })).toExtend<
    (request: Request) => Promise<Response>
  >()
})

test('what is sent has its token, what is received has not, and nothing else is lost', () => {
  expectTypeOf<DispatchEvent['type']>().toEqualTypeOf<Exclude<ReceivedEvent['type'], 'UPDATE_ACCOUNT'>>()
  expectTypeOf<DispatchEvent>().toHaveProperty('signing_token')
})

test('a test event has a known name', () => {
  signTestEvent({ type: 'PING' }, 'x')
  // @ts-expect-error: a token is needed
  signTestEvent({ type: 'PING' })
})

test('a watcher takes a client and yields fronters', async () => {
  const pk = createPluralKit({ userAgent: 'x' })
  for await (const front of frontWatcher(pk, '@me')) expectTypeOf(front).toEqualTypeOf<FullSwitch | null>()
})
