// `npm run docs`: the pages as they are being written, and beside them what the last build has made.
import { watch } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dev } from 'astro'
import sirv from 'sirv'
import { readDocument, siteFolder, specFolder } from './build.js'
import { repository, writeWrittenPages } from './pages/write-pages.js'

/** What Astro doesn't make: the reference, the downloads and the twins in Markdown. */
const builtOnly = /^\/(?:reference\/|schemas\/|[\w/-]+\.md$|openapi\.|llms\.txt)/
const sources = [
  'docs/guides',
  'docs/data',
  'apps/docs/pages',
  'apps/examples/src',
  'apps/examples/test/guides',
]

let writing: Promise<unknown> = Promise.resolve()
/** Astro sees the pages change and tells the browser. */
function rewrite(): void {
  writing = writing
    .then(async () => writeWrittenPages(await readDocument(), specFolder()))
    .catch((error) => console.error(error instanceof Error ? error.message : error))
}

Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' })
try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4000' }, host: { type: 'string', default: '127.0.0.1' } },
  })
  const built = sirv(siteFolder, { dev: true })
  const { address } = await dev({
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    server: { port: Number(values.port), host: values.host },
    vite: {
      plugins: [
        {
          name: 'what-the-build-has-made',
          configureServer: ({ middlewares }) => {
            middlewares.use((request, response, next) =>
              builtOnly.test(request.url ?? '') ? built(request, response, next) : next(),
            )
          },
        },
      ],
    },
  })
  for (const folder of sources) watch(join(repository, folder), { recursive: true }, rewrite)
  console.log(
    `The docs are at http://${values.host}:${address.port}/ and follow what you write (Ctrl+C stops)`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
