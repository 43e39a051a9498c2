#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { type Delivery, generateSeed } from '@pluralkit-openapi/sandbox'
import { CommanderError } from 'commander'
import { deliveryLine, logLine } from './cli/log-line.js'
import { readOptions } from './cli/options.js'
import { explainStartError } from './cli/start-error.js'
import { startScreen } from './cli/start-screen.js'
import type { Started } from './testing/process.js'

const exitCode = { failed: 1, badArguments: 2 }

const options = (() => {
  try {
    return readOptions(process.argv)
  } catch (error) {
    process.exit(error instanceof CommanderError && error.exitCode === 0 ? 0 : exitCode.badArguments)
  }
})()

try {
  const { log, seed: file, generated, ...mockOptions } = options
  const seed = file === undefined ? generated && generateSeed(generated) : await readFile(file, 'utf8')
  // Only now: Prism takes most of the start, and wrong arguments shall not wait for it.
  const { startMock } = await import('./index.js')
  const mock = await startMock({
    ...mockOptions,
    ...(seed !== undefined && { seed }),
    ...(log && {
      log: (entry) => console.log(logLine(entry)),
      onDelivery: (delivery: Delivery) => console.log(deliveryLine(delivery)),
    }),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => mock.close())
  console.log(startScreen(mock, options))
  // A test that has forked this process is told where it is, and takes it along when it ends.
  process.send?.({ url: mock.url } satisfies Started)
  process.once('disconnect', () => mock.close())
} catch (error) {
  console.error(explainStartError(error, options))
  process.exitCode = exitCode.failed
}
