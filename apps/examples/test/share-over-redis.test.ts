import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { RedisServer } from '@pluralkit-openapi/toolboxes/redis-server'
import { expect } from 'vitest'
import { test as base } from './support/program-test.js'

const redis = needs('redis-server')

const test = base.extend<{ redisSocket: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest wants to see which fixtures are used
  redisSocket: async ({}, use) => {
    const server = await RedisServer.start()
    await use(server.socket)
    await server.stop()
  },
})

// On a busy machine a process may be stopped between its slot and its request; the SDK's tests have a clock for that.
test.override({ mayBeRefused: undefined })

test.skipIf(redis.isMissing)(
  `share-over-redis reads with several processes at once, over one limit${redis.note}`,
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
  expect(stdout).toMatch(/^process 1: Redis is down \(.+\)\nprocess 1: 3 reads in /)
  expect(exitCode).toBe(0)
})
