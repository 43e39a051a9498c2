import { usualRequestHeaders } from '../compact.js'
import type { RequestTemplate, Seed } from '../topic.js'
import { fillJson, fillText, type Values } from './placeholders.js'

/** A request as it goes over the wire. */
export interface OutgoingRequest {
  method: string
  /** Path and query. */
  path: string
  headers: Record<string, string>
  body?: Buffer
}

export function outgoingRequest(template: RequestTemplate, values: Values, seed: Seed): OutgoingRequest {
  const body = bodyOf(template, values)
  return {
    method: template.method,
    path: pathOf(template, values),
    headers: headersOf(template, values, seed, body?.length),
    ...(body && { body }),
  }
}

function pathOf({ path, query = {} }: RequestTemplate, values: Values): string {
  const parts = Object.entries(query).flatMap(([key, value]) =>
    [value].flat().map((item) => {
      const name = encodeURIComponent(fillText(key, values))
      return item === null ? name : `${name}=${encodeURIComponent(fillText(String(item), values))}`
    }),
  )
  const filled = fillText(path, values)
  return parts.length ? `${filled}${filled.includes('?') ? '&' : '?'}${parts.join('&')}` : filled
}

function bodyOf(template: RequestTemplate, values: Values): Buffer | undefined {
  const { body, rawBody, rawParts, rawBase64 } = template
  if (body !== undefined) return Buffer.from(JSON.stringify(fillJson(body, values)))
  if (rawBody !== undefined) return Buffer.from(fillText(rawBody, values))
  if (rawParts)
    return Buffer.from(rawParts.map(([text, times]) => fillText(text, values).repeat(times)).join(''))
  return rawBase64 === undefined ? undefined : Buffer.from(rawBase64, 'base64')
}

/** The recorder's usual headers, replaced by those of the template; `null` takes one away. */
function headersOf(
  template: RequestTemplate,
  values: Values,
  seed: Seed,
  bodyLength: number | undefined,
): Record<string, string> {
  const headers = new Map(
    Object.entries(usualRequestHeaders(template, bodyLength, seed)).map((header) => [
      header[0].toLowerCase(),
      header,
    ]),
  )
  for (const [name, value] of Object.entries(template.headers ?? {})) {
    if (value === null) headers.delete(name.toLowerCase())
    else headers.set(name.toLowerCase(), [name, fillText(value, values)])
  }
  return Object.fromEntries(headers.values())
}
