import packageJson from '../package.json' with { type: 'json' }
import type { Fetch } from './fetch.js'

export const healthPath = '/_mock/health'

export const withHealth =
  (next: Fetch, operations: number): Fetch =>
  async (request) =>
    request.method === 'GET' && new URL(request.url).pathname === healthPath
      ? Response.json({ status: 'ok', operations, version: packageJson.version })
      : next(request)
