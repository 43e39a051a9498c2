import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// Platforms that lack something of the web, in a process each: what is taken away there is gone for all of its code.

const run = promisify(execFile)
const server = createServer((request, response) => {
  if (request.url === '/v2/systems/slow') return
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ id: 'exampl', pronouns: null, timestamp: '2026-11-20T18:30:00Z' }))
})
let baseUrl: string

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/**
 * What React Native lacks, each as the code that takes it away, as far as Node's own `fetch` does without it. Its signals are those of
 * abort-controller 3.
 */
const lacks = {
  'AbortSignal.any': 'delete AbortSignal.any',
  'AbortSignal.timeout': 'delete AbortSignal.timeout',
  'a signal with throwIfAborted': 'delete AbortSignal.prototype.throwIfAborted',
  "a signal's reason": 'delete AbortSignal.prototype.reason',
  'crypto.subtle': "Object.defineProperty(globalThis, 'crypto', { value: undefined })",
  "a response's stream": "Object.defineProperty(Response.prototype, 'body', { value: undefined })",
  structuredClone: 'delete globalThis.structuredClone',
  'URL.canParse': 'delete URL.canParse',
  setImmediate: 'delete globalThis.setImmediate',
  MessageChannel: 'delete globalThis.MessageChannel; delete globalThis.BroadcastChannel',
  process: "Object.defineProperty(globalThis, 'process', { value: undefined })",
}

const program = (takeAway: string[]) => `
  import { createPluralKit, isPluralKitError } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
  const { log } = console
  await fetch(${JSON.stringify(`${baseUrl}/systems/exampl`)}).then((response) => response.json()) // Node's own needs some of it to load
  ${takeAway.join('\n')}
  const pk = createPluralKit({ userAgent: 'sdk-tests/1.0', baseUrl: ${JSON.stringify(baseUrl)} })
  const outcome = (promise) => promise.then(({ id }) => id, ({ name }) => name)
  const aborted = async (send) => {
    const controller = new AbortController()
    const result = outcome(send(controller.signal))
    controller.abort()
    return result
  }
  const before = new AbortController()
  before.abort()
  log(JSON.stringify([
    await outcome(pk.systems.get('exampl', { signal: new AbortController().signal })),
    await outcome(pk.members.update('robins', { pronouns: null })),
    await outcome(pk.fetch('/systems/exampl').then((response) => response.json())),
    await aborted((signal) => pk.systems.get('slow', { signal })),
    await aborted((signal) => pk.fetch('/systems/slow', { signal })),
    await outcome(pk.systems.get('exampl', { signal: before.signal })),
    await outcome(pk.systems.get('slow', { timeoutMs: 50, retry: false })),
    await outcome(pk.switches.iterate('@me', { signal: before.signal }).next()),
  ]))
`

async function outcomeWithout(takeAway: string[]): Promise<unknown> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program(takeAway)]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const { stdout } = await run(process.execPath, args, { cwd, timeout: 60_000 })
  return JSON.parse(stdout)
}

describe('every kind of call works without what React Native lacks', () => {
  const expected = [
    'exampl',
    'exampl',
    'exampl',
    ...Array(3).fill('AbortError'),
    'TimeoutError',
    'AbortError',
  ]

  test.each(Object.entries(lacks))('%s', async (_, takeAway) => {
    expect(await outcomeWithout([takeAway])).toEqual(expected)
  })

  test('all of it at once', async () => {
    expect(await outcomeWithout(Object.values(lacks))).toEqual(expected)
  })
})

test('an environment without any fetch is told what it lacks', async () => {
  const source = `
    import { createPluralKit } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)}
    const { log } = console
    for (const name of ['fetch', 'Headers', 'Request', 'Response', 'process'])
      Object.defineProperty(globalThis, name, { value: undefined })
    try {
      createPluralKit({ userAgent: 'sdk-tests/1.0' })
    } catch (error) {
      log(String(error))
    }
  `
  const args = ['--import', 'tsx', '--input-type=module', '--eval', source]
  const { stdout } = await run(process.execPath, args, { cwd: fileURLToPath(new URL('..', import.meta.url)) })
  expect(stdout).toContain('TypeError: This environment has no fetch, Headers, Request, Response.')
})
