import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { observedClient, rejection, token } from './support.js'

/** Everything of a value that could end in a log. */
const printed = (value: unknown) =>
  [
    String(value),
    inspect(value, { depth: Infinity, showHidden: true }),
    JSON.stringify(value),
    value instanceof Error ? `${value.message}\n${value.stack}` : '',
  ].join('\n')

const encoded = encodeURIComponent(token)

function expectNoToken(value: unknown) {
  const text = printed(value)
  expect(text).not.toContain(token)
  expect(text).not.toContain(encoded)
}

test('a client does not show its token', () => {
  expectNoToken(observedClient(() => Response.json({}), { token }).pk)
})

describe('an error does not show the token', () => {
  const errorAfter = (answer: (request: Request) => Response | Promise<Response>, memberRef = 'robins') =>
    rejection(observedClient(answer, { token }).pk.members.get(memberRef))

  test.each([
    [
      'in a message of the API',
      () => Response.json({ message: `Member '${token}' not found.`, code: 20003 }, { status: 404 }),
    ],
    [
      'in a page that repeats the request',
      () => new Response(`<pre>Authorization: ${token}</pre>`, { status: 502 }),
    ],
    ['in a success that is none', () => new Response(`<pre>Authorization: ${token}</pre>`)],
    [
      'in problems of fields',
      () =>
        Response.json({ message: '', code: 40001, errors: { name: [{ message: token }] } }, { status: 400 }),
    ],
  ])('%s', async (_, answer) => {
    const error = await errorAfter(answer)
    expectNoToken(error)
    expect(printed(error)).toContain('[token]')
  })

  test('that was given for a reference by mistake', async () => {
    const error = await errorAfter(
      () => Response.json({ message: 'Member not found.', code: 20002 }, { status: 404 }),
      token,
    )
    expectNoToken(error)
    expect(String(error)).toContain('GET /members/[token] ')
  })

  test('when the transport throws it in a message', async () => {
    const error = await errorAfter((request) => {
      throw new TypeError(`could not send ${request.headers.get('Authorization')}`)
    })
    expectNoToken(error)
    expect(String(error)).toContain('could not send [token]')
  })

  test('when the transport throws the request itself', async () => {
    const error = await errorAfter((request) => {
      throw Object.assign(new TypeError('could not send'), { request })
    })
    expectNoToken(error)
    expect(inspect(error)).toContain('could not send')
  })
})

test('what counts as a secret beside the token is not shown either, also where JSON is cut off', async () => {
  const cut =
    '{"id":"exampl","webhook_url":"https://hooks.example.com/secret-path","signing_token": "secret-tok'
  const { pk } = observedClient(() => new Response(cut))
  const error = await rejection(pk.systems.get('@me'))
  expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toMatch(/secret-/)
  expect(error).toMatchObject({
    excerpt: '{"id":"exampl","webhook_url":"[secret]","signing_token":"[secret]"',
  })
})
