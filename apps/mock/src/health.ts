import packageJson from '../package.json' with { type: 'json' }
import type { BufferedFetch } from './fetch.js'

export const healthPath = '/_mock/health'

export const withHealth =
  (next: BufferedFetch, operations: number): BufferedFetch =>
  async (request) =>
    request.method === 'GET' && new URL(request.url).pathname === healthPath
      ? Response.json({ status: 'ok', operations, version: packageJson.version })
      : next(request)
