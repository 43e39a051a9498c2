import { errorOfResponse } from '../errors/error-of-response.js'
import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { Transport } from '../transport/call.js'
import { cut, shown } from '../util/shown.js'
import { nativeSignal, web } from '../util/web.js'
import { mergeHeaders, type Settings } from './settings.js'
import type { ClientCall } from './transport.js'

/** Resolved by most platforms before it can be seen, but not by React Native's `Request`. */
const dotSegment = /\/(\.|%2e){1,2}([/?#]|$)/i

/**
 * Makes a standard `fetch` that sends requests as the client does.
 *
 * What a request says itself wins: another `Authorization` or `User-Agent`, and options of the platform's fetch.
 */
export function createFetch(settings: Settings, transport: Transport<ClientCall>): typeof globalThis.fetch {
  const { baseUrl, redact } = settings
  return async (input, init) => {
    const isPath = typeof input === 'string' && input.startsWith('/')
    const { Request } = web()
    const given = init?.signal
    // A signal that the platform doesn't know is heard all the same.
    const known = given && !nativeSignal(given) ? { ...init, signal: null } : init
    const template = new Request(isPath ? baseUrl + input : input, known)
    const { method, url, cache } = template
    const signal = given ?? template.signal
    if (!url.startsWith(`${baseUrl}/`) || dotSegment.test(url.replace(/\?.*/, '')))
      throw new TypeError(`pk.fetch is for URLs below ${baseUrl} only, got ${shown(redact(url))}.`)
    const path = url.slice(baseUrl.length).replaceAll('%40', '@')
    const headers = mergeHeaders(settings, template)
    const request: FailedRequest = {
      operationId: null,
      requestLine: `${method} ${cut(redact(path.replace(/\?.*/, '')))}`,
      sent: 'no',
    }
    const { response, text, largestBytes } = await transport({
      ...settings,
      request,
      method,
      path,
      template,
      headers,
      token: headers['authorization'],
      body: (await template.text()) || undefined,
      signal,
      fetchOptions: { ...settings.fetchOptions, ...(cache !== 'default' && { cache }), ...init },
    })
    if (largestBytes !== undefined) throw errorOfResponse(request, response, text, redact, largestBytes)
    return readable(response, text)
  }
}

/** The response as it came, with its body to be read once more. */
function readable(response: Response, text: string): Response {
  // What the platform has made opaque, as a redirect in browsers, can't be made again.
  if (response.status === 0) return response
  // Null, as some statuses can't have a body, not even an empty one.
  return Object.defineProperty(new (web().Response)(text || null, response), 'url', { value: response.url })
}
