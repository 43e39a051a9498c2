import type { Exchange, Json } from '../../src/topic.js'

interface Parts {
  body?: Json
  rawBody?: string
  contentType?: string
  token?: boolean
  status?: number
  answer?: Json
}

/** An exchange as it could have been recorded: `PATCH /members/robins`, a body, an answer. */
export function exchangeOf(requestLine: string, parts: Parts = {}): Exchange {
  const { status = 200, answer = {}, contentType = 'application/json', token = true } = parts
  const [method = '', target = ''] = requestLine.split(/ (.*)/s)
  const path = `/v2${target}`
  const body = parts.rawBody ?? ('body' in parts ? JSON.stringify(parts.body) : undefined)
  return {
    name: requestLine,
    request: { as: 'owner', method, path },
    sent: {
      method,
      path,
      headers: {
        ...(token && { Authorization: 'token' }),
        ...((body !== undefined || parts.contentType) && { 'Content-Type': contentType }),
      },
      ...(body === undefined ? {} : { body }),
    },
    response: {
      status,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify(answer),
      json: answer,
    },
  }
}
