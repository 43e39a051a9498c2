import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { siteFolder } from './build.js'

export interface ServeDocsOptions {
  /** 0 takes a free one. */
  port?: number
  host?: string
  folder?: string
}

/** Serves the built site, to this machine only unless another host is given. */
export async function serveDocs(options: ServeDocsOptions = {}) {
  const { port = 0, host = '127.0.0.1', folder = siteFolder } = options
  if (!existsSync(join(folder, 'index.html')))
    throw new Error('The site is not built yet. Build it first: npm run build')

  // In this mode it looks for files at each request, so that a new build shows without a restart.
  const server = createServer(sirv(folder, { dev: true }))
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (cause) {
    throw new Error(
      `Can't listen on ${host}:${port}. If something else does, choose another port: --port 0`,
      { cause },
    )
  }

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
