import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createSandbox } from '@pluralkit-openapi/sandbox'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { RedisServer } from '@pluralkit-openapi/toolboxes/redis-server'
import type { Figure } from './lib/figure.js'
import { type Kind, token } from './lib/peers.js'
import { serve } from './lib/server.js'

const sizes = [1, 2, 8]
const startMs = 5000
const windowMs = 60_000
const perSecond: Record<Kind, number> = { GET: 10, PATCH: 3 }

type Answered = Record<Kind, number>

/** Processes that share one limit over a real Redis and want more than it for a minute: how much of it they get, and how evenly. */
export async function measureFleet(): Promise<Figure[]> {
  const program = needs('redis-server')
  if (program.isMissing) {
    console.log(`fleet${program.note}`)
    return []
  }
  const redis = await RedisServer.start()
  try {
    // At the same time, each against a server of its own: they wait most of it.
    return (await Promise.all(sizes.map((size) => run(size, redis.socket)))).flat()
  } finally {
    await redis.stop()
  }
}

async function run(size: number, socket: string): Promise<Figure[]> {
  const server = await serve(createSandbox().fetch)
  try {
    const program = fileURLToPath(new URL('fleet-process.mjs', import.meta.url))
    const untilMs = Date.now() + startMs + windowMs
    const args = [program, server.baseUrl, socket, `fleet-${size}`, String(size), token, String(untilMs)]
    const processes = Array.from({ length: size }, () => promisify(execFile)(process.execPath, args))
    // All have started, and have used the burst.
    await sleep(startMs)
    const admittedBefore = { GET: server.admitted('GET'), PATCH: server.admitted('PATCH') }
    const refusedBefore = server.refusals()
    await sleep(untilMs - Date.now() - 50)
    const admitted = (kind: Kind) => server.admitted(kind) - admittedBefore[kind]
    const figures = (['GET', 'PATCH'] as const).map((kind) => ({
      name: `${kind} by ${size}: part of the limit`,
      value: (100 * admitted(kind)) / (perSecond[kind] * (windowMs / 1000)),
      unit: '%' as const,
      atLeast: 95,
    }))
    const refusals = server.refusals() - refusedBefore
    const outputs = await Promise.all(processes)
    const answered = outputs.map(({ stdout }): Answered => JSON.parse(stdout))
    const unfair = (['GET', 'PATCH'] as const).map((kind) => ({
      name: `${kind} by ${size}: farthest from an equal part`,
      value: farthest(answered.map((one) => one[kind])),
      unit: '%' as const,
      atMost: 20,
    }))
    return [
      ...figures,
      ...(size > 1 ? unfair : []),
      { name: `GET and PATCH by ${size}`, value: refusals, unit: 'refusals', atMost: 0 },
    ]
  } finally {
    await server.close()
  }
}

function farthest(parts: readonly number[]): number {
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length
  return Math.max(...parts.map((part) => (100 * Math.abs(part - mean)) / mean))
}
