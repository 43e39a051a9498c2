import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Figure } from './figure.js'

const entries: [name: string, code: string, atMost?: number][] = [
  ['createPluralKit', "export { createPluralKit } from '@pluralkit-openapi/sdk'", 7550],
  [
    'everything',
    "export * from '@pluralkit-openapi/sdk'; export * from '@pluralkit-openapi/sdk/values'",
    10_750,
  ],
  ['only the values', "export * from '@pluralkit-openapi/sdk/values'", 2200],
  ['openapi-fetch', "export { default } from 'openapi-fetch'"],
]

/** Browser bundles, minified and gzipped. */
export async function measureSize(): Promise<Figure[]> {
  return Promise.all(
    entries.map(async ([name, contents, atMost]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        write: false,
      })
      const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
      return {
        name: `bundle of ${name}, gzip`,
        value: bytes,
        unit: 'bytes' as const,
        ...(atMost && { atMost }),
      }
    }),
  )
}
