import { once } from 'node:events'
import { needs } from '@pluralkit-openapi/toolboxes/needs'
import { RedisServer } from '@pluralkit-openapi/toolboxes/redis-server'
import { Cluster, Redis } from 'ioredis'
import { createClient, createCluster } from 'redis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPluralKit, type PacingStore } from '../../src/index.js'
import {
  createRedisStore,
  type IoredisClient,
  type NodeRedisClient,
  type RedisStoreOptions,
} from '../../src/redis/index.js'
import { token } from '../support.js'

const redisServer = needs('redis-server')

// Slow enough that a busy machine makes no difference.
const pace = { intervalMs: 2000, toleranceMs: 4100 }

interface Connection {
  client: IoredisClient | NodeRedisClient
  close(): void
}

const open: Connection[] = []
const opened = <T extends Connection>(connection: T) => {
  open.push(connection)
  return connection
}
afterEach(() => {
  for (const { close } of open.splice(0)) close()
})

/** A store through a client that is closed after the test. */
function storeOf({ client }: Connection, options: Partial<RedisStoreOptions> = {}) {
  const down: unknown[] = []
  const store = createRedisStore(client, { share: 1, onDown: (error) => down.push(error), ...options })
  return { down, store }
}

/** How many intervals each of four requests has to wait for its slot. */
async function burst(store: PacingStore, bucket = 'own:test'): Promise<number[]> {
  const waits: number[] = []
  for (let count = 0; count < 4; count++)
    waits.push(Math.ceil((await store.take(bucket, pace)) / pace.intervalMs))
  return waits
}

describe.skipIf(redisServer.isMissing)(`a single Redis${redisServer.note}`, () => {
  let server: RedisServer
  let observer: Redis

  beforeAll(async () => {
    server = await RedisServer.start()
    observer = new Redis(server.socket).on('error', () => {})
  })
  beforeEach(() => observer.flushall())
  afterAll(async () => {
    observer.disconnect()
    await server.stop()
  })

  const ioredis = async (): Promise<Connection> => {
    const client = new Redis(server.socket).on('error', () => {})
    return opened({ client, close: () => client.disconnect() })
  }
  const nodeRedis = async (): Promise<Connection> => {
    const client = createClient({ socket: { path: server.socket, tls: false } }).on('error', () => {})
    await client.connect()
    return opened({ client, close: () => client.destroy() })
  }
  const clients = [
    ['ioredis', ioredis],
    ['node-redis', nodeRedis],
  ] as const

  test.each(clients)('%s: gives the burst away, then the next slot', async (_name, connect) => {
    const { store, down } = storeOf(await connect())
    expect(await burst(store)).toEqual([0, 0, 0, 1])
    expect(down).toEqual([])
  })

  test.each(clients)('%s: goes on after Redis has forgotten the script', async (_name, connect) => {
    const { store, down } = storeOf(await connect())
    await store.take('own:test', pace)
    await observer.script('FLUSH')
    await store.take('own:test', pace)
    expect(down).toEqual([])
    expect(await observer.info('commandstats')).toContain('cmdstat_evalsha')
  })

  test('both clients see the same bucket', async () => {
    const stores = [storeOf(await ioredis()).store, storeOf(await nodeRedis()).store] as const
    expect(await stores[0].take('own:test', pace)).toBe(0)
    expect(await stores[1].take('own:test', pace)).toBe(0)
    expect(await stores[0].take('own:test', pace)).toBe(0)
    expect(await stores[1].take('own:test', pace)).toBeGreaterThan(0)
  })

  test('several clients of the API in one process share a store without losing a slot', async () => {
    const { store } = storeOf(await ioredis())
    const waits = await Promise.all(Array.from({ length: 5 }, () => store.take('own:test', pace)))
    expect(waits.filter((waitMs) => waitMs === 0)).toHaveLength(3)
    expect(Math.max(...waits)).toBeLessThanOrEqual(pace.intervalMs)
  })

  test('keys are the same for all processes of a token, never show it, and go away by themselves', async () => {
    const { client } = await ioredis()
    for (const _ of ['one process', 'another process']) {
      const store = createRedisStore(client, {
        share: 2,
        address: '198.51.100.7',
        keyPrefix: 'bot:pluralkit',
      })
      const pk = createPluralKit({
        userAgent: 'sdk-tests/1.0 (dev@example.com)',
        token,
        pacing: { store },
        fetch: async () => Response.json({ id: 'exampl' }),
      })
      await pk.systems.get('@me')
      await pk.systems.get('other')
    }
    const keys = (await observer.keys('*')).sort()
    expect(keys).toEqual([
      'bot:pluralkit:ip:generic_get:198.51.100.7',
      expect.stringMatching(/^bot:pluralkit:own:generic_get:[\w-]{22}$/),
    ])
    for (const key of keys) {
      expect(await observer.pttl(key)).toBeGreaterThan(0)
      expect(await observer.pttl(key)).toBeLessThanOrEqual(1000)
      expect(JSON.stringify(await observer.hgetall(key))).not.toContain(token.slice(0, 10))
    }
  })

  test.each([
    ['neither client', {} as IoredisClient, { share: 2 }, 'ioredis or node-redis'],
    ['no share', undefined, { share: 0 }, 'number of processes'],
  ])('%s: says what was wrong', async (_what, client, options, message) => {
    const given = client ?? (await ioredis()).client
    expect(() => createRedisStore(given, options)).toThrow(message)
  })

  test.each(clients)('%s: a Redis that is killed and comes back stops nobody', async (_name, connect) => {
    const events: string[] = []
    const { store } = storeOf(await connect(), {
      timeoutMs: 200,
      onDown: () => events.push('down'),
      onUp: () => events.push('up'),
    })
    await store.take('own:test', pace)
    await server.kill()
    expect(await store.take('own:test', pace)).toBeGreaterThan(0) // by itself now
    expect(events).toEqual(['down'])
    await server.restart()
    while (events.length < 2) {
      await store.take('own:test', pace)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(events).toEqual(['down', 'up'])
  })

  test('a Redis that hangs is left after the time-out', async () => {
    const { store, down } = storeOf(await ioredis(), { timeoutMs: 100 })
    await store.take('own:test', pace)
    server.pause()
    try {
      await store.take('own:test', pace)
      expect(String(down)).toContain('has not answered within 100 ms')
    } finally {
      server.resume()
    }
  })
})

describe.skipIf(redisServer.isMissing)(`a Redis Cluster${redisServer.note}`, () => {
  let server: RedisServer

  beforeAll(async () => {
    server = await RedisServer.start({ isCluster: true })
    const admin = new Redis(server.port)
    await admin.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    while (!(await admin.cluster('INFO')).includes('cluster_state:ok'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    admin.disconnect()
  })
  afterAll(() => server.stop())

  test('is served through ioredis: each call has one key', async () => {
    const client = new Cluster([{ host: '127.0.0.1', port: server.port }])
    await once(client, 'ready')
    const { store, down } = storeOf(opened({ client, close: () => client.disconnect() }))
    expect(await burst(store, 'own:ioredis')).toEqual([0, 0, 0, 1])
    expect(down).toEqual([])
  })

  test('is served through node-redis: each call has one key', async () => {
    const client = createCluster({ rootNodes: [{ url: `redis://127.0.0.1:${server.port}` }] })
    await client.connect()
    const { store, down } = storeOf(opened({ client, close: () => client.destroy() }))
    expect(await burst(store, 'own:node-redis')).toEqual([0, 0, 0, 1])
    expect(down).toEqual([])
  })
})
