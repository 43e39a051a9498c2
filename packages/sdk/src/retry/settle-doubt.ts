import type { Reply } from '../transport/call.js'
import { parseJson } from '../util/json.js'
import { web } from '../util/web.js'

/**
 * The reply to a DELETE that an earlier attempt may have carried out, though its response was lost: what is gone can't be found any
 * more. By the API's own code, as a 404 of something else, such as a proxy, says nothing about it.
 */
export function withDoubtSettled(method: string, reply: Reply): Reply {
  const { status, headers } = reply.response
  const { code } = Object(parseJson(reply.text))
  const isGone = method === 'DELETE' && status === 404 && code > 20_000 && code < 30_000
  return isGone ? { response: new (web().Response)(null, { status: 204, headers }), text: '' } : reply
}
