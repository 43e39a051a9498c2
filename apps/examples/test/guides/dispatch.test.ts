// #region own-test
import {
  createDispatchHandler,
  frontWatcher,
  signTestEvent,
} from '@pluralkit-openapi/sdk/dispatch'
import { expect, test } from 'vitest'

test('a switch-out is noted, and a forged one is not', async () => {
  const notes: string[] = []
  const handler = createDispatchHandler({
    signingToken: 'secret',
    on: {
      CREATE_SWITCH: ({ data }) => notes.push(`${data.members.length} members`),
    },
  })
  const id = '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34'
  const event = {
    type: 'CREATE_SWITCH',
    id,
    data: { id, timestamp: '2026-11-20T18:30:00Z', members: [] },
  }
  expect((await handler(signTestEvent(event, 'secret'))).status).toBe(200)
  expect((await handler(signTestEvent(event, 'guessed'))).status).toBe(401)
  expect(notes).toEqual(['0 members'])
})

// #endregion

// #region sandbox
import { createSandbox } from '@pluralkit-openapi/sandbox'
import { createPluralKit } from '@pluralkit-openapi/sdk'

test('who is fronting is known as soon as it changes', async () => {
  const handler = createDispatchHandler({ signingToken: 'secret' })
  const sandbox = createSandbox({ dispatch: handler })
  await sandbox.control.setWebhook({
    url: 'https://example.org/dispatch',
    token: 'secret',
  }) // the two PINGs
  const pk = createPluralKit({
    userAgent: 'my-tests/1.0',
    token: sandbox.systems[0]?.token,
    fetch: sandbox.fetch,
  })

  const fronts: string[][] = []
  for await (const front of frontWatcher(pk, '@me', { handler })) {
    fronts.push(front?.members.map(({ name }) => name) ?? [])
    if (fronts.length === 2) break
    await pk.switches.create('@me', { members: ['ashley'] })
  }
  expect(fronts).toEqual([['Robin', 'Juniper'], ['Ashley']])
  expect(await sandbox.settled()).toMatchObject([
    { status: 200 },
    { status: 401 },
    { type: 'CREATE_SWITCH' },
  ])
})
// #endregion

test('a new member is found although its event is lost', async () => {
  // #region unreliable
  const sandbox = createSandbox({
    random: 1,
    dispatch: { loseCreations: true, shuffle: true },
  })
  // #endregion
  const pk = createPluralKit({
    userAgent: 'x',
    token: sandbox.systems[0]?.token,
    fetch: sandbox.fetch,
  })
  sandbox.seed({
    systems: [
      {
        token: sandbox.systems[0]?.token ?? '',
        system: { webhook_url: 'https://example.org/' },
      },
    ],
  })
  const names = [...'abcdefghij']
  for (const name of names) await pk.members.create({ name })
  expect(sandbox.dispatched.length).toBeGreaterThan(0)
  expect(sandbox.dispatched.length).toBeLessThan(names.length)
  expect(await pk.members.list('@me')).toHaveLength(names.length)
})

test('a token is replaced without a gap', async () => {
  const oldToken = 'the-old-token'
  const newToken = 'the-new-token'
  // #region rotation
  const handler = createDispatchHandler({ tokens: [oldToken, newToken] })
  // #endregion
  for (const token of [oldToken, newToken])
    expect((await handler(signTestEvent({ type: 'PING' }, token))).status).toBe(200)
})
