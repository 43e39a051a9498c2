import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Figure } from './lib/figure.js'

const sizeLimit = join(dirname(createRequire(import.meta.url).resolve('size-limit/package.json')), 'bin.js')

interface Bundle {
  name: string
  size: number
  sizeLimit?: number
}

/** The bundles of `.size-limit.mjs`. */
export async function measureSize(): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [sizeLimit, '--json'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  }).catch((failure) => failure) // a bundle that is too large fails size-limit, but is a figure like others
  const bundles: Bundle[] | { error: string } = JSON.parse(stdout)
  if (!Array.isArray(bundles)) throw new Error(`size-limit could not measure: ${bundles.error}`)
  return bundles.map(({ name, size, sizeLimit }) => ({
    name: `bundle of ${name}, gzip`,
    value: size,
    unit: 'bytes',
    ...(sizeLimit && { atMost: sizeLimit }),
  }))
}
