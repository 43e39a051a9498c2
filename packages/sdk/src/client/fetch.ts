import type { Transport } from '../transport/call.js'
import type { Settings } from './settings.js'
import type { ClientCall } from './transport.js'

/**
 * Makes a standard `fetch` that sends requests as the client does.
 *
 * What a request says itself wins: another `Authorization` or `User-Agent`, a signal, and options of the platform's fetch.
 */
export function createFetch(settings: Settings, transport: Transport<ClientCall>): typeof globalThis.fetch {
  return async (input, init) => {
    const isPath = typeof input === 'string' && input.startsWith('/')
    const template = new Request(isPath ? settings.baseUrl + input : input, init)
    const path = pathBehind(settings.baseUrl, template.url)
    if (path === undefined)
      throw new TypeError(
        settings.redact(`pk.fetch is for URLs below ${settings.baseUrl} only, got ${template.url}.`),
      )
    const headers = { ...settings.headers }
    template.headers.forEach((value, name) => {
      headers[name] = value
    })
    const body = /^(GET|HEAD)$/.test(template.method) ? undefined : await template.text()
    const { response, text } = await transport({
      ...settings,
      request: {
        operationId: null,
        requestLine: settings.redact(`${template.method} ${path.replace(/\?.*/, '')}`),
      },
      method: template.method,
      path,
      template,
      headers,
      token: headers['authorization'],
      body,
      // Not the request's own signal, which there always is: one that can't abort needs no listening to.
      signal: init?.signal ?? (input instanceof Request ? input.signal : undefined),
      fetchOptions: { ...settings.fetchOptions, ...cacheOf(template), ...init },
    })
    return readable(response, text)
  }
}

/** A cache mode that was asked for. */
const cacheOf = ({ cache }: Request) => (cache && cache !== 'default' ? { cache } : {})

/** The path and query behind the base URL, `@me` as the client writes it; undefined if the URL is another one. */
function pathBehind(baseUrl: string, url: string): string | undefined {
  const base = new Request(baseUrl).url
  return url.startsWith(`${base}/`) ? url.slice(base.length).replace(/%40/g, '@') : undefined
}

// Responses with these statuses can't have a body, not even an empty one.
const bodiless = [101, 204, 205, 304]

/** The response as it came, with its body to be read once more. */
function readable(response: Response, text: string): Response {
  const { status, statusText, headers, url } = response
  // What the platform has made opaque, as a redirect in browsers, can't be made again.
  if (status === 0) return response
  const copy = new Response(bodiless.includes(status) ? null : text, { status, statusText, headers })
  return Object.defineProperty(copy, 'url', { value: url })
}
