import { errorCodes } from '../generated/error-codes.js'
import type { Refusal } from '../refusal.js'
import { toJson } from '../views/json.js'

/** The build of the server whose behaviour this is. */
const version = '44f244b4'
const versionHeader = { 'X-PluralKit-Version': version }
const json = { 'Content-Type': 'application/json' }
const notCached = { 'Cache-Control': 'no-cache,no-store', Pragma: 'no-cache', Expires: '-1' }

/** What the edge reads from the database by itself. */
export const answerFromEdge = (body: unknown): Response => new Response(toJson(body), { headers: json })

export function answerSuccess(body: unknown): Response {
  if (body === undefined) return new Response(null, { status: 204, headers: versionHeader })
  return new Response(toJson(body), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...versionHeader },
  })
}

/** What the edge refuses by itself. */
export const answerEdgeRefusal = ({ status, body }: Refusal): Response =>
  new Response(toJson(body), { status, headers: json })

/** Errors of the application lose the version header, except that of a content type, which is found earlier. */
export function answerRefusal({ status, body, headers }: Refusal): Response {
  const usual = status === 415 ? versionHeader : { ...json, ...notCached }
  return new Response(toJson(body), { status, headers: { ...usual, ...headers } })
}

/** The application's own answer to a method that it doesn't know. */
export function answerUnknownHead(methods: Iterable<string>): Response {
  return new Response(null, {
    status: 405,
    headers: { Allow: [...methods].sort().join(', '), ...versionHeader },
  })
}

/** The edge's answer to a method that a path doesn't have. */
export function answerUnknownMethod(methods: Iterable<string>): Response {
  return new Response(null, { status: 405, headers: { Allow: allowed(methods) } })
}

export const answerOptions = (methods?: Iterable<string>): Response =>
  new Response(null, { headers: methods ? { Allow: allowed(methods) } : {} })

const allowed = (methods: Iterable<string>) =>
  [...methods].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(',')

/** The root stands outside of everything: it has no CORS, and knows only GET. */
export function answerRoot(method: string): Response {
  if (method !== 'GET' && method !== 'HEAD') return answerUnknownMethod(['GET'])
  return new Response(null, { status: 303, headers: { Location: 'https://pluralkit.me/api' } })
}

export const answerEmpty = (status: 400 | 404 | 414): Response => new Response(null, { status })

const pathsOfVersion1 = /^\/v2\/(?:[sm]$|(?:[sma]|msg)\/)/

/** Nothing here: what the path begins with decides how that is said. */
export function answerUnknownPath(path: string): Response {
  if (path.startsWith('/v1')) return answerText('UnsupportedApiVersion', 410)
  if (pathsOfVersion1.test(path)) return answerText('InvalidPath', 400)
  if (path.startsWith('/v2') || path.startsWith('/private')) return answerEmpty(404)
  return answerText('UnsupportedApiVersion', 400)
}

function answerText(name: 'UnsupportedApiVersion' | 'InvalidPath', status: number): Response {
  const { message, code } = errorCodes[name]
  return new Response(toJson({ message, code }), {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
