import type { Client } from 'openapi-fetch'
import type { paths } from '../generated/schema.js'
import type { RequestOptions } from '../options.js'
import type { Transport } from '../transport/call.js'
import { parseJson } from '../transport/json.js'
import type { CallWith } from './call-of.js'
import { fillPath, queryString } from './url.js'

/**
 * The methods of openapi-fetch's client that the API has operations for, with its types: `{ data, error, response }` by path.
 *
 * Its other options (serializers, middleware) are not there: hooks and the options of `createPluralKit` take their place.
 */
export type RawClient = Pick<Client<paths>, 'GET' | 'POST' | 'PATCH' | 'DELETE'>

interface RawInit extends RequestOptions {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> }
  body?: unknown
}

/** Makes the methods. They throw only for what is no answer: a lost connection, a time-out, an abort. */
export function createRaw(callWith: CallWith, transport: Transport): RawClient {
  const sender =
    (method: string) =>
    async (template: string, { params = {}, body, ...options }: RawInit = {}) => {
      const path = fillPath(template, params.path) + queryString(params.query)
      const { response, text } = await transport(callWith(options, { operationId: null, method, path, body }))
      const content = parseJson(text) ?? (text || undefined)
      return response.ok ? { data: content, response } : { error: content, response }
    }
  const client = {
    GET: sender('GET'),
    POST: sender('POST'),
    PATCH: sender('PATCH'),
    DELETE: sender('DELETE'),
  }
  return client as unknown as RawClient
}
