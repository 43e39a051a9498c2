import type { Call, Transport } from './call.js'

/**
 * Makes a `fetch` of a transport, for other clients to use.
 *
 * @param baseUrl Below it requests take the transport; elsewhere they would show the token to somebody else.
 * @param callOf Makes a call of a request, all but its body and signal.
 */
export function asFetch(
  transport: Transport,
  baseUrl: string,
  callOf: (request: Request, path: string) => Call,
) {
  return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    if (!request.url.startsWith(`${baseUrl}/`))
      throw new TypeError(`This fetch is for ${baseUrl} only, not for ${request.url}`)
    const body = request.body === null ? undefined : await request.text()
    const call = callOf(request, request.url.slice(baseUrl.length))
    const { response, text } = await transport({ ...call, body, signal: request.signal })
    const { status, statusText, headers } = response
    return new Response(status === 204 ? null : text, { status, statusText, headers })
  }
}
