import type { IHttpResponse } from '@stoplight/prism-http'
import { BufferedResponse } from '../buffered-response.js'

export function toResponse({ statusCode, headers = {}, body }: IHttpResponse): BufferedResponse {
  const content = body === undefined ? null : JSON.stringify(body)
  const response = new BufferedResponse(content, { status: statusCode })
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value)
  // Prism names a media type even where there is nothing to send.
  if (body === undefined) response.headers.delete('content-type')
  return response
}
