import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { expect, inject, test } from 'vitest'
import { outcome } from './support/outcome.js'
import { workerd } from './support/runtime.js'

const folder = inject('projectFolder')
const recipe = new URL('../../../apps/examples/src/dispatch/worker.ts', import.meta.url)
const signingToken = 'EXAMPLE+SIGNING+TOKEN+only+for+the+mock+server+and+its+tests+001'

test.skipIf(workerd.skipped)(
  `${workerd.name} runs the recipe for Workers: it is accepted as a webhook, and hears of changes`,
  async ({ onTestFinished }) => {
    await build({
      stdin: { contents: await readFile(recipe, 'utf8'), loader: 'ts', resolveDir: folder },
      outfile: join(folder, 'dispatch-worker.bundle.mjs'),
      bundle: true,
      format: 'esm',
      conditions: ['workerd'],
      logLevel: 'error',
    })
    // It says on file descriptor 3 which port it has got.
    const server = spawn(workerd.program, ['serve', '--control-fd=3', 'dispatch-worker.capnp'], {
      cwd: folder,
      env: { PLURALKIT_SIGNING_TOKEN: signingToken },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    })
    const stopped = once(server, 'exit')
    onTestFinished(async () => {
      server.kill()
      await stopped
    })
    const printed: string[] = []
    createInterface(server.stdout as NonNullable<typeof server.stdout>).on('line', (line) =>
      printed.push(line),
    )
    const control = createInterface(server.stdio[3] as NodeJS.ReadableStream)
    const [listening] = await once(control, 'line')
    const { port } = JSON.parse(listening)

    const answers = await outcome(
      process.execPath,
      ['send-events.mjs', `http://127.0.0.1:${port}/dispatch`, signingToken],
      folder,
    )
    expect(answers).toEqual(['PING 200', 'PING 401', 'CREATE_SWITCH 200'])
    await expect
      .poll(() => printed)
      .toEqual(['The address is being set.', 'A switch was logged, with 2 members.'])
  },
)
