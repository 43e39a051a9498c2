import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { json } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { type RunningSandboxMock, startMock } from '@pluralkit-openapi/mock'
import { createDispatchHandler } from '@pluralkit-openapi/sdk/dispatch'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

// The Arazzo workflows that the document comes with, run by Redocly's `respect` against the mock server.

const spec = dirname(createRequire(import.meta.url).resolve('@pluralkit-openapi/spec/package.json'))
const redocly = createRequire(join(spec, 'package.json')).resolve('@redocly/cli/bin/cli.js')
const folder = join(spec, 'workflows')
const signingToken = 'EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001'

/** What each workflow needs besides the token and the User-Agent. */
const inputs: Record<string, Record<string, string>> = {
  'back-up-a-system': {},
  'clear-a-field': { member: 'robins' },
  'log-a-switch': { member: 'ashley' },
  'look-up-a-proxied-message': { message: '1573408883081347079' },
  'move-members-into-a-group': { member: 'ashley' },
  'set-up-a-webhook-receiver': { signingToken, system: '5a1e0b9c-3d47-4c62-9f08-0e7a6c1d2b34' },
}

let mock: RunningSandboxMock
let receiver: Server
beforeAll(async () => {
  mock = await startMock({ limits: false })
  const handler = createDispatchHandler({ signingToken, on: {} })
  receiver = createServer(async (request, response) => {
    const body = JSON.stringify(await json(request))
    const { status } = await handler(
      new Request('http://receiver', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      }),
    )
    response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
})
afterAll(async () => {
  receiver.close()
  await mock.close()
})
beforeEach(() => mock.sandbox.reset())

/** Runs a workflow. An error has what `respect` printed. */
async function respect(name: string, token = mock.exampleToken): Promise<string> {
  const { port } = receiver.address() as AddressInfo
  const values = { token, userAgent: 'workflows/1.0', ...inputs[name] }
  const args = Object.entries(values).flatMap(([key, value]) => ['--input', `${key}=${value}`])
  const servers = ['--server', `pluralkit=${mock.baseUrl}`, '--server', `receiver=http://127.0.0.1:${port}`]
  const file = join(folder, `${name}.arazzo.yaml`)
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const command = [redocly, 'respect', file, ...servers, ...args]
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, command, { env })
    return stdout + stderr
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(stdout + stderr, { cause: error })
  }
}

const workflows = readdirSync(folder)
  .filter((file) => file.endsWith('.arazzo.yaml'))
  .map((file) => file.replace('.arazzo.yaml', ''))

test('every workflow has inputs here', () => {
  expect(workflows).toEqual(Object.keys(inputs))
})

test.each(workflows)('the workflow %s passes all its checks against the mock server', async (name) => {
  expect(await respect(name)).toMatch(/Workflows: .*1 passed/)
})

test('a workflow fails if a check fails: a wrong token is noticed', async () => {
  await expect(respect('back-up-a-system', 'wrong')).rejects.toThrow(/readSystem/)
})
