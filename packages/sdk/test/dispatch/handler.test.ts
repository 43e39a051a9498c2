import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import {
  createDispatchHandler,
  type ReceivedEvent,
  signTestEvent,
  type UnknownEvent,
} from '../../src/dispatch/index.js'
import { memberId, open, post, signingToken, systemId } from './support.js'

const switchId = '7c301dbe-5f69-4e84-9b2a-2a9c8e3f4d56'
const created = {
  type: 'CREATE_SWITCH',
  system_id: systemId,
  id: switchId,
  data: { id: switchId, timestamp: '2026-11-20T18:30:00.123456Z', members: [memberId] },
} as const

describe('an event', () => {
  test('reaches the function for its type, without the token, and is answered with 200', async () => {
    const seen: unknown[] = []
    const { handler } = open({
      on: { CREATE_SWITCH: (event) => seen.push(event), DELETE_SWITCH: (event) => seen.push(event) },
    })
    expect((await handler(signTestEvent(created, signingToken))).status).toBe(200)
    expect(seen).toEqual([created])
    expect(Object.keys(seen[0] as object)).toEqual(['type', 'system_id', 'id', 'data'])
  })

  test('for which there is no function is answered with 200, and so is one of the future, which onUnknown gets', async () => {
    const unknown: UnknownEvent[] = []
    const { handler, errors } = open({ onUnknown: (event) => unknown.push(event) })
    expect((await handler(signTestEvent(created, signingToken))).status).toBe(200)
    expect(unknown).toEqual([])
    const future = { type: 'UPDATE_EVERYTHING', system_id: systemId, id: null, data: null, extra: [1] }
    expect((await handler(signTestEvent(future, signingToken))).status).toBe(200)
    expect(unknown).toEqual([future])
    expect((await open().handler(signTestEvent(future, signingToken))).status).toBe(200)
    expect(errors).toEqual([])
  })

  test('about an account reaches its own function, although it is sent under the name of another', async () => {
    const seen: string[] = []
    const { handler } = open({
      on: {
        UPDATE_ACCOUNT: ({ id, data }) => seen.push(`account ${id} ${data.allow_autoproxy}`),
        UPDATE_MEMBER_GUILD: ({ id, data }) => seen.push(`member ${id} ${data.guild_id}`),
      },
    })
    const account = signTestEvent(
      { type: 'UPDATE_ACCOUNT', id: '812340000000000001', data: { allow_autoproxy: true } },
      signingToken,
    )
    expect(await account.clone().json()).toMatchObject({ type: 'UPDATE_MEMBER_GUILD' })
    await handler(account)
    await handler(
      signTestEvent({ type: 'UPDATE_MEMBER_GUILD', id: memberId, data: { guild_id: '1' } }, signingToken),
    )
    expect(seen).toEqual(['account 812340000000000001 true', `member ${memberId} 1`])
  })

  test('whose type is the name of something that every object has calls nothing', async () => {
    const { handler, errors } = open()
    for (const type of ['constructor', 'toString', '__proto__', 'hasOwnProperty'])
      expect((await handler(signTestEvent({ type }, signingToken))).status).toBe(200)
    expect(errors).toEqual([])
  })
})

