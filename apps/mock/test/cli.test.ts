import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { createControl } from '@pluralkit-openapi/sandbox'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rawRequest } from './support/http.js'
import { built, type Run, run } from './support/process.js'

const curl = needs('curl')
const running: Run[] = []
const folder = await mkdtemp(join(tmpdir(), 'pluralkit-mock-'))
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

async function fileWith(name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

/** The command as it is published. */
function pluralkitMock(...args: string[]): Run {
  const started = run(built('cli.js'), ...args)
  running.push(started)
  return started
}

interface Started extends Run {
  baseUrl: string
}

async function startedMock(...args: string[]): Promise<Started> {
  const started = pluralkitMock('--port', '0', ...args)
  await started.prints('Ctrl+C')
  return { ...started, baseUrl: /http:\S+\/v2/.exec(started.output())?.[0] ?? '' }
}

const seed = {
  systems: [
    { token: "it's a token", system: { id: 'fghjk', name: 'First' } },
    ...Array.from({ length: 6 }, (_, number) => ({ token: `token-${number}` })),
    { token: null, system: { name: 'Nobody' } },
  ],
}

const runInShell = async (command: string) => (await promisify(execFile)('sh', ['-c', command])).stdout

describe('started without a mode', () => {
  it.skipIf(curl.isMissing)(
    `shows the tokens of the seed and commands to try, which work, in any shell quoting${curl.note}`,
    async () => {
      const { output } = await startedMock('--seed', await fileWith('seed.json', seed))

      expect(output()).toContain("it's a token First (fghjk)")
      expect(output()).toContain('and 2 more')
      expect(output()).not.toContain('Nobody')
      const commands = output()
        .split('\n')
        .filter((line) => line.startsWith('  curl '))
      const answers = []
      for (const command of commands) answers.push(await runInShell(command))
      expect(answers).toEqual([
        expect.stringContaining('"id":"fghjk"'),
        expect.stringContaining('"tag":"| New"'),
        '',
      ])
    },
  )

  it('closes the control routes where other machines can reach them, unless they are asked for', async () => {
    const closed = await startedMock('--host', '0.0.0.0')
    await closed.prints('with --host 0.0.0.0 other machines can reach the mock')
    await closed.prints('The control routes are closed')
    expect((await fetch(`${new URL(closed.baseUrl).origin}/_sandbox/clock`)).status).toBe(400)
    expect((await fetch(`${new URL(closed.baseUrl).origin}/_sandbox/worlds`)).status).toBe(400)

    const opened = await startedMock('--host', '0.0.0.0', '--control')
    await opened.prints('They can read all tokens')
    expect((await fetch(`${new URL(opened.baseUrl).origin}/_sandbox/clock`)).status).toBe(200)
  })

  it('shows names of a seed that hold escape sequences as harmless text', async () => {
    const name = 'Evil\u001b]0;title\u0007\u001b[2J\u009b31m\u202eeman'
    const seed = await fileWith('evil.json', { systems: [{ token: 'token', system: { id: 'fghjk', name } }] })
    const { output } = await startedMock('--seed', seed)

    expect(output()).toContain('Evil ]0;title  [2J 31m eman (fghjk)')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(output()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it.each([
    ['utf8', '\ufeff'],
    ['utf16le', '\ufeff'],
    ['utf16le', ''],
  ] as const)('reads a seed in %s that begins with %j', async (encoding, mark) => {
    const path = join(folder, `${encoding}${mark.length}.json`)
    await writeFile(path, mark + JSON.stringify(seed), encoding)
    const { output } = await startedMock('--seed', path)

    expect(output()).toContain('First (fghjk)')
  })

  it.each([
    [[], 'current'],
    [['--edge', 'older'], 'older'],
    [['--edge', 'none'], 'none'],
  ])('with %j: says which revision of the front it has', async (args, edge) => {
    const { output, baseUrl } = await startedMock(...args)

    expect(output()).toMatch(new RegExp(`Front +${edge} `))
    const health = await fetch(`${new URL(baseUrl).origin}/_mock/health`)
    expect(await health.json()).toMatchObject({ mode: 'sandbox', edge })
  })

  it('with --revision next: has members with aliases, in its worlds, too, and says so', async () => {
    const { output, baseUrl } = await startedMock('--revision', 'next')

    expect(output()).toMatch(/Revision +next /)
    for (const url of [baseUrl, baseUrl.replace('/v2', '/worlds/one/v2')]) {
      const member = await fetch(`${url}/members/robins`, { headers: { 'User-Agent': 'tests/1.0' } })
      expect(await member.json()).toHaveProperty('aliases', null)
      expect(member.headers.get('X-Mock-Violations')).toBeNull()
    }
  })

  it('may be called by another name if that is allowed', async () => {
    const { baseUrl } = await startedMock('--allow-host', 'mock.test', '--allow-host', 'other.test:1234')
    const statusFor = async (host: string) =>
      (await rawRequest(baseUrl, '/_mock/health', { headers: { Host: host } })).status

    expect(await statusFor('mock.test')).toBe(200)
    expect(await statusFor('mock.test:4010')).toBe(200)
    expect(await statusFor('other.test:1234')).toBe(200)
    expect(await statusFor('third.test')).toBe(421)
  })

  it('makes a system of the size that is asked for, quickly', async () => {
    const { output, baseUrl } = await startedMock('--members', '1000', '--switches', '100000', '--no-limit')

    expect(output()).toContain('Generated System')
    const id = /Generated System \((\w+)\)/.exec(output())?.[1]
    expect(await (await fetch(`${baseUrl}/systems/${id}/members`)).json()).toHaveLength(1000)
    expect(await (await fetch(`${baseUrl}/systems/${id}/switches?limit=100`)).json()).toHaveLength(100)
  })

  it('leaves Prism out with --no-watch', async () => {
    const { baseUrl } = await startedMock('--no-watch')
    const response = await fetch(`${baseUrl}/nothing`)

    expect(response.status).toBe(404)
    expect(response.headers.has('x-mock-violations')).toBe(false)
  })

  it('closes the control routes, and says nothing of them, with --no-control', async () => {
    const { output, baseUrl } = await startedMock('--no-control')

    expect(output()).not.toContain('_sandbox')
    expect((await fetch(`${new URL(baseUrl).origin}/_sandbox/clock`)).status).toBe(400)
  })

  it.each([
    ['a seed', { systems: [{ members: [{ name: 'A', color: 'red' }] }] }, 'systems[0].members[0].color'],
    ['a pk;export file', { version: 2, members: [{ name: 5 }], switches: [] }, 'Bad seed: members[0].name'],
    ['no JSON', '{', 'is not JSON'],
  ])('with %s that is bad: says where, and ends with 1', async (name, content, place) => {
    const file = await fileWith('bad.json', content)
    const { exitCode, errors, output } = pluralkitMock('--port', '0', '--seed', file)

    expect(await exitCode, name).toBe(1)
    expect(errors()).toContain(place)
    expect(errors()).toContain(`Fix ${file}`)
    expect(output()).toBe('')
  })

  it('with a seed file that is not there: says so, and ends with 1', async () => {
    const { exitCode, errors } = pluralkitMock('--seed', join(folder, 'none.json'))

    expect(await exitCode).toBe(1)
    expect(errors()).toContain("none.json can't be used: there is no such file")
  })
})

describe('--data', () => {
  const change = (baseUrl: string, name: string) =>
    fetch(`${baseUrl}/systems/@me`, {
      method: 'PATCH',
      headers: { Authorization: 'token', 'Content-Type': 'application/json' },
      body: JSON.stringify({ name }),
    })
  const nameOf = async (baseUrl: string) => (await (await fetch(`${baseUrl}/systems/fghjk`)).json()).name
  const own = { systems: [{ token: 'token', system: { id: 'fghjk', name: 'Seeded' } }] }

  it('keeps every change that was answered, even if killed at once, and a reset goes back to the seed', async () => {
    const data = join(folder, 'data.json')
    const args = ['--data', data, '--no-limit', '--seed', await fileWith('own.json', own)]
    const killed = await startedMock(...args)
    expect(killed.output()).toContain(`kept in ${data}`)
    let last = 0
    const changes = (async () => {
      for (let number = 1; ; number++) {
        if (!(await change(killed.baseUrl, `Name ${number}`)).ok) throw new Error('refused')
        last = number
        if (number === 25) killed.child.kill('SIGKILL')
      }
    })()
    await expect(changes).rejects.toThrow('fetch failed')
    await killed.exitCode

    const next = await startedMock(...args)
    expect(Number((await nameOf(next.baseUrl)).slice('Name '.length))).toBeGreaterThanOrEqual(last)
    await fetch(`${new URL(next.baseUrl).origin}/_sandbox/reset`, { method: 'POST' })
    expect(await nameOf(next.baseUrl)).toBe('Seeded')
    expect(JSON.parse(await readFile(data, 'utf8')).systems[0].system.name).toBe('Seeded')
  })

  it('never has half of a state in its file, whenever it is killed', { timeout: 60_000 }, async () => {
    const data = join(folder, 'killed.json')
    const start = { systems: [{ token: 'token', system: { id: 'fghjk', name: 'Name 0' } }] }
    const args = ['--data', data, '--no-limit', '--seed', await fileWith('killed-seed.json', start)]
    let last = 0
    for (let kill = 0; kill < 6; kill++) {
      const { baseUrl, child, exitCode } = await startedMock(...args)
      expect(Number((await nameOf(baseUrl)).slice('Name '.length))).toBeGreaterThanOrEqual(last)
      const first = last + 1
      const changes = (async () => {
        for (let number = first; ; number++) {
          await change(baseUrl, `Name ${number}`)
          last = number
          // Each time a little later in the writing of the next ones.
          if (number === first + 2) setTimeout(() => child.kill('SIGKILL'), kill * 3)
        }
      })()
      await expect(changes).rejects.toThrow(TypeError)
      await exitCode
      expect(JSON.parse(await readFile(data, 'utf8')).systems).toHaveLength(1)
    }
  })

  it('is for one process: another one says who has it, and ends with 1', async () => {
    const data = join(folder, 'shared.json')
    const { child, exitCode, baseUrl } = await startedMock(
      '--data',
      data,
      '--seed',
      await fileWith('own.json', own),
    )
    const second = pluralkitMock('--port', '0', '--data', data)

    expect(await second.exitCode).toBe(1)
    expect(second.errors()).toContain(
      `${data} is in use by another mock server (process ${child.pid}, since `,
    )
    await change(baseUrl, 'Still mine')
    child.kill('SIGTERM')
    await exitCode
    const third = await startedMock('--data', data)
    expect(await nameOf(third.baseUrl)).toBe('Still mine')
  })

  it.each([
    ['diary.json', '{"dear":"diary"}'],
    ['export.json', '{"version":2,"members":[],"switches":[]}'],
    ['cut.json', '{"systems":['],
  ])('leaves %s alone, which is none of its own, and ends with 1', async (name, content) => {
    const data = await fileWith(name, content)
    const { exitCode, errors } = pluralkitMock('--port', '0', '--data', data)

    expect(await exitCode).toBe(1)
    expect(errors()).toContain(`${data} holds no state of a sandbox, and was left as it is`)
    expect(await readFile(data, 'utf8')).toBe(content)
  })
})

describe('started in the examples mode', () => {
  let started: Started
  beforeAll(async () => {
    started = await startedMock('--examples')
  })

  it('says what is served, where and with which token, without colours in a pipe', () => {
    expect(started.output()).toContain('36 operations')
    expect(started.output()).toContain('EXAMPLE+SYSTEM+TOKEN+only+for+the+mock+server+and+its+tests+0001')
    expect(started.output()).toContain(started.baseUrl.replace('/v2', '/_mock/health'))
    expect(started.output()).not.toContain('Warning')
    expect(started.output()).not.toContain('\x1b')
  })

  it.skipIf(curl.isMissing)(
    `shows three commands to try, which work, and logs nothing${curl.note}`,
    async () => {
      const screen = started.output()
      const commands = screen.split('\n').filter((line) => line.startsWith('  curl '))
      const answers = await Promise.all(
        commands.map(async (command) => JSON.parse(await runInShell(command))),
      )

      expect(answers).toMatchObject([
        { id: 'exampl' },
        { members: expect.any(Array) },
        { message: 'Member not found.', code: 20002 },
      ])
      expect(started.output()).toBe(screen)
    },
  )

  it('a second one on the same port says that it is taken and what to do, and ends with 1', async () => {
    const { port } = new URL(started.baseUrl)
    const { exitCode, errors, output } = pluralkitMock('--port', port)

    expect(await exitCode).toBe(1)
    expect(errors()).toContain(`Port ${port} on 127.0.0.1 is in use`)
    expect(errors()).toContain(`pluralkit-mock --port ${Number(port) + 1}`)
    expect(output()).toBe('')
  })
})

describe('webhooks, with a log', () => {
  it('what became of each event is one line, without the signing token', async () => {
    const hook = createServer((request, response) => {
      text(request).then((body) =>
        response.writeHead(JSON.parse(body).signing_token === 'secret' ? 200 : 401).end(),
      )
    }).listen(0, '127.0.0.1')
    await once(hook, 'listening')
    const url = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`
    try {
      const { baseUrl, prints, output } = await startedMock('--log')
      const control = createControl(new URL(baseUrl).origin)
      await control.setWebhook({ url, token: 'secret' })
      const [system] = await control.seed(await control.snapshot())
      const change = () =>
        fetch(`${baseUrl}/members/robins`, {
          method: 'PATCH',
          headers: { Authorization: system?.token ?? '', 'Content-Type': 'application/json' },
          body: '{"pronouns":"it/its"}',
        })
      await change()
      await prints('dispatch UPDATE_MEMBER')
      hook.close()
      hook.closeAllConnections()
      await change()
      await prints('failed')
      const lines = output()
        .split('\n')
        .filter((line) => /^(?:dispatch|PATCH|POST|GET)\b/.test(line))
        .map((line) => line.replace(url, 'URL').replace(/\d+ ms$/, 'N ms'))
      expect(lines).toEqual([
        'POST /_sandbox/webhook - 200 N ms',
        'dispatch PING URL 200 N ms',
        'dispatch PING URL 401 N ms',
        'GET /_sandbox/snapshot - 200 N ms',
        'POST /_sandbox/seed - 200 N ms',
        'PATCH /v2/members/robins updateMember 200 N ms',
        'dispatch UPDATE_MEMBER URL 200 N ms',
        'PATCH /v2/members/robins updateMember 200 N ms',
        'dispatch UPDATE_MEMBER URL failed: ECONNREFUSED N ms',
      ])
      expect(output()).not.toContain('secret')
    } finally {
      hook.close()
    }
  })
})

describe('started for other machines, with a log', () => {
  let started: Started
  beforeAll(async () => {
    started = await startedMock('--examples', '--host', '0.0.0.0', '--log')
  })

  it('warns that other machines can reach it', async () => {
    await started.prints('with --host 0.0.0.0 other machines can reach the mock')
  })

  it('prints a line for each request and what was wrong with it', async () => {
    await fetch(`${started.baseUrl}/systems/exampl`)
    await fetch(`${started.baseUrl}/messages/latest?a=any-token`, { headers: { Authorization: 'any-token' } })
    await fetch(`${started.baseUrl}/members`, {
      method: 'POST',
      headers: { Authorization: 'any-token', 'Content-Type': 'application/json' },
      body: '{"\\u001b[2J\\n":1}',
    })
    await fetch(`${started.baseUrl}/nothing`)
    await started.prints('/v2/nothing')

    expect(started.output()).toMatch(/^GET \/v2\/systems\/exampl getSystem 200 \d+ ms$/m)
    expect(started.output()).toMatch(
      /^GET \/v2\/messages\/latest\?a=\[token\] getMessage 400 \d+ ms\n {2}request\.path\.messageId: .+ must match/m,
    )
    expect(started.output()).toMatch(
      /^ {2}request\.body\. \[2J : Request body must NOT have additional properties/m,
    )
    expect(started.output()).toMatch(/^GET \/v2\/nothing - 404 \d+ ms$/m)
  })
})

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  it('ends it with 0, even with a connection open', async () => {
    const { child, exitCode, errors, baseUrl } = await startedMock()
    await fetch(`${baseUrl}/systems/exampl`)
    child.kill(signal)

    expect(await exitCode).toBe(0)
    expect(errors()).toBe('')
  })
})

describe('arguments that can not be used', () => {
  it('an address of another machine: says so and ends with 1', async () => {
    const { exitCode, errors } = pluralkitMock('--port', '0', '--host', '192.0.2.1')

    expect(await exitCode).toBe(1)
    expect(errors()).toContain('192.0.2.1 is no address of this machine')
  })

  it.each([
    [['--nope'], '--nope'],
    [['--port', 'http'], 'A port is a number from 0 to 65535'],
    [['--port', '65536'], 'A port is a number from 0 to 65535'],
    [['--port'], 'argument missing'],
    [['serve'], 'too many arguments'],
    [['--profile', 'generous'], 'Allowed choices are server, documented'],
    [['--members', 'many'], 'a number from 0 to 1000000'],
    [['--switches', '5', '--seed', 'seed.json'], "cannot be used with option '--seed <file>'"],
    [['--no-watch', '--strict'], "cannot be used with option '--strict'"],
    [['--examples', '--seed', 'seed.json'], "cannot be used with option '--seed <file>'"],
    [['--proxy', 'https://api.pluralkit.me/v1'], 'such as https://api.pluralkit.me'],
  ])('%j: says what is wrong and ends with 2', async (args, message) => {
    const { exitCode, errors } = pluralkitMock(...args)

    expect(await exitCode).toBe(2)
    expect(errors()).toContain(message)
  })
})

it('--help lists every option', async () => {
  const { exitCode, output } = pluralkitMock('--help')

  expect(await exitCode).toBe(0)
  for (const option of [
    '--port',
    '--host',
    '--log',
    '--seed',
    '--members',
    '--switches',
    '--data',
    '--strict',
    '--profile',
    '--edge',
    '--no-limit',
    '--no-watch',
    '--no-control',
    '--control',
    '--allow-host',
    '--worlds',
    '--examples',
    '--proxy',
    '--version',
    '--help',
  ])
    expect(output()).toContain(option)
  expect(output()).toContain('pluralkit-mock --seed export.json')
  expect(output()).toContain('Exit codes: 0')
})

it('--version prints the version alone', async () => {
  const { exitCode, output } = pluralkitMock('--version')

  expect(await exitCode).toBe(0)
  expect(output()).toMatch(/^\d+\.\d+\.\d+\S*\n$/)
})
