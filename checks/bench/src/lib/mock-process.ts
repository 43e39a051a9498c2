import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const document = require.resolve('@pluralkit-openapi/spec/openapi.json')
const prismCli = require.resolve('@stoplight/prism-cli/dist/index.js')
const mockCli = new URL('cli.js', import.meta.resolve('@pluralkit-openapi/mock')).pathname

/** A server in a process of its own, as people start it. */
export interface MockProcess {
  /** What the paths of the document follow. */
  baseUrl: string
  /** From the start of the process until it said where it listens. */
  startMs: number
  memoryBytes(): number
  stop(): Promise<void>
}

/** Prism's command line on the same document, as it is installed. */
export const startPrism = (): Promise<MockProcess> =>
  start([prismCli, 'mock', '--port', '0', document], (origin) => origin)

export const startMockCli = (...flags: string[]): Promise<MockProcess> =>
  start([mockCli, '--port', '0', ...flags], (origin) => `${origin}/v2`)

async function start(args: string[], baseUrlOf: (origin: string) => string): Promise<MockProcess> {
  const startedMs = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const origin = await originIn(child)
  const startMs = performance.now() - startedMs
  child.stdout?.resume()
  return {
    baseUrl: baseUrlOf(origin),
    startMs,
    memoryBytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) * 1024,
    async stop() {
      child.kill()
      await once(child, 'close')
    },
  }
}

function originIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const look = (chunk: unknown) => {
      output += chunk
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0]
      if (origin === undefined) return
      child.stdout?.off('data', look)
      resolve(origin)
    }
    child.stdout?.on('data', look)
    child.once('close', () => reject(new Error(`It ended without saying where it listens:\n${output}`)))
  })
}
