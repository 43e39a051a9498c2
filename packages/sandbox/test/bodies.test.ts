import { expect, test } from 'vitest'
import { error, exampleToken, open } from './support/client.js'

const badRequest = error(0, '400: Bad Request')
const usual = { 'User-Agent': 'sandbox-tests', Authorization: exampleToken }

test.each([
  ['cut off after a value', '{"pronouns":"p"', 'p'],
  ['cut off deep inside', '{"pronouns":"p","x":[1,{"y":2', 'p'],
  ['comments', '/* c */{"pronouns":/* c */"p"} // c', 'p'],
  ['single quotes and bare keys', "{pronouns:'p',}", 'p'],
  ['anything after the value', '{"pronouns":"p"} trailing', 'p'],
  ['the same key twice', '{"pronouns":"o","pronouns":"p"}', 'p'],
  ['undefined', '{"pronouns":undefined}', null],
  ['other numbers', '{"pronouns":0x10}', '16'],
  ['octal numbers', '{"pronouns":010}', '8'],
  ['huge numbers', '{"pronouns":1e400}', 'Infinity'],
  ['a date', '{"pronouns":new Date(1)}', '01/01/1970 00:00:00'],
  ['an empty comment and one that ends with the line', '//\n{//\r/**/"pronouns":"p"}', 'p'],
  ['half a character', '{"pronouns":"a\\ud83e"}', 'a\ufffd'],
])('%s: the body is taken', async (_, body, pronouns) => {
  const { own } = open()
  const answer = await own.patch('/members/robins', body)
  expect([answer.status, answer.json.pronouns]).toEqual([200, pronouns])
})

test.each([
  '{',
  '{"pronouns',
  '{"pronouns":}',
  '{"pronouns":"p}',
  '{"pronouns":"p"]',
  '{"pronouns":"p" "name":"n"}',
  '{"pronouns":"\\x41"}',
  '{"pronouns":"\\u12"}',
  '{"pronouns":undefinedx}',
  '{pronouns:p}',
  '{"pronouns":+1}',
  '{"pronouns"/* c */:"p"}',
  `{"pronouns":${'1'.repeat(381)}}`,
  '{"pronouns":08}',
  '{"pronouns":1"x":2}',
  '{"tts":True}',
  '{,}',
  '/* c',
  'hello',
  ' ',
  '',
  'null',
  '5',
  '[]',
  '\ufeff{"pronouns":"p"}',
])('%j is a 400', async (body) => {
  const { own } = open()
  expect((await own.patch('/members/robins', body)).json).toEqual(badRequest)
})

test('a new switch that was cut off is refused, its keys count in any case, and its lists are joined', async () => {
  const { own } = open()
  expect((await own.post('/systems/@me/switches', '{"members":["robins"]')).json).toEqual(badRequest)
  const answer = await own.post('/systems/@me/switches', '{"MEMBERS":["robins"],"Members":["ashley"]}')
  expect(answer.json.members).toHaveLength(2)
})

test('32 levels are read; deeper is a 400 for an object and a 500 for a list', async () => {
  const { own } = open()
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)
  expect((await own.patch('/members/robins', `{"pronouns":"p","x":${deep(31)}}`)).status).toBe(200)
  expect((await own.patch('/members/robins', `{"pronouns":"p","x":${deep(32)}}`)).status).toBe(400)
  expect((await own.post('/groups/forest/members/add', deep(32))).status).toBe(400)
  expect((await own.post('/groups/forest/members/add', deep(33))).status).toBe(500)
})

