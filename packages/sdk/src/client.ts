import createClient, { type Client } from 'openapi-fetch'
import { checkedBaseUrl, publicBaseUrl } from './base-url.js'
import { createResources, type Resources } from './generated/resources.js'
import type { paths } from './generated/schema.js'
import { createRedact } from './request/redact.js'
import { createSendOperation } from './request/send.js'
import { fillPath } from './request/url.js'
import type { Fetch } from './transport/fetch.js'
import { type Identity, identify } from './transport/identify.js'

/** Options of {@link createPluralKit}. */
export interface PluralKitOptions extends Identity {
  /**
   * Address of the API, with its `/v2`.
   *
   * @defaultValue `'https://api.pluralkit.me/v2'`
   */
  baseUrl?: string | undefined
  /**
   * Accepts a `baseUrl` on plain http that is not on this machine.
   *
   * @defaultValue `false`
   */
  allowInsecureHttp?: boolean | undefined
  /**
   * The transport at the bottom: sends a request, answers a response.
   *
   * @defaultValue `globalThis.fetch`
   */
  fetch?: Fetch | undefined
}

/** A client of PluralKit's API: a method for each operation, grouped as in the document. */
export interface PluralKit extends Resources {
  /**
   * The plain openapi-fetch client on the same transport, for those who want `{ data, error, response }` by path and method.
   *
   * It throws what `fetch` throws, and does not tell the API's errors from other answers.
   */
  raw: Client<paths>
}

/**
 * Creates a client of PluralKit's API.
 *
 * @example
 * const pk = createPluralKit({ userAgent: 'my-app/1.0 (me@example.org)', token: process.env.PK_TOKEN })
 * const system = await pk.systems.get('@me')
 *
 * @param options Who is calling, and how; only `userAgent` is required.
 * @returns The client.
 * @throws {TypeError} If an option makes no sense. The message says which, and never shows the token.
 */
export function createPluralKit(options: PluralKitOptions): PluralKit {
  const { userAgent, token, allowInsecureHttp = false } = options
  const baseUrl = checkedBaseUrl(options.baseUrl ?? publicBaseUrl, allowInsecureHttp)
  const fetch = identify(options.fetch ?? platformFetch, { userAgent, token })
  return {
    ...createResources(createSendOperation({ baseUrl, fetch, redact: createRedact(token) })),
    raw: createClient<paths>({ baseUrl, fetch, pathSerializer: fillPath }),
  }
}

/** Looked up at each call, so that whatever replaces the global later (a test, a tracer) is used. */
const platformFetch: Fetch = (request) => globalThis.fetch(request)
