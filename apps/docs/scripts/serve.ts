import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { argv, env } from 'node:process'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'
import { siteFolder } from './build.js'

export interface ServeDocsOptions {
  /** 0 takes a free one. */
  port?: number
  host?: string
}

/** Serves the built site. */
export async function serveDocs({ port = 0, host = '127.0.0.1' }: ServeDocsOptions = {}) {
  if (!existsSync(join(siteFolder, 'index.html')))
    throw new Error('The site is not built yet. Build it first: npm run build')
  const server = createServer(sirv(siteFolder, { dev: true }))
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http://${host}:${address.port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  try {
    const { url } = await serveDocs({ port: Number(env['PORT'] ?? 4000) })
    console.log(`The docs are at ${url}  (stop with Ctrl+C)`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