describe('the token', () => {
  test('answers the two PINGs of a registration with exactly 200 and exactly 401, as often as they come', async () => {
    const { handler } = open()
    for (let time = 0; time < 3; time++) {
      expect((await handler(signTestEvent({ type: 'PING' }, signingToken))).status).toBe(200)
      expect((await handler(signTestEvent({ type: 'PING' }, 'R'.repeat(64)))).status).toBe(401)
    }
  })

  test.each([
    ['another one', 'R'.repeat(64)],
    ['one that is cut', signingToken.slice(0, -1)],
    ['one with more behind it', `${signingToken}x`],
    ['an empty one', ''],
  ])('if it is wrong the event reaches nobody and is answered with 401: %s', async (_, token) => {
    const seen: unknown[] = []
    const { handler } = open({ on: { CREATE_SWITCH: (event) => seen.push(event) } })
    handler.listen((event) => seen.push(event))
    const response = await handler(signTestEvent(created, token))
    expect(response.status).toBe(401)
    expect(await response.text()).not.toContain(signingToken)
    expect(seen).toEqual([])
  })

  test.each([
    '{"type":"PING"}',
    `{"type":"PING","signing_token":["${signingToken}"]}`,
    '{"type":"PING","signing_token":null}',
  ])('if it is no text the answer is 401: %s', async (body) =>
    expect((await open().handler(post(body))).status).toBe(401),
  )

  test('may be one of several while it is being replaced', async () => {
    const { handler } = open({ tokens: ['next'] })
    const statusFor = async (token: string) => (await handler(signTestEvent({ type: 'PING' }, token))).status
    expect([await statusFor(signingToken), await statusFor('next'), await statusFor('last')]).toEqual([
      200, 200, 401,
    ])
  })

  test.each([[undefined], [''], [' '], ['to ken'], ['token\n']])(
    'has to be there when the handler is made: %j is refused without being shown',
    (token) => {
      const make = () => createDispatchHandler({ signingToken: token })
      expect(make).toThrow(TypeError)
      expect(make).toThrow(
        /^`signingToken` must be strings as the bot showed them, not empty and without whitespace\.$/,
      )
    },
  )

  test.each([[[null]], [[undefined]], [['']], [[7]], [[{}]], ['right'], [['right', null]]])(
    'is a string in a list: %j is no list of tokens, which a forged event could match',
    (tokens) => {
      expect(() => createDispatchHandler({ tokens: tokens as never })).toThrow(
        /^`tokens` must be strings as the bot showed them, not empty and without whitespace\.$/,
      )
    },
  )

  test('is nowhere in what the handler shows, prints, tells or throws', async () => {
    const printed: unknown[][] = []
    const console_ = vi.spyOn(console, 'error').mockImplementation((...args) => void printed.push(args))
    const told: unknown[] = []
    try {
      const handler = createDispatchHandler({
        signingToken,
        onUnknown: (event) => told.push(event),
        on: {
          CREATE_SWITCH(event) {
            throw new Error(`${JSON.stringify(event)} failed`)
          },
        },
      })
      handler.listen((event) => told.push(event))
      const answers = [
        await handler(signTestEvent(created, signingToken)),
        await handler(signTestEvent({ type: 'NEW' }, signingToken)),
        await handler(signTestEvent(created, 'wrong')),
        await handler(post(`${JSON.stringify({ signing_token: signingToken })}}`)),
      ]
      expect(answers.map(({ status }) => status)).toEqual([500, 200, 401, 400])
      const texts = await Promise.all(answers.map((response) => response.text()))
      expect(inspect([handler, printed, told, texts], { depth: 9, showHidden: true })).not.toContain(
        signingToken,
      )
      expect(printed).toEqual([['Handling CREATE_SWITCH failed:', expect.any(Error)]])
    } finally {
      console_.mockRestore()
    }
  })
})

