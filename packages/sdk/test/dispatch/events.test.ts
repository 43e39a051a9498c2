import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKnownEvent, parseEvent } from '../../src/dispatch/index.js'
import { document } from '../support.js'
import { memberId, signingToken, systemId } from './support.js'

const examples = Object.entries(
  (document.components as unknown as { examples: Record<string, { value: { type?: string } }> }).examples,
)
  .filter(([name]) => name.endsWith('Event'))
  .map(([name, { value }]) => ({ name, value }))

test.each(examples)('$name of the document is known, and keeps all but its token', ({ name, value }) => {
  const event = parseEvent(value)
  const type = name === 'UpdateAccountEvent' ? 'UPDATE_ACCOUNT' : value.type
  expect(event).toEqual({ ...value, type, signing_token: undefined })
  expect('signing_token' in event).toBe(false)
  expect(isKnownEvent(event)).toBe(true)
})

test('every event of the document has an example here', () => {
  const { webhooks = {} } = document
  expect(new Set(examples.map(({ value }) => value.type))).toEqual(new Set(Object.keys(webhooks)))
})

test('an account that comes under the name of a member is told apart by its id', () => {
  const sent = { type: 'UPDATE_MEMBER_GUILD', signing_token: signingToken, system_id: systemId, data: {} }
  expect(parseEvent({ ...sent, id: '812340000000000001' }).type).toBe('UPDATE_ACCOUNT')
  expect(parseEvent({ ...sent, id: memberId }).type).toBe('UPDATE_MEMBER_GUILD')
  expect(parseEvent({ ...sent, id: memberId.replace(/[a-f]/g, '1') }).type).toBe('UPDATE_MEMBER_GUILD')
})

test('an event of the future is kept as it is, and is not taken for a known one, whatever its name', () => {
  for (const type of ['UPDATE_EVERYTHING', '', 'constructor', '__proto__', 'create_switch']) {
    const event = parseEvent({ type, signing_token: signingToken, id: 5, more: { of: ['it'] } })
    expect(event).toEqual({ type, id: 5, more: { of: ['it'] } })
    expect(isKnownEvent(event)).toBe(false)
  }
})

test('any JSON is an event without its token, or refused with a TypeError', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ type: fc.jsonValue(), id: fc.jsonValue(), signing_token: fc.jsonValue() }),
      ),
      (value) => {
        try {
          expect(Object.keys(parseEvent(value))).not.toContain('signing_token')
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError)
          expect(typeof (value as { type?: unknown } | null)?.type).not.toBe('string')
        }
      },
    ),
  )
})
