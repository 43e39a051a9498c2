import type { EdgeKind, Revision } from '@pluralkit-openapi/sandbox'
import packageJson from '../package.json' with { type: 'json' }
import type { BufferedFetch } from './fetch.js'

export const healthPath = '/_mock/health'

export interface Health {
  mode: 'sandbox' | 'examples' | 'proxy'
  /** The revision of the server's front, where there is one. */
  edge?: EdgeKind
  /** The revision of PluralKit's data model, where there is a sandbox. */
  revision?: Revision
  /** How many operations there are. */
  operations: number
}

export const withHealth =
  (next: BufferedFetch, health: Health): BufferedFetch =>
  async (request) =>
    request.method === 'GET' && new URL(request.url).pathname === healthPath
      ? Response.json({ status: 'ok', ...health, version: packageJson.version })
      : next(request)
