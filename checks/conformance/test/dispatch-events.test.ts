import {
  createDispatchHandler,
  isKnownEvent,
  parseEvent,
  signTestEvent,
} from '@pluralkit-openapi/sdk/dispatch'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Json } from '../src/topic.js'
import { topics } from './support/own-recordings.js'

type Payload = { [key: string]: Json } & { type: string; signing_token: string }

const payloads = topics
  .flatMap(({ scenarios }) => scenarios.flatMap(({ exchanges }) => exchanges))
  .flatMap(({ dispatch = [] }) => dispatch.map(({ payload }) => payload as Payload))

test('the SDK knows every recorded event, and takes nothing from it but the token', () => {
  expect(payloads).toHaveLength(548)
  for (const payload of payloads) {
    const event = parseEvent(payload)
    expect(isKnownEvent(event), payload.type).toBe(true)
    const { signing_token: _, ...rest } = payload
    expect(event).toEqual(rest)
    expect(Object.keys(event)).toEqual(Object.keys(rest))
  }
})

test('every recorded event reaches the function for its type, and no other, through a handler', async () => {
  const types = [...new Set(payloads.map(({ type }) => type))]
  const seen: [handledAs: string, event: unknown][] = []
  const on = Object.fromEntries(types.map((type) => [type, (event: unknown) => seen.push([type, event])]))
  const tokens = [...new Set(payloads.map(({ signing_token }) => signing_token))]
  const handler = createDispatchHandler({ tokens, on, onUnknown: (event) => seen.push(['unknown', event]) })

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...payloads), async (payload) => {
      seen.length = 0
      const { signing_token, ...event } = payload
      const response = await handler(signTestEvent(event, signing_token))
      expect(response.status).toBe(200)
      expect(seen).toEqual([[payload.type, event]])
    }),
    { numRuns: 500 },
  )
})

test('a recorded event with anything more in it, and in any order of its keys, is still known', () => {
  const shuffledWith = (extra: Record<string, Json>) =>
    fc
      .constantFrom(...payloads)
      .chain((payload) =>
        fc
          .shuffledSubarray(Object.entries({ ...extra, ...payload }), { minLength: 0 })
          .map((entries) => ({ payload, entries })),
      )
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>).chain(shuffledWith),
      ({ payload, entries }) => {
        const event = parseEvent(Object.fromEntries([...entries, ['type', payload.type]]))
        expect(event.type).toBe(payload.type)
        expect(isKnownEvent(event)).toBe(true)
      },
    ),
  )
})
