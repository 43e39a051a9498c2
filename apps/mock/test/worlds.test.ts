import { createControl } from '@pluralkit-openapi/sandbox'
import { afterAll, describe, expect, it } from 'vitest'
import { startMock } from '../src/index.js'
import { rawRequest } from './support/http.js'

const mock = await startMock({ limits: false, maxWorlds: 5 })
afterAll(() => mock.close())

const headers = {
  'User-Agent': 'tests/1.0',
  Authorization: mock.exampleToken,
  'Content-Type': 'application/json',
}

async function nameAt(baseUrl: string): Promise<string> {
  return (await (await fetch(`${baseUrl}/members/robins`, { headers })).json()).name
}

const rename = (baseUrl: string, name: string) =>
  fetch(`${baseUrl}/members/robins`, { method: 'PATCH', headers, body: JSON.stringify({ name }) })

async function manage(method: string, body?: unknown) {
  const response = await fetch(`${mock.url}/_sandbox/worlds`, {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, json: text ? JSON.parse(text) : undefined }
}

describe('a world', () => {
  it('is made when it is first used, and is apart from all others', async () => {
    const [one, two] = [`${mock.url}/worlds/one/v2`, `${mock.url}/worlds/two/v2`]
    await rename(one, 'One')
    expect([await nameAt(one), await nameAt(two), await nameAt(mock.baseUrl)]).toEqual([
      'One',
      'Robin',
      'Robin',
    ])
    await rename(mock.baseUrl, 'Zero')
    expect([await nameAt(one), await nameAt(two), await nameAt(mock.baseUrl)]).toEqual([
      'One',
      'Robin',
      'Zero',
    ])
    // One that is made later begins as the others did.
    expect(await nameAt(`${mock.url}/worlds/three/v2`)).toBe('Robin')
    await mock.sandbox.control.reset()
  })

  it('has control routes of its own', async () => {
    const [one, two] = [createControl(`${mock.url}/worlds/one/`), createControl(`${mock.url}/worlds/two/`)]
    await one.changeClock({ set: '2030-01-01T00:00:00Z', freeze: true })
    await one.addFault({ kind: 'status', status: 503 })
    expect((await fetch(`${mock.url}/worlds/one/v2/members/robins`)).status).toBe(503)
    expect((await fetch(`${mock.url}/worlds/two/v2/members/robins`)).status).toBe(200)
    expect((await two.clock()).frozen).toBe(false)
    expect(await two.faults()).toEqual([])
    expect((await one.requests()).at(-1)).toMatchObject({ path: '/v2/members/robins', status: 503 })
    expect((await mock.sandbox.control.requests()).filter(({ status }) => status === 503)).toEqual([])
    await one.reset()
    expect(await nameAt(`${mock.url}/worlds/one/v2`)).toBe('Robin')
  })

  it('has limits of its own', async () => {
    const limited = mock.world({ limits: true })
    const other = mock.world({ limits: true })
    const statuses = async (baseUrl: string) => {
      const seen: number[] = []
      for (let count = 0; count < 4; count++) seen.push((await rename(baseUrl, 'X')).status)
      return seen
    }
    expect(await statuses(limited.baseUrl)).toEqual([200, 200, 429, 429])
    expect(await statuses(other.baseUrl)).toEqual([200, 200, 429, 429])
    limited.close()
    other.close()
  })

  it('is watched as all else is', async () => {
    const response = await fetch(`${mock.url}/worlds/one/v2/systems/exampl/switches?limt=5`)
    expect(response.headers.get('x-mock-operation')).toBe('listSwitches')
    expect(response.headers.get('x-mock-violations')).toContain('limt')
  })

  it('gets the request as it was sent', async () => {
    const answer = await rawRequest(mock.url, '/worlds/one/v2/systems/@me?a=%20b', {
      method: 'PATCH',
      headers,
      body: '{"tag":"| ö"}',
    })
    expect(JSON.parse(answer.text).tag).toBe('| ö')
    const sent = (await createControl(`${mock.url}/worlds/one/`).requests()).at(-1)
    expect(sent).toMatchObject({ method: 'PATCH', path: '/v2/systems/@me?a=%20b', body: '{"tag":"| ö"}' })
  })

  it('is made by a program with options and a seed of its own', async () => {
    const world = mock.world({
      name: 'own',
      edge: 'older',
      seed: { systems: [{ token: 'mine', system: { id: 'mmmmm', name: 'Mine' } }] },
    })
    expect(world).toMatchObject({
      name: 'own',
      url: `${mock.url}/worlds/own`,
      baseUrl: `${mock.url}/worlds/own/v2`,
    })
    const own = { ...headers, Authorization: 'mine' }
    expect(await (await fetch(`${world.baseUrl}/systems/@me`, { headers: own })).json()).toMatchObject({
      name: 'Mine',
    })
    expect(
      await (await fetch(`${world.baseUrl}/systems/@me/switches/x`, { headers: own })).json(),
    ).toMatchObject({
      code: 40006,
    })
    expect(world.sandbox.systems).toMatchObject([{ id: 'mmmmm' }])
    expect(() => mock.world({ name: 'own' })).toThrow('There is a world "own" already')
    world.close()
    expect(mock.world({ name: 'own' }).sandbox.systems).toMatchObject([{ id: 'exampl' }])
  })
})

describe('over HTTP, worlds', () => {
  it('are made, listed and deleted', async () => {
    const { status, json } = await manage('POST', { limits: true })
    expect(status).toBe(200)
    expect(json).toEqual({
      name: expect.stringMatching(/^[\w-]+$/),
      url: `${mock.url}/worlds/${json.name}`,
      baseUrl: `${mock.url}/worlds/${json.name}/v2`,
      systems: [{ id: 'exampl', name: expect.any(String), token: mock.exampleToken }],
    })
    expect((await manage('GET')).json).toContainEqual({ name: json.name })
    expect((await manage('DELETE', { name: json.name })).status).toBe(204)
    expect((await manage('GET')).json).not.toContainEqual({ name: json.name })
  })

  it.each([
    ['POST', '{', 400, 'not JSON'],
    ['POST', '[]', 400, 'has to be an object'],
    ['POST', { nam: 'x' }, 400, 'no option "nam"'],
    ['POST', { limits: 'no' }, 400, '"limits" can\'t be "no"'],
    ['POST', { name: '../x' }, 400, '1 to 64 letters'],
    ['POST', { name: '..' }, 400, '1 to 64 letters'],
    ['POST', { revision: 'old' }, 400, '"revision" can\'t be "old"'],
    ['POST', { seed: { systems: [{ members: [{}] }] } }, 400, 'systems[0].members[0]'],
    ['DELETE', {}, 400, 'has to name the world'],
    ['PUT', {}, 405, 'Only GET, POST, DELETE'],
  ])('%s %j is refused with a reason', async (method, body, status, message) => {
    const answer = await manage(method, body)
    expect([answer.status, answer.json.message]).toEqual([status, expect.stringContaining(message)])
  })

  it('reject an option nested ever more deeply with a reason', async () => {
    const { status, json } = await manage('POST', `{"limits":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    expect([status, json.message]).toEqual([400, 'The option "limits" can\'t be a list or an object.'])
  })

  it('have no other place than /worlds/<name>/', async () => {
    for (const path of ['/worlds/one', '/worlds/a%20b/v2/systems/exampl'])
      expect((await fetch(mock.url + path)).status).toBe(404)
  })

  it('are managed by pages of this machine only', async () => {
    const response = await fetch(`${mock.url}/_sandbox/worlds`, {
      headers: { Origin: 'https://evil.example' },
    })
    expect(response.status).toBe(403)
    const own = await fetch(`${mock.url}/_sandbox/worlds`, { headers: { Origin: 'http://localhost:3000' } })
    expect(own.headers.get('access-control-allow-origin')).toBe('http://localhost:3000')
  })
})

it('of too many worlds the one that was used longest ago goes', async () => {
  const base = (name: string) => `${mock.url}/worlds/${name}/v2`
  for (const { name } of (await manage('GET')).json) await manage('DELETE', { name })
  for (const name of ['a', 'b', 'c', 'd', 'e']) await rename(base(name), name)
  await nameAt(base('a'))
  await rename(base('f'), 'f')
  expect((await manage('GET')).json.map(({ name }: { name: string }) => name)).toEqual([
    'c',
    'd',
    'e',
    'a',
    'f',
  ])
  expect([await nameAt(base('a')), await nameAt(base('b'))]).toEqual(['a', 'Robin'])
})