describe('nonsense', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])(
    '%s is answered with 405 and what is allowed',
    async (method) => {
      const { status, headers } = await open().handler(new Request('http://localhost/', { method }))
      expect([status, headers.get('Allow')]).toEqual([405, 'POST'])
    },
  )

  test.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json-patch+json', 415],
    ['application/json', 200],
    ['application/JSON; charset=utf-8', 200],
    ['application/json ;charset=utf-8', 200],
  ])('the Content-Type %s is answered with %i', async (type, status) => {
    const body = JSON.stringify({ type: 'PING', signing_token: signingToken, system_id: systemId })
    expect((await open().handler(post(body, { 'Content-Type': type }))).status).toBe(status)
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"PING"'],
    ['no type', `{"signing_token":"${signingToken}"}`],
    ['a type that is no text', `{"type":{},"signing_token":"${signingToken}"}`],
    [
      'no UTF-8',
      Uint8Array.from(`{"type":"PING","signing_token":"${signingToken}","x":"\xff"}`, (letter) =>
        letter.charCodeAt(0),
      ),
    ],
  ])('a body that is %s is answered with 400 and a reason', async (_, body) => {
    const response = await open().handler(post(body))
    expect([response.status, await response.text()]).toEqual([
      400,
      'An event is a JSON object with a type.\n',
    ])
  })

  test('a body that breaks off is answered with 400', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"type":"PI'))
        controller.error(new Error('gone'))
      },
    })
    expect((await open().handler(post(body))).status).toBe(400)
  })

  test('a body that was read before is a fault of the program: response and log say what to do', async () => {
    const request = signTestEvent(created, signingToken)
    await request.text()
    const { handler, errors } = open()
    const response = await handler(request)
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/^The body was read before\. Put the handler in front of what/)
    expect(errors.map(String)).toEqual([expect.stringContaining('Put the handler in front of what')])
  })

  test('a body that does not arrive, as its stream was read before, is given up in time', async () => {
    const cancelled = vi.fn()
    const { handler, errors } = open({ bodyTimeoutMs: 30 })
    const response = await handler(post(new ReadableStream({ cancel: cancelled })))
    expect(response.status).toBe(408)
    expect(await response.text()).toContain('did not arrive within 30 ms. Put the handler in front of')
    expect(errors).toHaveLength(1)
    expect(cancelled).toHaveBeenCalledOnce()
  })
})

describe('a long body', () => {
  const long = (bytes: number) => {
    const start = `{"type":"PING","signing_token":"${signingToken}","x":"`
    return `${start}${'x'.repeat(bytes - start.length - 2)}"}`
  }

  test('of a million bytes is taken, and of one more refused with 413', async () => {
    const { handler } = open()
    expect((await handler(post(long(1_000_000)))).status).toBe(200)
    const refused = await handler(post(long(1_000_001)))
    expect([refused.status, await refused.text()]).toEqual([
      413,
      'An event has at most 1000000 bytes here.\n',
    ])
  })

  test('is counted in bytes, not in letters', async () => {
    const body = `{"type":"PING","signing_token":"${signingToken}","x":"${'ä'.repeat(100)}"}`
    expect((await open({ maxBodyBytes: 299 }).handler(post(body))).status).toBe(413)
  })

  test('is read to its end and forgotten, so that the sender gets its answer; an endless one is broken off', async () => {
    const cancel = vi.fn()
    const pieces = (count: number) => {
      let left = count
      return new ReadableStream(
        {
          pull(controller) {
            if (left-- === 0) controller.close()
            else controller.enqueue(new Uint8Array(100_000).fill(0x20))
          },
          cancel: () => cancel(count - left),
        },
        { highWaterMark: 0 },
      )
    }
    expect((await open().handler(post(pieces(90)))).status).toBe(413)
    expect(cancel).not.toHaveBeenCalled()
    expect((await open().handler(post(pieces(Number.POSITIVE_INFINITY)))).status).toBe(413)
    expect(cancel).toHaveBeenCalledOnce()
    const big = pieces(1000)
    expect((await open().handler(post(big))).status).toBe(413)
    expect(cancel).toHaveBeenLastCalledWith(101)
  })

  test('with letters that are cut between two pieces arrives whole', async () => {
    const seen: UnknownEvent[] = []
    const { handler } = open({ onUnknown: (event) => seen.push(event) })
    const bytes = new TextEncoder().encode(`{"type":"NEW","signing_token":"${signingToken}","name":"ä😀"}`)
    const body = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    expect((await handler(post(body))).status).toBe(200)
    expect(seen).toEqual([{ type: 'NEW', name: 'ä😀' }])
  })
})

