import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Redis behind a socket that keeps nothing on disk. */
export interface RunningRedis {
  socket: string
  stop(): Promise<void>
}

/** Starts a `redis-server` of one's own. */
export async function startRedis(): Promise<RunningRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'))
  const socket = join(folder, 'redis.sock')
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', socket, '--dir', folder, '--save', ''])
  const exited = once(server, 'exit')
  await new Promise<void>((resolve, reject) => {
    exited.then(() => reject(new Error('redis-server ended before it was ready.')), reject)
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
