import { controlPrefix } from '@pluralkit-openapi/sandbox'
import type { BufferedFetch } from './fetch.js'

/** Control routes are no part of the API: they go to the sandbox past everything that judges requests to the API. */
export const withControl =
  (api: BufferedFetch, sandbox: BufferedFetch): BufferedFetch =>
  (request) =>
    new URL(request.url).pathname.startsWith(`${controlPrefix}/`) ? sandbox(request) : api(request)