describe('the answer', () => {
  const slow = () => {
    let finish = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    return { finish, finished }
  }

  test('comes after the event was handled, by default', async () => {
    const { finish, finished } = slow()
    let isAnswered = false
    const { handler } = open({ on: { CREATE_SWITCH: () => finished } })
    const answered = handler(signTestEvent(created, signingToken)).then(() => {
      isAnswered = true
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(isAnswered).toBe(false)
    finish()
    await answered
  })

  test('comes at once when asked for, and the platform is given the work to wait for', async () => {
    const { finish, finished } = slow()
    const works: Promise<unknown>[] = []
    let isDone = false
    const { handler } = open({
      ack: 'early',
      waitUntil: (work) => works.push(work),
      on: { CREATE_SWITCH: () => finished.then(() => (isDone = true)) },
    })
    expect((await handler(signTestEvent(created, signingToken))).status).toBe(200)
    expect(isDone).toBe(false)
    finish()
    await Promise.all(works)
    expect([works.length, isDone]).toEqual([1, true])
  })

  test('is 500 if handling failed and the answer was late, and 200 if it was early; onError is told in both cases', async () => {
    const failure = new Error('no disk')
    const on = { CREATE_SWITCH: () => Promise.reject(failure) }
    const late = open({ on })
    const response = await late.handler(signTestEvent(created, signingToken))
    expect([response.status, await response.text()]).toEqual([500, 'Handling the event failed.\n'])
    const early = open({ on, ack: 'early' })
    expect((await early.handler(signTestEvent(created, signingToken))).status).toBe(200)
    await new Promise((resolve) => setTimeout(resolve))
    expect([late.errors, early.errors]).toEqual([[failure], [failure]])
  })

  test('comes also when onError itself fails', async () => {
    const onError = () => {
      throw new Error('no log')
    }
    const { handler } = open({ onError, on: { CREATE_SWITCH: () => Promise.reject(new Error('x')) } })
    expect((await handler(signTestEvent(created, signingToken))).status).toBe(500)
  })
})

test('listeners get every event with a right token until they end it, and one that fails stops nobody', async () => {
  const heard: (ReceivedEvent | UnknownEvent)[] = []
  const handled: unknown[] = []
  const { handler, errors } = open({ on: { CREATE_SWITCH: (event) => handled.push(event) } })
  handler.listen(() => {
    throw new Error('deaf')
  })
  const stop = handler.listen((event) => heard.push(event))
  await handler(signTestEvent({ type: 'PING' }, signingToken))
  await handler(signTestEvent({ type: 'NEW' }, signingToken))
  await handler(signTestEvent(created, signingToken))
  stop()
  await handler(signTestEvent(created, signingToken))
  expect(heard.map(({ type }) => type)).toEqual(['PING', 'NEW', 'CREATE_SWITCH'])
  expect(handled).toHaveLength(2)
  expect(errors).toHaveLength(4)
})

test('a test event is the request that PluralKit sends', async () => {
  const request = signTestEvent(created, signingToken, 'http://localhost:3000/hook')
  expect([request.method, request.url]).toEqual(['POST', 'http://localhost:3000/hook'])
  const { components } = createRequire(import.meta.url)('@pluralkit-openapi/spec/openapi.json')
  expect(request.headers.get('User-Agent')).toBe(components.parameters.DispatchUserAgent.schema.const)
  const { data, ...rest } = created
  expect(await request.text()).toBe(
    JSON.stringify({ type: rest.type, signing_token: signingToken, system_id: systemId, id: switchId, data }),
  )
  expect(await signTestEvent({ type: 'PING' }, 'x').json()).toEqual({
    type: 'PING',
    signing_token: 'x',
    system_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
  expect(await signTestEvent({ type: 'DELETE_ALL_SWITCHES' }, 'x').json()).toMatchObject({
    id: null,
    data: null,
  })
})
