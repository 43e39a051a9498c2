import { ControlError, createControl } from '@pluralkit-openapi/sandbox'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type LogEntry, type RunningSandboxMock, type SandboxOptions, startMock } from '../src/index.js'
import { documentedOperations, exampleRequest } from './support/document.js'
import { rawRequest } from './support/http.js'

// Over HTTP, as an app meets it.

const log: LogEntry[] = []
const mock = await startMock({ limits: false, log: (entry) => log.push(entry) })
const control = createControl(mock.url)
const others: RunningSandboxMock[] = []
afterAll(() => Promise.all([mock, ...others].map((running) => running.close())))
beforeEach(() => control.reset())

async function start(options: SandboxOptions): Promise<RunningSandboxMock> {
  const other = await startMock(options)
  others.push(other)
  return other
}

interface Sent {
  body?: string
  token?: string | null
  to?: RunningSandboxMock
}

async function send(method: string, path: string, { body, token = mock.exampleToken, to = mock }: Sent = {}) {
  const response = await fetch(`${to.baseUrl}${path}`, {
    method,
    headers: {
      ...(token !== null && { Authorization: token }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    json: text ? JSON.parse(text) : undefined,
    violations: JSON.parse(response.headers.get('x-mock-violations') ?? '[]'),
  }
}

describe('the watch', () => {
  const placesOf = (violations: LogEntry['violations']) =>
    violations.map(({ location, path, rule }) => `${[location, ...path].join('.')} ${rule}`)

  it.each([
    ['GET', '/systems/exampl/switches?limt=5', undefined, ['query.limt unknown']],
    ['GET', '/systems/exampl/switches?LIMIT=5', undefined, ['query.LIMIT case']],
    ['GET', '/systems/exampl/switches?limit=5&limit=6', undefined, ['query.limit repeated']],
    ['GET', '/systems/exampl/switches?before=', undefined, ['query.before blank']],
    ['GET', '/systems/exampl/switches?limit=0x5', undefined, ['query.limit type']],
    [
      'GET',
      '/systems/exampl/switches?limit=many&limt=5',
      undefined,
      ['query.limit type', 'query.limt unknown'],
    ],
    ['GET', '/systems/exampl/groups?with_members=TRUE', undefined, ['query.with_members type']],
    ['GET', '/systems/x', undefined, ['path.systemRef anyOf']],
    ['DELETE', '/members/zzzzzz', undefined, []],
    ['PATCH', '/systems/@me', '{"color":"red"}', ['body.color pattern']],
    ['PATCH', '/systems/@me', '{"description":5}', ['body.description type']],
    ['PATCH', '/members/robins', '{"birthday":"x"}', ['body.birthday pattern']],
    ['PATCH', '/members/robins', '{"privacy":{"visibility":"x"}}', ['body.privacy.visibility enum']],
    ['PATCH', '/members/robins', '{"proxy_tags":[{"prefix":5}]}', ['body.proxy_tags.0.prefix type']],
    ['POST', '/systems/@me/switches', '{"Members":[]}', ['body.Members additionalProperties']],
    ['PATCH', '/members/robins', '{', ['body json']],
  ])('says of %s %s %s what is wrong, each fault once', async (method, path, body, places) => {
    expect(placesOf((await send(method, path, { ...(body && { body }) })).violations)).toEqual(places)
  })

  it('names the forms that a reference has', async () => {
    const [violation] = (await send('GET', '/systems/x')).violations
    expect(violation.message).toBe(
      'Request path parameter systemRef must be one of: own system, short id, uuid, discord account id',
    )
  })

  it.each([
    ['no User-Agent', '/systems/exampl', {}, 400, ['header.User-Agent required']],
    [
      'the User-Agent "unknown"',
      '/systems/exampl',
      { 'User-Agent': 'unknown' },
      400,
      ['header.User-Agent unknown'],
    ],
    [
      'an address that is too long',
      `/members/robins?${'x'.repeat(9000)}`,
      { 'User-Agent': 'a' },
      414,
      undefined,
    ],
    ['a blank token', '/systems/exampl', { 'User-Agent': 'a', Authorization: '' }, 200, []],
    [
      'a blank token and @me',
      '/systems/@me',
      { 'User-Agent': 'a', Authorization: ' ' },
      401,
      ['header.Authorization security'],
    ],
  ])('never reports the correct answer to %s', async (_, path, headers, status, places) => {
    const answer = await rawRequest(mock.url, `/v2${path}`, { headers: headers as Record<string, string> })
    const violations: LogEntry['violations'] = JSON.parse(String(answer.headers['x-mock-violations'] ?? '[]'))
    expect(answer.status).toBe(status)
    expect(violations.filter(({ in: where }) => where === 'answer')).toEqual([])
    if (places) expect(placesOf(violations)).toEqual(places)
  })
})

describe('by default', () => {
  it('a change is remembered, until a reset', async () => {
    const changed = await send('PATCH', '/members/robins', { body: '{"pronouns":"it/its"}' })
    expect(changed).toMatchObject({ status: 200, violations: [] })
    expect(changed.headers.get('x-mock-operation')).toBe('updateMember')
    expect((await send('GET', '/members/robins')).json.pronouns).toBe('it/its')

    await control.reset()
    expect((await send('GET', '/members/robins')).json.pronouns).not.toBe('it/its')
  })

  it('who asks for a documented answer by name gets that one, and the sandbox is left alone', async () => {
    const url = `${mock.baseUrl}/members/robins`
    const response = await fetch(url, { method: 'DELETE', headers: { Prefer: 'code=404' } })
    expect(response.status).toBe(401) // as in the examples mode: this operation needs a token
    const authorized = { Authorization: mock.exampleToken, Prefer: 'code=404' }
    const asked = await fetch(url, { method: 'DELETE', headers: authorized })
    expect([asked.status, await asked.json()]).toEqual([404, { message: 'Member not found.', code: 20002 }])
    expect((await send('GET', '/members/robins')).status).toBe(200)
  })

  it.each([
    ['an unknown key and a wrong type', '{"name":5,"nickname":"R"}', ['body.name', 'body.nickname']],
    ['JSON with a comma too many', '{"name":"5",}', ['body']],
  ])('%s: the server takes it, and the answer tells', async (_, body, places) => {
    const { status, json, violations } = await send('PATCH', '/members/robins', { body })
    expect(status).toBe(200)
    expect(json.name).toBe('5')
    expect(
      violations.map(({ location, path }: LogEntry['violations'][number]) => [location, ...path].join('.')),
    ).toEqual(expect.arrayContaining(places))
  })

  it.each([
    ['GET', '/nothing', 404, /no such path/],
    ['PUT', '/members/robins', 405, /no PUT for this path/],
    ['GET', '/systems/x', 404, /systemRef/],
    ['GET', '/systems/exampl/switches?limit=many', 400, /limit/],
  ])('%s %s is answered by the sandbox with %i and reported', async (method, path, status, message) => {
    const answer = await send(method, path)
    expect(answer.status).toBe(status)
    expect(answer.violations[0].message).toMatch(message)
  })

  it('the log has what leaves the document, and never the token', async () => {
    log.length = 0
    const body = `{"${mock.exampleToken}":1,"pronouns":"x"}`
    await send('PATCH', '/members/robins', { body })
    expect(log).toMatchObject([
      { method: 'PATCH', operationId: 'updateMember', status: 200, violations: [{ location: 'body' }] },
    ])
    expect(JSON.stringify(log)).not.toContain(mock.exampleToken)
  })

  it('a body is passed on byte by byte', async () => {
    const description = 'ä\u2028😀 "quoted" \\ '.repeat(50)
    await send('PATCH', '/members/robins', { body: JSON.stringify({ description }) })
    expect((await send('GET', '/members/robins')).json.description).toBe(description)
  })

  it('a wrong token is nobody', async () => {
    expect((await send('GET', '/systems/@me', { token: 'wrong' })).status).toBe(401)
  })
})

describe('the control routes over HTTP', () => {
  it('take a seed, and tell its tokens', async () => {
    const to = await start({})
    const [system] = await createControl(to.url).seed({ systems: [{ system: { id: 'fghjk' } }] })
    expect((await send('GET', '/systems/@me', { token: system?.token ?? '', to })).json.id).toBe('fghjk')
  })

  it('refuse a bad seed with the path of the bad value', async () => {
    const bad = JSON.stringify({ systems: [{ members: [{ name: 'A', color: 'red' }] }] })
    await expect(control.seed(bad)).rejects.toThrow(ControlError)
    await expect(control.seed(bad)).rejects.toThrow('systems[0].members[0].color')
  })

  it('drop the connection, which is in the log', async () => {
    await control.addFault({ kind: 'dropConnection', count: 1 })
    log.length = 0
    await expect(send('GET', '/systems/exampl')).rejects.toThrow('fetch failed')
    expect(log).toMatchObject([{ path: '/v2/systems/exampl', violations: [] }])
    expect(log[0]?.status).toBeUndefined()
    expect((await send('GET', '/systems/exampl')).status).toBe(200)
  })

  it('cut the body after its first half, and nobody takes that for a fault of the answer', async () => {
    await control.addFault({ kind: 'cutBody', count: 1 })
    const response = await fetch(`${mock.baseUrl}/systems/exampl`)
    expect(response.status).toBe(200)
    expect(response.headers.has('x-mock-violations')).toBe(false)
    const reader = response.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toMatch(/^{"id":"exampl"/)
    await expect(reader?.read()).rejects.toThrow('terminated')
  })

  it('answer as a broken proxy would, and nobody takes that for a fault of the answer', async () => {
    await control.addFault({ kind: 'status', status: 503, count: 1 })
    const response = await fetch(`${mock.baseUrl}/systems/exampl`, { headers: { 'User-Agent': 'tests/1.0' } })
    expect(response.status).toBe(503)
    expect(response.headers.get('x-mock-violations')).toBe(null)
    expect(await response.text()).toMatch(/^<html>/)
  })

  it('are closed when switched off', async () => {
    const { url } = await start({ control: false })
    await expect(createControl(url).reset()).rejects.toThrow('control routes are off')
  })
})

describe('strict', () => {
  it('refuses what leaves the document, and lets the sandbox answer all else', async () => {
    const to = await start({ strict: true })
    const refused = await send('PATCH', '/members/robins', { body: '{"nickname":"R"}', to })
    expect(refused).toMatchObject({
      status: 400,
      json: { code: 40001, errors: { nickname: expect.any(Array) } },
      violations: [{ location: 'body', path: ['nickname'] }],
    })
    const changed = await send('PATCH', '/members/robins', { body: '{"pronouns":"it/its"}', to })
    expect(changed).toMatchObject({ status: 200, json: { pronouns: 'it/its' }, violations: [] })
    expect(changed.headers.get('x-ratelimit-scope')).toBe('own_system_update')
    expect((await send('GET', '/members/robins', { to })).json.pronouns).toBe('it/its')
    await createControl(to.url).reset()
    expect((await send('GET', '/members/robins', { to })).json.pronouns).not.toBe('it/its')
  })

  it('says that it is the mock that refuses', async () => {
    const to = await start({ strict: true, limits: false })
    const refused = await send('PATCH', '/members/robins', { body: '{"nickname":"R"}', to })
    expect(refused.headers.get('x-mock-refused')).toBe('strict')
    const notFound = await send('GET', '/members/zzzzzz', { to })
    expect(notFound.headers.get('x-mock-refused')).toBeNull()
  })

  it('charges what it refuses, as the server charges what it gets', async () => {
    const to = await start({ strict: true })
    const statuses: number[] = []
    for (let count = 0; count < 4; count++)
      statuses.push((await send('PATCH', '/members/robins', { body: '{"nickname":"R"}', to })).status)
    expect(statuses).toEqual([400, 400, 429, 429])
  })

  it('says nothing of limits where there are none', async () => {
    const to = await start({ strict: true, limits: false })
    for (const path of ['/members/robins?x=1', '/systems/exampl/switches?limit=many', '/messages/latest']) {
      const { status, headers } = await send('GET', path, { to })
      expect(status).toBe(400)
      expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([])
    }
  })

  it('leaves a trace of what it refuses among the requests', async () => {
    const to = await start({ strict: true, limits: false })
    await send('PATCH', '/members/robins', { body: '{"nickname":"R"}', to })
    expect(await createControl(to.url).requests()).toMatchObject([
      { method: 'PATCH', operationId: 'updateMember', system: 'exampl', status: 400 },
    ])
  })

  it('refuses each operation with what is true of it, whether it documents that or not', async () => {
    const to = await start({ strict: true, limits: false })
    for (const operation of documentedOperations) {
      const request = exampleRequest(operation)
      const url = `${to.url}${new URL(request.url).pathname}?unknown=1`
      const hasBody = operation.requestBody !== undefined
      const response = await fetch(url, {
        method: operation.method,
        headers: {
          'User-Agent': 'tests/1.0',
          Authorization: '',
          ...(hasBody && { 'Content-Type': 'text/plain' }),
        },
        ...(hasBody && { body: '{' }),
      })
      expect([400, 401, 415], operation.operationId).toContain(response.status)
      expect(await response.json()).toHaveProperty(response.status === 415 ? 'title' : 'code')
    }
  })
})

it('answers as the bare application if no front end is to stand before it', async () => {
  const answer = await send('GET', '/systems/@me/settings', { to: await start({ edge: 'none' }) })
  expect(answer.json).toHaveProperty('card_show_color_hex')
})

describe('limits', () => {
  const storm = async (to: RunningSandboxMock) => {
    await to.sandbox.control.changeClock({ freeze: true })
    const answers = []
    for (let count = 0; count < 4; count++)
      answers.push(await send('PATCH', '/systems/@me', { body: '{"tag":"x"}', to }))
    return answers.map(({ status }) => status)
  }

  it('are those of the server, which lets one request less through than it says', async () => {
    expect(await storm(await start({}))).toEqual([200, 200, 429, 429])
  })

  it('are those of its documentation when asked for', async () => {
    expect(await storm(await start({ profile: 'documented' }))).toEqual([200, 200, 200, 429])
  })

  it('can be switched off', async () => {
    expect(await storm(await start({ limits: false }))).toEqual([200, 200, 200, 200])
  })
})
