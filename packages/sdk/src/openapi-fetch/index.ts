import openapiFetch, { type Client, type ClientOptions } from 'openapi-fetch'
import type { PluralKit } from '../client/client.js'
import type { paths } from '../generated/schema.js'

export type { Client, ClientOptions, Middleware } from 'openapi-fetch'
export type { paths }

// Where this is CommonJS, the default import of a module is all of it.
const createOpenapiFetchClient: typeof openapiFetch =
  'default' in openapiFetch ? (openapiFetch.default as typeof openapiFetch) : openapiFetch

/**
 * Creates a client of openapi-fetch with the API's types, on the transport of `pk`: with its token, pacing and retries.
 *
 * It responds with `{ data, error, response }` by path and takes middleware. Only what is no response is thrown, such as a
 * `NetworkError`.
 *
 * @example
 * const client = createClient(pk)
 * const { data, error } = await client.GET('/systems/{systemRef}', { params: { path: { systemRef: '@me' } } })
 *
 * @param pk The client whose transport is used.
 * @param options Options of openapi-fetch.
 * @returns The client of openapi-fetch.
 */
export function createClient(
  pk: Pick<PluralKit, 'baseUrl' | 'fetch'>,
  options: Omit<ClientOptions, 'baseUrl' | 'fetch'> = {},
): Client<paths> {
  return createOpenapiFetchClient<paths>({ ...options, baseUrl: pk.baseUrl, fetch: pk.fetch })
}
