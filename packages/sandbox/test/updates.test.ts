import { expect, test } from 'vitest'
import { error, open } from './support/client.js'

const badRequest = error(0, '400: Bad Request')
const serverError = error(0, '500: Internal Server Error')

test('a key that is absent stays, null and white space clear it', async () => {
  const { own } = open()
  expect((await own.patch('/members/robins', { pronouns: null })).json).toMatchObject({
    pronouns: null,
    color: 'd1495b',
  })
  expect((await own.patch('/members/robins', { color: ' \u00a0' })).json.color).toBeNull()
})

test.each([
  ['keep_proxy', '/members/robins'],
  ['proxy_tags', '/members/robins'],
  ['pings_enabled', '/systems/@me/settings'],
  ['timezone', '/systems/@me/settings'],
  ['keep_proxy', '/members/robins/guilds/823450000000000001'],
])('null for %s of %s crashes the server', async (key, path) => {
  const { own } = open()
  const answer = await own.patch(path, { [key]: null })
  expect([answer.status, answer.json]).toEqual([500, serverError])
})

test('a change without any known key is a 400', async () => {
  const { own } = open()
  for (const body of [{}, { id: 'zzzzzz', uuid: 'x' }, { privacy: {} }]) {
    expect((await own.patch('/members/robins', body)).json).toEqual(badRequest)
  }
})

test('an error stops the whole change', async () => {
  const { own } = open()
  await own.patch('/systems/@me/settings', { hid_display_caps: true, pings_enabled: null })
  expect((await own.get('/systems/@me/settings')).json.hid_display_caps).toBe(false)
})

test('scalars are converted as .NET does it', async () => {
  const { own } = open()
  const pronouns = async (json: string) =>
    (await own.patch('/members/robins', `{"pronouns":${json}}`)).json.pronouns
  expect(await pronouns('5')).toBe('5')
  expect(await pronouns('1e21')).toBe('1E+21')
  expect(await pronouns('0.00001')).toBe('1E-05')
  expect(await pronouns('true')).toBe('True')
  expect((await own.patch('/members/robins', '{"tts":"TRUE "}')).json.tts).toBe(true)
  expect((await own.patch('/members/robins', '{"tts":0}')).json.tts).toBe(false)
  expect((await own.patch('/systems/@me/settings', '{"latch_timeout":2.5}')).json.latch_timeout).toBe(2)
})

test('colours of members are kept in lower case, that of the system as sent', async () => {
  const { own } = open()
  expect((await own.patch('/members/robins', { color: 'ABCDEF' })).json.color).toBe('abcdef')
  expect((await own.patch('/systems/@me', { color: 'ABCDEF' })).json.color).toBe('ABCDEF')
})

test('an address of the media proxy is shown as one of the CDN, and stored as sent', async () => {
  const { sandbox, own } = open(
    {
      seed: { systems: [{ token: 'token', system: { webhook_url: 'https://hooks.example.com' } }] },
    },
    'token',
  )
  const sent = 'https://media.discordapp.net/attachments/100000000000000001/100000000000000002/a.png?width=1'
  const shown = 'https://cdn.discordapp.com/attachments/100000000000000001/100000000000000002/a.png'
  expect((await own.patch('/systems/@me', { avatar_url: sent })).json.avatar_url).toBe(shown)
  expect(sandbox.dispatched[0]?.payload.data).toEqual({ avatar_url: sent })
})

test('an empty privacy level means private, null public', async () => {
  const { own } = open()
  const levels = { name_privacy: '', birthday_privacy: null }
  expect((await own.patch('/members/ashley', { privacy: levels })).json.privacy).toMatchObject({
    name_privacy: 'private',
    birthday_privacy: 'public',
  })
})

test('keys of the prototype are only keys', async () => {
  const { own } = open()
  const body = '{"__proto__":{"name":"x"},"constructor":{"prototype":{"tts":true}},"toString":"x"}'
  expect((await own.patch('/members/robins', body)).json).toEqual(badRequest)
  expect((await own.get('/systems/__proto__')).status).toBe(404)
  expect(Object.prototype).not.toHaveProperty('name')
})

test('a webhook avatar that is the avatar of the same change is stored as none, and any other one is kept', async () => {
  const { own } = open()
  const [one, other] = ['https://example.org/one.png', 'https://example.org/other.png']
  const change = async (body: object) => {
    const { avatar_url, webhook_avatar_url } = (await own.patch('/members/robins', body)).json
    return [avatar_url, webhook_avatar_url]
  }
  expect(await change({ avatar_url: one, webhook_avatar_url: other })).toEqual([one, other])
  expect(await change({ avatar_url: one, webhook_avatar_url: one })).toEqual([one, null])
  // What is stored already doesn't count.
  expect(await change({ webhook_avatar_url: one })).toEqual([one, one])
  expect(await change({ avatar_url: null, webhook_avatar_url: null })).toEqual([null, null])
})
