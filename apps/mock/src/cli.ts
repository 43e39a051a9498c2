#!/usr/bin/env node
import { type Delivery, type GeneratedSize, generateSeed, type SeedSource } from '@pluralkit-openapi/sandbox'
import { CommanderError } from 'commander'
import { deliveryLine, logLine } from './cli/log-line.js'
import { readOptions } from './cli/options.js'
import { readSeedFile } from './cli/seed-file.js'
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
  const { log, seed, generated, ...mockOptions } = options
  // Only now: Prism takes most of the start, and wrong arguments shall not wait for it.
  const { startMock } = await import('./index.js')
  const mock = await startMock({
    ...mockOptions,
    // Not kept in a variable: a large seed takes more memory than what is made of it.
    ...(await readSeed(seed, generated)),
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

async function readSeed(file?: string, generated?: GeneratedSize): Promise<{ seed?: SeedSource }> {
  if (file !== undefined) return { seed: await readSeedFile(file) }
  return generated ? { seed: generateSeed(generated) } : {}
}
