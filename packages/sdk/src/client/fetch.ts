import { errorOfResponse } from '../errors/error-of-response.js'
import type { FailedRequest } from '../errors/pluralkit-error.js'
import type { Transport } from '../transport/call.js'
import { cut, shown } from '../util/shown.js'
import { mergeHeaders, type Settings } from './settings.js'
import type { ClientCall } from './transport.js'

/**
 * Makes a standard `fetch` that sends requests as the client does.
 *
 * What a request says itself wins: another `Authorization` or `User-Agent`, and options of the platform's fetch.
 */
export function createFetch(settings: Settings, transport: Transport<ClientCall>): typeof globalThis.fetch {
  const { baseUrl, redact } = settings
  return async (input, init) => {
    const isPath = typeof input === 'string' && input.startsWith('/')
    const template = new Request(isPath ? baseUrl + input : input, init)
    const { method, url, cache, signal } = template
    if (!url.startsWith(`${baseUrl}/`))
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
  return Object.defineProperty(new Response(text || null, response), 'url', { value: response.url })
}
