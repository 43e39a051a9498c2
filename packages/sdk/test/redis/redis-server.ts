import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'

const isInstalled = spawnSync('redis-server', ['--version']).status === 0

/** Tests that need a Redis: left out where there is none, but never where nobody would notice. */
export const describeWithRedis = (name: string, tests: () => void) => {
  if (!isInstalled && process.env['CI'])
    throw new Error('redis-server is missing (Debian: apt install redis-server).')
  describe.skipIf(!isInstalled)(
    isInstalled ? name : `${name} (left out: redis-server is not installed)`,
    tests,
  )
}

/** A Redis of one's own, which keeps nothing on disk. */
export class RedisServer {
  #process: ChildProcess | undefined

  private constructor(
    readonly folder: string,
    /** 0 for none: it is reached by its socket. */
    readonly port: number,
    private readonly args: string[],
  ) {}

  get socket(): string {
    return join(this.folder, 'redis.sock')
  }

  static async start({ isCluster = false } = {}): Promise<RedisServer> {
    const port = isCluster ? await freePort() : 0
    const server = new RedisServer(await mkdtemp(join(tmpdir(), 'sdk-redis-')), port, [
      ...['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
      ...(isCluster ? ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1'] : []),
    ])
    await server.restart()
    return server
  }

  /** Starts it again, with nothing in it. */
  async restart(): Promise<void> {
    const started = spawn('redis-server', [...this.args, '--unixsocket', this.socket, '--dir', this.folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.#process = started
    await new Promise<void>((resolve, reject) => {
      let log = ''
      started.on('exit', () => reject(new Error(`redis-server has ended:\n${log}`)))
      started.stdout.setEncoding('utf8').on('data', (text: string) => {
        log += text
        if (/ready to accept connections/i.test(log)) resolve()
      })
    })
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    if (!this.#process) return
    const exited = once(this.#process, 'exit')
    this.#process.kill('SIGKILL')
    await exited
    this.#process = undefined
  }

  /** Stops it from answering, and lets it go on. */
  pause = () => this.#process?.kill('SIGSTOP')
  resume = () => this.#process?.kill('SIGCONT')

  async stop(): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** A free port whose cluster port, 10 000 above it, is one as well. */
async function freePort(): Promise<number> {
  for (;;) {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const { port } = probe.address() as AddressInfo
    probe.close()
    await once(probe, 'close')
    if (port < 55_000) return port
  }
}
