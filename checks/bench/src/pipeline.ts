import { execFile } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './lib/figure.js'
import { median } from './lib/median.js'

const root = new URL('../../../', import.meta.url)
const editedFile = new URL('spec/components/schemas/Member.yaml', root)
const rounds = 3

/** Building everything: from nothing, with nothing changed, and after an edit of one file of the document, which all else is made from. */
export async function measurePipeline(): Promise<Figure[]> {
  const coldMs = await build('--force')
  const cached: number[] = []
  const edited: number[] = []
  for (let round = 0; round < rounds; round++) {
    cached.push(await build())
    edited.push(await withEdit(`# an edit for the benchmark, ${Date.now()}`, build))
  }
  await build() // leaves the outputs of the file as it is
  return [
    { name: 'nothing changed; cold = 1', value: median(cached) / coldMs, unit: 'times', atMost: 0.2 },
    {
      name: 'one file of the document edited; cold = 1',
      value: median(edited) / coldMs,
      unit: 'times',
      atMost: 1.1, // all is made from the document; more would mean that something is built twice
    },
    { name: 'cold', value: coldMs / 1000, unit: 's' },
    { name: 'nothing changed', value: median(cached) / 1000, unit: 's' },
    { name: 'one file of the document edited', value: median(edited) / 1000, unit: 's' },
  ]
}

async function build(...args: string[]): Promise<number> {
  const turbo = fileURLToPath(new URL('node_modules/.bin/turbo', root))
  const { packageManager } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const startMs = performance.now()
  await promisify(execFile)('npx', ['--yes', packageManager, 'exec', turbo, 'run', 'build', ...args], {
    cwd: fileURLToPath(root),
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 2 ** 26,
  })
  return performance.now() - startMs
}

/** Whatever ends it, the file is as before. */
async function withEdit(comment: string, work: () => Promise<number>): Promise<number> {
  const original = readFileSync(editedFile)
  const restore = () => writeFileSync(editedFile, original)
  const restoreAndEnd = () => {
    restore()
    process.exit(1)
  }
  process.once('SIGINT', restoreAndEnd).once('SIGTERM', restoreAndEnd)
  try {
    appendFileSync(editedFile, `${comment}\n`)
    return await work()
  } finally {
    restore()
    process.off('SIGINT', restoreAndEnd).off('SIGTERM', restoreAndEnd)
  }
}
