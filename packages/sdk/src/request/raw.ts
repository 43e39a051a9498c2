import type { Client } from 'openapi-fetch'
import type { paths } from '../generated/schema.js'
import type { RequestOptions } from '../options.js'
import type { Transport } from '../transport/call.js'
import { parseJson } from '../transport/json.js'
import type { CallOf } from './call-of.js'
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
export function createRaw(callOf: CallOf, transport: Transport): RawClient {
  const sender =
    (method: string) =>
    async (template: string, { params, body, ...options }: RawInit = {}) => {
      const path = fillPath(template, (name) => params?.path?.[name]) + queryString(params?.query)
      const { response, text } = await transport(callOf({ operationId: null, method, path, body, options }))
      const content = parseJson(text) ?? (text || undefined)
      return response.ok ? { data: content, response } : { error: content, response }
    }
  const methods = ['GET', 'POST', 'PATCH', 'DELETE'].map((method) => [method, sender(method)])
  return Object.fromEntries(methods)
}
