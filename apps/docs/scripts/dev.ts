// `npm run docs`: the pages as they are being written, and beside them what the last build has made.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { dev } from 'astro'
import sirv from 'sirv'

import { readDocument, siteFolder, specFolder, writeReference, writeTwins } from './build.js'
import { repository, writeWrittenPages } from './pages/write-pages.js'

/** What Astro doesn't make: the reference, the downloads, the twins in Markdown and the search index. */
const builtOnly = /^\/(?:reference\/|schemas\/|pagefind\/|[\w/-]+\.md$|openapi\.|llms\.txt)/

/** Pages show at once: Astro sees them change and tells the browser. */
const pageSources = [
  'docs/guides',
  'docs/data',
  'apps/docs/pages',
  'apps/examples/src',
  'apps/examples/test/guides',
]
async function pages(): Promise<void> {
  await writeTwins(await writeWrittenPages(await readDocument(), specFolder()), siteFolder)
}

/** The reference takes a few seconds. */
const referenceSources = ['apps/docs/theme']
async function reference(): Promise<void> {
  await writeReference(await readDocument(), siteFolder)
  console.log('The reference is made anew: reload it')
}

const specSources = ['spec/openapi.yaml', 'spec/paths', 'spec/components', 'spec/webhooks', 'spec/docs']
async function spec(): Promise<void> {
  const options = { cwd: join(repository, 'spec') }
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], options)
  await pages()
  await reference()
}

/** What Vite watches files with. */
interface Watcher {
  add(paths: string[]): unknown
  on(event: 'all', listener: (event: string, file: string) => void): unknown
}

let working: Promise<unknown> = Promise.resolve()
/** Does the work once after changes that come together, one work after the other. */
function whenChanged(watcher: Watcher, sources: string[], work: () => Promise<void>): void {
  const paths = sources.map((source) => join(repository, source))
  let waiting: NodeJS.Timeout | undefined
  watcher.add(paths)
  watcher.on('all', (_, file) => {
    if (!paths.some((path) => file.startsWith(path))) return
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      working = working
        .then(work)
        .catch((error) => console.error(error instanceof Error ? error.message : error))
    }, 100)
  })
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
          enforce: 'pre',
          configureServer: ({ middlewares, watcher }) => {
            middlewares.use((request, response, next) =>
              builtOnly.test(request.url ?? '') ? built(request, response, next) : next(),
            )
            whenChanged(watcher, pageSources, pages)
            whenChanged(watcher, referenceSources, reference)
            whenChanged(watcher, specSources, spec)
          },
          /** Starlight doesn't search while pages are being written; here the last index is better than none. */
          transform: (code, id) =>
            id.includes('/starlight/components/Search.astro')
              ? code.replaceAll('import.meta.env.DEV', 'false')
              : undefined,
        },
      ],
    },
  })
  console.log(
    `The docs are at http://${values.host}:${address.port}/ (Ctrl+C stops)
  Pages follow what you write at once, the reference a few seconds after the document or its theme is saved.
  The search and the SDK's reference are those of the last build.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
