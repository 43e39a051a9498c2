import { expect, test } from 'vitest'
import { open } from './support/client.js'

test('all faults are told at once, in the order in which the server finds them', async () => {
  const { own } = open()
  const answer = await own.patch('/members/robins', {
    proxy_tags: [{ prefix: 'x'.repeat(97) }],
    description: 'x'.repeat(1001),
    avatar_url: 'x'.repeat(300),
    birthday: '2011-02-29',
    privacy: { visibility: 'PUBLIC' },
    name: ' ',
  })
  expect(answer.status).toBe(400)
  expect(answer.text).toBe(
    JSON.stringify({
      message: 'Error parsing JSON model',
      code: 40001,
      errors: {
        name: [{ message: 'Member name can not be set to null.' }],
        birthday: [{ message: 'Field birthday is invalid.' }],
        visibility: [{ message: 'Field visibility is invalid.' }],
        avatar_url: [
          { message: 'Field avatar_url is too long.', actual_length: 300, max_length: 256 },
          { message: 'Field avatar_url is invalid.' },
        ],
        description: [{ message: 'Field description is too long.', actual_length: 1001, max_length: 1000 }],
        proxy_tags: [{ message: 'Field proxy_tags is invalid.' }],
      },
    }),
  )
})

test('lengths are counted in UTF-16 code units', async () => {
  const { own } = open()
  expect((await own.patch('/members/robins', { pronouns: '🦊'.repeat(50) })).status).toBe(200)
  const answer = await own.patch('/members/robins', { pronouns: '🦊'.repeat(51) })
  expect(answer.json.errors.pronouns[0].actual_length).toBe(102)
})

test('a suffix that is too long alone makes its tag vanish', async () => {
  const { own } = open()
  const tags = [
    { suffix: 'x'.repeat(97) },
    { suffix: 'x'.repeat(96) },
    {},
    'no tag',
    { prefix: '', suffix: null },
  ]
  const answer = await own.patch('/members/robins', { proxy_tags: tags })
  expect(answer.json.proxy_tags).toEqual([{ prefix: null, suffix: 'x'.repeat(96) }])
})

test('a new member and a new group need a name', async () => {
  const { own } = open()
  const message = (kind: string) => ({
    name: [{ message: `Key 'name' is required when creating new ${kind}.` }],
  })
  expect((await own.post('/members', {})).json.errors).toEqual(message('member'))
  expect((await own.post('/groups', {})).json.errors).toEqual(message('group'))
})

test('the lengths of a template that is too long are the wrong way round', async () => {
  const { own } = open()
  const answer = await own.patch('/systems/@me/settings', { description_templates: ['a', 'x'.repeat(1001)] })
  expect(answer.json.errors).toEqual({
    'description_templates[1]': [
      { message: 'Field description_templates[1] is too long.', actual_length: 1000, max_length: 1001 },
    ],
  })
})

test.each([
  'Europe/Berlin',
  'US/Pacific',
  'UTC',
  'Etc/GMT+5',
  'America/Port-au-Prince',
  'UTC+05:30',
  'UTC-18',
  'UTC+00:00:01',
  'GB-Eire',
  'W-SU',
  'PST8PDT',
  'America/Argentina/ComodRivadavia',
  'Etc/GMT0',
])('the time zone %s is taken as sent', async (timezone) => {
  const { own } = open()
  expect((await own.patch('/systems/@me/settings', { timezone })).json.timezone).toBe(timezone)
})

test.each([
  'europe/berlin',
  'ASIA/Tokyo',
  'US/PACIFIC',
  'Nowhere/City',
  'GB-EIRE',
  'Gmt',
  'Us/Pacific',
  'Factory',
  'UTC ',
  'UTC+05:60',
  'UTC+5',
  'UTC+24',
  ' UTC',
  '+05:30',
  '',
])('the time zone "%s" is invalid', async (timezone) => {
  const { own } = open()
  const answer = await own.patch('/systems/@me/settings', { timezone })
  expect(answer.json.errors).toEqual({ timezone: [{ message: 'Field timezone is invalid.' }] })
})

test('a time zone beyond 18 hours crashes the server', async () => {
  const { own } = open()
  expect((await own.patch('/systems/@me/settings', { timezone: 'UTC+19' })).status).toBe(500)
})

test.each([
  'https://a',
  'HTTPS://example.com/a b',
  '<https://example.com/a>',
  ' https://user:pass@example.com:8443/%zz ',
  '\thttps://example.com\n',
  'https://example.com:443 ',
  'https://[::1]/a',
  'https://exämple.com/🦊',
  'https://-',
  'https://_a.b_c.de.',
  'https://☃.example/a\nb',
  'https://127.1/',
  'https://[::ffff:1.2.3.4]:443?x',
  'https://a:/#',
  `https://${'x'.repeat(70)}.com`,
])('the address %s is taken', async (avatar_url) => {
  const { own } = open()
  expect((await own.patch('/members/robins', { avatar_url })).json.avatar_url).toBe(avatar_url)
})

test.each([
  'http://example.com',
  'https:x',
  'https:///x',
  'https://',
  'https://a..b',
  'https://.',
  'https://a\\b',
  'https://a b/',
  'https://a :80/',
  'https://a._b/',
  'https://a.-b/',
  'https://a@b@c/',
  'https://a%b/',
  'https://[::1/',
  'https://[zz]/',
  '\u00a0https://a/',
  '"https://a/"',
  '<<https://a/>>',
  '<https://a/',
  'https://%65xample.com',
  'https://example.com:65536/',
  '<https://example.com',
  '<<https://example.com>>',
  '"https://example.com"',
])('the address %s is refused', async (avatar_url) => {
  const { own } = open()
  const answer = await own.patch('/members/robins', { avatar_url })
  expect(answer.json.errors).toEqual({ avatar_url: [{ message: 'Field avatar_url is invalid.' }] })
})

test.each([
  ['1001st member', '/members', 40007, 'Member limit reached.'],
  ['251st group', '/groups', 40008, 'Group limit reached.'],
])('the %s is refused, before its body is looked at', async (_, path, code, message) => {
  const seed = {
    systems: [
      {
        token: 'token',
        members: Array.from({ length: 1000 }, (_, index) => ({ name: `${index}` })),
        groups: Array.from({ length: 250 }, (_, index) => ({ name: `${index}` })),
      },
    ],
  }
  const { own } = open({ seed }, 'token')
  const answer = await own.post(path, {})
  expect([answer.status, answer.json]).toEqual([400, { message, code }])
})

test('a raised limit counts instead', async () => {
  const system = { token: 'token', settings: { member_limit_override: 1 }, members: [{ name: 'One' }] }
  const { own } = open({ seed: { systems: [system] } }, 'token')
  expect((await own.post('/members', { name: 'Two' })).json.code).toBe(40007)
})
