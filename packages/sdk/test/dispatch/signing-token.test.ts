import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { isSigningToken } from '../../src/dispatch/index.js'
import { signingToken } from './support.js'

test('a token is right if it is one of those given, down to the last character', async () => {
  expect(await isSigningToken(signingToken, [signingToken])).toBe(true)
  expect(await isSigningToken(signingToken, ['other', signingToken])).toBe(true)
  expect(await isSigningToken(signingToken, [])).toBe(false)
  const wrong = fc.oneof(
    fc.nat(signingToken.length - 1).map((at) => `${signingToken.slice(0, at)}~${signingToken.slice(at + 1)}`),
    fc.nat(signingToken.length - 1).map((length) => signingToken.slice(0, length)),
    fc.string({ minLength: 1 }).map((more) => signingToken + more),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(wrong, async (token) => !(await isSigningToken(token, ['x'.repeat(64), signingToken]))),
  )
})

test('what only turns into the token when it is made a text is wrong', async () => {
  for (const given of [
    undefined,
    null,
    0,
    true,
    [signingToken],
    { toString: () => signingToken },
    { toString: 1 },
  ])
    expect(await isSigningToken(given, [signingToken, 'undefined', 'null', '0', 'true'])).toBe(false)
})

test('all digests are compared whole, wherever the tokens differ and however long they are', async () => {
  const reduce = vi.spyOn(Uint8Array.prototype, 'reduce')
  try {
    for (const given of [
      signingToken,
      `~${signingToken.slice(1)}`,
      `${signingToken.slice(0, -1)}~`,
      'x',
      'y'.repeat(1000),
    ]) {
      reduce.mockClear()
      await isSigningToken(given, [signingToken, 'another-token', 'z'])
      expect(reduce.mock.contexts.map((bytes) => (bytes as unknown as Uint8Array).length)).toEqual([
        32, 32, 32,
      ])
    }
  } finally {
    reduce.mockRestore()
  }
})
