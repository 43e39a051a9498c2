import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Figure } from './lib/figure.js'

const entries: [name: string, code: string, atMost?: number][] = [
  ['createPluralKit', "export { createPluralKit } from '@pluralkit-openapi/sdk'", 7000],
  [
    'everything but webhooks',
    "export * from '@pluralkit-openapi/sdk'; export * from '@pluralkit-openapi/sdk/values'",
    11_000,
  ],
  [
    'everything',
    "export * from '@pluralkit-openapi/sdk'; export * from '@pluralkit-openapi/sdk/values'; export * from '@pluralkit-openapi/sdk/dispatch'",
    12_300,
  ],
  ['only webhooks', "export * from '@pluralkit-openapi/sdk/dispatch'", 2700],
  ['only the values', "export * from '@pluralkit-openapi/sdk/values'", 2200],
  ['only the Redis store', "export * from '@pluralkit-openapi/sdk/redis'", 3500],
  ['openapi-fetch', "export { default } from 'openapi-fetch'"],
  ['axios', "export { default } from 'axios'"],
  ['pkapi.js', "export { default } from 'pkapi.js'"],
]

/** Browser bundles, minified and gzipped; what a package takes of Node's own is left out. */
export async function measureSize(): Promise<Figure[]> {
  return Promise.all(
    entries.map(async ([name, contents, atMost]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        external: [...builtinModules, 'node:*'],
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
