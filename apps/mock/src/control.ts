import { controlPrefix } from '@pluralkit-openapi/sandbox'
import type { BufferedFetch } from './fetch.js'
import { isOverlong, refuseOverlong } from './http/overlong.js'

/** Control routes are no part of the API: they go to the sandbox past everything that judges requests to the API. */
export const withControl =
  (api: BufferedFetch, sandbox: BufferedFetch): BufferedFetch =>
  async (request) => {
    if (!new URL(request.url).pathname.startsWith(`${controlPrefix}/`)) return api(request)
    await request.read()
    return isOverlong(request) ? refuseOverlong(request) : sandbox(request)
  }
