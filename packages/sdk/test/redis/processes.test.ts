import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@pluralkit-openapi/sandbox'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { RedisServer } from '@pluralkit-openapi/toolboxes/redis-server'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { token } from '../support.js'

const redisServer = needs('redis-server')

/** The server's own limiter behind a port, with what it has answered. */
async function startPluralKit() {
  const sandbox = createSandbox()
  const statuses: number[] = []
  const server = createServer(
    createRequestListener(async (request) => {
      const response = await sandbox.fetch(request)
      statuses.push(response.status)
      return response
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    statuses,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

describe.skipIf(redisServer.isMissing)(`real processes on the real clock${redisServer.note}`, () => {
  let redis: RedisServer
  let pluralkit: Awaited<ReturnType<typeof startPluralKit>>

  beforeAll(async () => {
    redis = await RedisServer.start()
  })
  beforeEach(async () => {
    pluralkit = await startPluralKit()
  })
  afterEach(() => pluralkit.close())
  afterAll(() => redis.stop())

  function startReader(reads: number) {
    const program = fileURLToPath(new URL('reader.mjs', import.meta.url))
    const args = [program, pluralkit.baseUrl, redis.socket, token, String(reads)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    return { kill: () => child.kill('SIGKILL'), answered: once(child, 'close').then(() => Number(output)) }
  }

  test('eight that read as fast as they can are not refused', async () => {
    const readers = Array.from({ length: 8 }, () => startReader(5))
    expect(await Promise.all(readers.map(({ answered }) => answered))).toEqual(Array(8).fill(5))
    // None on a virtual clock; on a real one a busy machine may stop a process between its slot and its request.
    expect(pluralkit.statuses.filter((status) => status === 429).length).toBeLessThanOrEqual(2)
  })

  test('a killed process and a killed Redis cost time, and no request of the others', async () => {
    const doomed = startReader(100) // more than it can read until it is killed
    while (pluralkit.statuses.length === 0) await sleep(20)
    const survivors = Array.from({ length: 3 }, () => startReader(8))
    while (pluralkit.statuses.length < 10) await sleep(20)
    doomed.kill()
    await redis.kill()
    await sleep(500)
    await redis.restart()
    expect(await doomed.answered).toBe(0)
    expect(await Promise.all(survivors.map(({ answered }) => answered))).toEqual([8, 8, 8])
  })
})
