import { createHash } from 'node:crypto'

/** A connection of ioredis, or of a client with the same methods such as iovalkey: a single server or a cluster. */
export interface IoredisClient {
  evalsha(sha1: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>
}

/** A connected client of node-redis: a single server, a pool or a cluster. */
export interface NodeRedisClient {
  evalSha(sha1: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>
  eval(script: string, given: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** Runs a script on one key and gives its numbers. */
export type Evaluate = (key: string, args: readonly number[]) => Promise<number[]>

/** Runs a script through either client: by its hash, and as a whole where Redis does not know it (any more). */
export function createEvaluate(client: IoredisClient | NodeRedisClient, script: string): Evaluate {
  const sha1 = createHash('sha1').update(script).digest('hex')
  const { byHash, whole } = commandsOf(client, script, sha1)
  return async (key, args) => {
    const texts = args.map(String)
    const reply = await byHash(key, texts).catch((error: unknown) => {
      if (!String(error).includes('NOSCRIPT')) throw error
      return whole(key, texts)
    })
    return (reply as unknown[]).map(Number)
  }
}

function commandsOf(client: IoredisClient | NodeRedisClient, script: string, sha1: string) {
  if ('evalsha' in client && typeof client.evalsha === 'function')
    return {
      byHash: (key: string, args: string[]) => client.evalsha(sha1, 1, key, ...args),
      whole: (key: string, args: string[]) => client.eval(script, 1, key, ...args),
    }
  if ('evalSha' in client && typeof client.evalSha === 'function')
    return {
      byHash: (key: string, args: string[]) => client.evalSha(sha1, { keys: [key], arguments: args }),
      whole: (key: string, args: string[]) => client.eval(script, { keys: [key], arguments: args }),
    }
  throw new TypeError('createRedisStore takes a client of ioredis or node-redis (the package "redis").')
}