test.each([
  ['application/json', 200],
  ['TEXT/JSON; charset="utf-8"', 200],
  ['application/vnd.api+json; foo=bar', 200],
  ['application/json, text/plain', 200],
  ['text/plain, application/json', 415],
  ['application/json; charset=latin1', 415],
  ['application/*', 415],
  ['application/jsonx', 415],
  ['text/plain', 415],
  ['', 415],
  ['application/json; charset=utf8', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=x', 400],
])('a body of the type "%s" is answered with %i', async (type, status) => {
  const { own } = open()
  const answer = await own.send('PATCH', '/v2/members/robins', {
    headers: { ...usual, 'Content-Type': type },
    body: '{"pronouns":"p"}',
  })
  expect(answer.status).toBe(status)
})

test('a form that can be read is a 415, in the very case of its boundary', async () => {
  const { own } = open()
  const form = new FormData()
  form.set('name', 'x')
  const request = new Request('http://sandbox.test', { method: 'POST', body: form })
  const answerTo = async (type: string) =>
    (
      await own.send('PATCH', '/v2/members/robins', {
        headers: { ...usual, 'Content-Type': type },
        body,
      })
    ).status
  const body = await request.arrayBuffer()
  const type = request.headers.get('Content-Type') ?? ''
  expect(await answerTo(type.replace(/boundary=(.*)/, 'boundary="$1"'))).toBe(415)
  expect(await answerTo(type.toUpperCase())).toBe(400)
})

test('415 is said before 401 and 403, as a problem of its own kind', async () => {
  const { other } = open()
  const answer = await other.send('POST', '/v2/members', { headers: { 'User-Agent': 'x' } })
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.json).toEqual({
    type: 'https://tools.ietf.org/html/rfc9110#section-15.5.16',
    title: 'Unsupported Media Type',
    status: 415,
    traceId: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/),
  })
})

test('UTF-16 is read if it is declared, and what is no UTF-8 crashes the server', async () => {
  const { own } = open()
  const send = (bytes: Uint8Array<ArrayBuffer>, type: string) =>
    own.send('PATCH', '/v2/members/robins', { headers: { ...usual, 'Content-Type': type }, body: bytes })
  const utf16 = new Uint8Array([...'{"pronouns":"u16"}'].flatMap((character) => [character.charCodeAt(0), 0]))
  expect((await send(utf16, 'application/json; charset=utf-16')).json.pronouns).toBe('u16')
  expect((await send(utf16, 'application/json')).status).toBe(400)
  for (const text of ['{"pronouns":"p"}', '{"pronouns":"pp"}'])
    expect((await send(new TextEncoder().encode(text), 'application/json; charset=utf-16')).status).toBe(400)
  const cut = new TextEncoder().encode('{"pronouns":"é').subarray(0, -1)
  expect((await send(cut, 'application/json')).status).toBe(400)
  const broken = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])
  expect((await send(broken, 'application/json')).status).toBe(500)
})

test.each([
  ['utf-8', 200],
  ['UTF-8', 200],
  ['"utf-8"', 200],
  ['utf-16', 400],
  ['utf-16le', 400],
  ['UTF-16LE', 400],
  ['utf-16be', 415],
  ['latin1', 415],
])(
  'a body in UTF-8 that is declared as %s is a %i, and the same in UTF-16 the other way round',
  async (charset, status) => {
    const { own } = open()
    const send = (body: Uint8Array<ArrayBuffer>) =>
      own.send('PATCH', '/v2/members/robins', {
        headers: { ...usual, 'Content-Type': `application/json; charset=${charset}` },
        body,
      })
    const text = '{"pronouns":"pp"}'
    const utf16 = Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]))
    expect((await send(new TextEncoder().encode(text))).status).toBe(status)
    expect((await send(utf16)).status).toBe(status === 415 ? 415 : 600 - status)
  },
)

test('NUL characters crash the server, and nothing is stored', async () => {
  const { own } = open()
  expect((await own.patch('/members/robins', '{"pronouns":"a\\u0000b","name":"x"}')).status).toBe(500)
  expect((await own.get('/members/robins')).json.name).toBe('Robin')
})

test('more than 30,000,000 bytes are a 500, and the connection is closed', async () => {
  const { own } = open()
  const answer = await own.patch('/members/robins', `{"pronouns":"p"${' '.repeat(30_000_000)}}`)
  expect([answer.status, answer.headers.get('Connection')]).toEqual([500, 'close'])
})

test('a Content-Length that is no number counts for nothing', async () => {
  const { own } = open()
  const answer = await own.send('GET', '/v2/systems/@me', { headers: { ...usual, 'Content-Length': 'x' } })
  expect(answer.status).toBe(200)
})

test('three line breaks of Unicode are escaped in answers, and other characters written as they are', async () => {
  const { own } = open()
  const answer = await own.patch('/members/robins', { pronouns: '\u0085\u2028\u2029<&>é' })
  expect(answer.text).toContain('"pronouns":"\\u0085\\u2028\\u2029<&>é"')
})
