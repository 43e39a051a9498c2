import { expect, test } from 'vitest'
import { createSandbox, generateSeed } from '../src/index.js'
import { open } from './support/client.js'

test('the state as a seed loads into the same state again', async () => {
  const { sandbox, own } = open(
    {
      seed: generateSeed({ members: 20, groups: 3, switches: 200, token: 'token' }),
    },
    'token',
  )
  const members = (await own.get('/systems/@me/members')).json
  const [one, other] = members
  await own.patch('/systems/@me', { webhook_url: 'https://example.org', name: null })
  await own.patch('/systems/@me/settings', { timezone: 'Europe/Berlin' })
  await own.patch(`/members/${one.id}`, {
    birthday: '0004-02-29',
    proxy_tags: [{ prefix: 'a:', suffix: null }],
  })
  await own.delete(`/members/${other.id}`)
  await own.post('/systems/@me/switches', { members: [one.id] })
  await own.post('/systems/@me/switches', { members: [] })

  const seed = sandbox.toSeed()
  const copy = createSandbox({ seed: JSON.stringify(seed) })
  expect(copy.toSeed()).toEqual(seed)
})

test('of the Example System too, with guilds, autoproxy and messages', () => {
  const seed = createSandbox().toSeed()
  expect(createSandbox({ seed }).toSeed()).toEqual(seed)
  expect(seed.systems[0]).toMatchObject({
    guilds: [{ guild_id: expect.any(String) }],
    memberGuilds: [{ member: 'robins' }],
    autoproxy: [{ autoproxy_mode: 'latch', autoproxy_member: 'robins' }],
  })
  expect(seed.messages).toMatchObject([{ member: 'robins', recent: true }, { member: null }])
})
