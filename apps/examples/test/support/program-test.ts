import type { SandboxOptions } from '@pluralkit-openapi/sandbox'
import { test as base, expect } from 'vitest'
import { type Run, type RunningProgram, runProgram, type Surroundings, startProgram } from './run-program.js'
import { type SandboxServer, startSandboxServer } from './sandbox-server.js'

interface Fixtures {
  /** How the sandbox is: with the Example System, unless a test overrides it. */
  sandboxOptions: SandboxOptions
  /** Whether the program is meant to be refused for the rate limit; undefined where a busy machine decides. */
  mayBeRefused: boolean | undefined
  server: SandboxServer
  /** Runs a program with the token and the address of the sandbox. */
  run(name: string, args?: string[], surroundings?: Surroundings): Promise<Run>
  /** Starts a program that goes on until the test ends, with the token of a webhook too. */
  start(name: string, args?: string[], env?: Record<string, string>): RunningProgram
}

/** The signing token that programs are started with. */
export const signingToken = 'EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001'

/** A test of a program against a sandbox of its own. No program may send faster than the server admits, nor show its token. */
export const test = base.extend<Fixtures>({
  sandboxOptions: {},
  mayBeRefused: false,
  server: async ({ sandboxOptions, mayBeRefused }, use) => {
    const server = await startSandboxServer(sandboxOptions, {
      toleratedDelayMs: mayBeRefused ? 0 : 50,
    })
    await use(server)
    await server.close()
    if (mayBeRefused === undefined) return
    expect(server.refused > 0, `${server.refused} requests were refused with 429`).toBe(mayBeRefused)
  },
  run: async ({ server, onTestFailed }, use) => {
    const token = server.sandbox.systems[0]?.token ?? ''
    await use(async (name, args = [], { env, ...surroundings } = {}) => {
      server.rest() // a program knows nothing of the requests that one before it has sent
      const whole = { PLURALKIT_BASE_URL: server.baseUrl, PLURALKIT_TOKEN: token, ...env }
      const result = await runProgram(name, args, { ...surroundings, env: whole })
      onTestFailed(() => console.error(`${name} ${args.join(' ')}:`, result))
      expect(result.stdout + result.stderr).not.toContain(whole.PLURALKIT_TOKEN || token)
      return result
    })
  },
  start: async ({ server, onTestFailed }, use) => {
    const token = server.sandbox.systems[0]?.token ?? ''
    const programs: RunningProgram[] = []
    await use((name, args = [], env = {}) => {
      const whole = {
        PLURALKIT_BASE_URL: server.baseUrl,
        PLURALKIT_TOKEN: token,
        PLURALKIT_SIGNING_TOKEN: signingToken,
        ...env,
      }
      const program = startProgram(name, args, whole)
      onTestFailed(() => console.error(`${name} ${args.join(' ')}:\n${program.output}`))
      programs.push(program)
      return program
    })
    for (const program of programs) {
      await program.stop()
      expect(program.output).not.toContain(token)
      expect(program.output).not.toContain(signingToken)
    }
  },
})
