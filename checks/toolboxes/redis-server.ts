import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
    const server = new RedisServer(await mkdtemp(join(tmpdir(), 'redis-')), port, [
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
      started.on('error', reject)
      started.on('exit', () => reject(new Error(`redis-server ended before it was ready:\n${log}`)))
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

  /** Stops it from responding. */
  pause = () => this.#process?.kill('SIGSTOP')
  resume = () => this.#process?.kill('SIGCONT')

  async stop(): Promise<void> {
    await this.kill()
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** A free port whose cluster port, 10 000 above it, is a valid one as well. */
async function freePort(): Promise<number> {
  for (;;) {
    const probe = createServer().listen(0, '127.0.0.1')
    await once(probe, 'listening')
    const address = probe.address()
    probe.close()
    await once(probe, 'close')
    if (address && typeof address === 'object' && address.port < 55_000) return address.port
  }
}
