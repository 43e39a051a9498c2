#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import packageJson from '../package.json' with { type: 'json' }
import { logLine } from './cli/log-line.js'
import { explainStartError } from './cli/start-error.js'
import { startScreen } from './cli/start-screen.js'

const exitCode = { failed: 1, badArguments: 2 }

const program = new Command('pluralkit-mock')
  .description(
    "A mock of PluralKit's API v2 on this machine: every answer is an example of the OpenAPI document.",
  )
  .version(packageJson.version)
  .option('--port <number>', 'port to listen on; 0 is any free one', readPort, 4010)
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--log', 'print a line for each request')
  .exitOverride()

try {
  program.parse()
} catch (error) {
  process.exit(error instanceof CommanderError && error.exitCode === 0 ? 0 : exitCode.badArguments)
}

const { port, host, log } = program.opts<{ port: number; host: string; log?: true }>()

try {
  // Only now: Prism takes most of the start, and wrong arguments shall not wait for it.
  const { startMock } = await import('./index.js')
  const mock = await startMock({ port, host, ...(log && { log: (entry) => console.log(logLine(entry)) }) })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close())
  console.log(startScreen(mock, host))
} catch (error) {
  console.error(explainStartError(error, port, host))
  process.exitCode = exitCode.failed
}

function readPort(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.')
  return value
}
