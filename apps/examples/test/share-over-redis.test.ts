import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { test as base } from './support/program-test.js'

const isInstalled = spawnSync('redis-server', ['--version']).status === 0
if (!isInstalled && process.env['CI'])
  throw new Error('redis-server is missing (Debian: apt install redis-server).')

const test = base.extend<{ redisSocket: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see which fixtures are used
  redisSocket: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'examples-redis-'))
    const socket = join(folder, 'redis.sock')
    const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--dir', folder])
    for (let log = ''; !/ready to accept connections/i.test(log); ) {
      const [text] = await once(server.stdout, 'data')
      log += text
    }
    await use(socket)
    server.kill()
    await once(server, 'exit')
    await rm(folder, { recursive: true })
  },
})

// On a busy machine a process may be stopped between its slot and its request; the SDK's tests have a clock for that.
test.override({ mayBeRefused: undefined })

test.skipIf(!isInstalled)(
  'share-over-redis reads with several processes at once, over one limit',
  async ({ run, server, redisSocket }) => {
    const env = { REDIS_URL: redisSocket }
    const { stdout, exitCode } = await run('share-over-redis', ['--processes', '3', '--reads', '8'], { env })
    expect(stdout.trimEnd().split('\n').sort()).toEqual(
      ['1', '2', '3'].map((name) =>
        expect.stringMatching(new RegExp(`^process ${name}: 8 reads in \\d+\\.\\d s, refused \\d+ times$`)),
      ),
    )
    expect(exitCode).toBe(0)
    expect(server.requests.length - server.refused).toBe(24)
  },
)

base('share-over-redis goes on without a Redis, and says so', async ({ run }) => {
  const env = { REDIS_URL: '/nowhere/redis.sock' }
  const { stdout, exitCode } = await run('share-over-redis', ['--processes', '1', '--reads', '3'], { env })
  expect(stdout).toMatch(/^process 1: on its own, as Redis is away \(.+\)\nprocess 1: 3 reads in /)
  expect(exitCode).toBe(0)
})
