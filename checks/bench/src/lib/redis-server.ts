import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const isRedisInstalled = (): boolean => spawnSync('redis-server', ['--version']).status === 0

/** A Redis of one's own behind a socket, which keeps nothing on disk. */
export async function startRedis() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-redis-'))
  const socket = join(folder, 'redis.sock')
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''])
  const exited = once(server, 'exit')
  await new Promise<void>((resolve, reject) => {
    exited.then(() => reject(new Error('redis-server has ended.')))
    server.stdout.on('data', (text) => {
      if (/ready to accept connections/i.test(String(text))) resolve()
    })
  })
  return {
    socket,
    async stop() {
      server.kill()
      await exited
      await rm(folder, { recursive: true, force: true })
    },
  }
}
