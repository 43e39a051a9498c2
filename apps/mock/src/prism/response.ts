import type { IHttpResponse } from '@stoplight/prism-http'

export function toResponse({ statusCode, headers = {}, body }: IHttpResponse): Response {
  const response = new Response(body === undefined ? null : JSON.stringify(body), { status: statusCode })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  // Prism names a media type even where there is nothing to send.
  if (body === undefined) response.headers.delete('content-type')
  return response
}
